import { loadAtlas } from '../catalogue/load-atlas.ts';
import { codeEntries, describeCode, searchCodes } from '../editing/search-codes.ts';
import { realEffects } from './effects.ts';
import { run, Refusal, UsageError } from './run.ts';

const usage = `Usage: npm run codes -- WORD…

Finds the SDG targets, Compact objectives and principles a linkage may lead to, by code or by words in
English or German.

  npm run codes -- remit
  npm run codes -- 10.
  npm run codes -- "legale Wege"

Ends with 0 when something was found, 1 when nothing was, 2 when it could not run.`;

process.exitCode = await run(realEffects, () => {
  const words = process.argv.slice(2);
  if (words.includes('--help')) return realEffects.say(usage);
  if (words.length === 0 || words.some((word) => word.startsWith('--'))) throw new UsageError(usage);
  const found = searchCodes(words.join(' '), codeEntries(loadAtlas(realEffects.root, realEffects.today())));
  if (found.length === 0)
    throw new Refusal('No code fits. Try another word, the other language, or a number.');
  for (const entry of found) realEffects.say(describeCode(entry));
});
