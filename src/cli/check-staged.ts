import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fromFault, type Remark } from '../editing/remark.ts';
import { summary, toText } from '../editing/report.ts';
import { realEffects } from './effects.ts';
import { gateCache } from './gate-cache.ts';
import { run, UsageError } from './run.ts';
import { stagingIn } from './staging.ts';

// An editor waits for this at each commit, and to read the code takes longer than to do what it says.
enableCompileCache(join(gateCache, 'code'));

const { root, complain } = realEffects;

/** What can be asked about a commit; each loads only what it needs. */
const questions: Readonly<Record<string, () => Promise<readonly Remark[]>>> = {
  record: async () => {
    const { stagedFaults } = await import('./staged-record.ts');
    return stagedFaults(root, stagingIn(root)).map(fromFault);
  },
  words: async () => {
    const { stagedRemarks } = await import('./staged-words.ts');
    return stagedRemarks(stagingIn(root), process.env, realEffects);
  },
  format: async () => {
    const { unformatted } = await import('./staged-format.ts');
    return unformatted(root, stagingIn(root));
  },
};

let isRefused = false;
const code = await run(realEffects, async () => {
  const question = questions[process.argv[2] ?? ''];
  if (!question) throw new UsageError('Expected: node src/cli/check-staged.ts record|words|format');
  const remarks = await question();
  isRefused = remarks.some(({ severity }) => severity === 'error');
  if (remarks.length > 0) complain(`${toText(remarks)}\n\n${summary(remarks)}`);
  if (isRefused)
    complain('Nothing was committed. Mend what is wrong, stage it with git add, and commit again.');
});
process.exitCode = isRefused ? 1 : code;
