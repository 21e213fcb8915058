import { writeFileSync } from 'node:fs';
import { corpusDigest } from '../tests/sanitise/corpus-score.ts';
import { learn } from './evidence/learn.ts';
import { matterNames, matters } from './evidence/matters.ts';

/**
 * `npm run weigh [-- MATTER…]` learns the weights of evidence in `src/sanitise/weights/` from the training
 * half of the corpus, the rules' own examples and the record. Run it whenever one of them, a word list or
 * what is observed of candidates has changed.
 */
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !matterNames.some((matter) => matter === name));
if (unknown.length > 0) {
  console.error(
    `There is no matter ${unknown.join(', ')}. Expected ${matterNames.join(', ')}, or none for all.`,
  );
  process.exit(2);
}
for (const name of matterNames) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { weights, promises } = learn(matters[name], (fold, folds) => {
    process.stderr.write(`\r${name}: ${String(fold)} of ${String(folds)} folds${fold === folds ? '\n' : ''}`);
  });
  const path = new URL(`../src/sanitise/weights/${name}.json`, import.meta.url);
  writeFileSync(path, `${JSON.stringify({ corpus: corpusDigest(), ...weights }, undefined, 2)}\n`);
  console.log('false in 1,000   leaks found          threshold');
  for (const { falsePerThousand, found, leaks, threshold } of promises)
    console.log(
      [
        String(falsePerThousand).padStart(14),
        `${String(found)} of ${String(leaks)}`.padStart(14),
        `${((100 * found) / leaks).toFixed(1)} %`.padStart(8),
        threshold.toFixed(2).padStart(10),
      ].join('  '),
    );
}
