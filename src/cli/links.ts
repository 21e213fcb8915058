import { loadAtlas } from '../catalogue/load-atlas.ts';
import { checkLinks, linkReport, sourceLinks, type AskForPage } from '../editing/source-links.ts';
import { realEffects } from './effects.ts';
import { run, UsageError } from './run.ts';

const usage = `Usage: npm run links

Asks for the page of every source and says which are gone. Needs a network; nothing else of the atlas does.
One host is asked for one page at a time.

Ends with 0 when no address is dead, 1 when one is, 2 when it could not run.`;

/** How long a host may take, in milliseconds. */
const patience = 20_000;

const ask: AskForPage = async (url, method) => {
  const headers = { 'user-agent': 'Coherence Atlas, nightly check of its sources' };
  const answer = await fetch(url, { method, headers, signal: AbortSignal.timeout(patience) });
  await answer.body?.cancel();
  return answer.status;
};

let isRefused = false;
const code = await run(realEffects, async () => {
  const [word] = process.argv.slice(2);
  if (word === '--help') return realEffects.say(usage);
  if (word !== undefined) throw new UsageError(usage);
  const checked = await checkLinks(sourceLinks(loadAtlas(realEffects.root)), ask);
  if (checked.every(({ status }) => status === undefined)) {
    throw new UsageError(
      'No host answered at all. Expected a machine with a network. Connect it, and run the command again.',
    );
  }
  realEffects.say(linkReport(checked));
  isRefused = checked.some(({ state }) => state === 'dead');
});
process.exitCode = isRefused ? 1 : code;
