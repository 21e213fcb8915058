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

const staging = stagingIn(root);

/** What can be asked about a commit, of which files, each loading only what it needs. */
const questions: Readonly<Record<string, { of: (path: string) => boolean; ask: () => Promise<Remark[]> }>> = {
  record: {
    of: (path) => path.startsWith('content/'),
    ask: async () => {
      const { stagedFaults } = await import('./staged-record.ts');
      return stagedFaults(root, staging).map(fromFault);
    },
  },
  words: {
    of: (path) => /^(?:content|public|gate|src\/i18n)\//.test(path),
    ask: async () => {
      const { stagedRemarks } = await import('./staged-words.ts');
      return stagedRemarks(staging, process.env, { ...realEffects, complain: () => undefined });
    },
  },
  format: {
    of: (path) => !path.startsWith('content/'),
    ask: async () => {
      const { unformatted } = await import('./staged-format.ts');
      return unformatted(root, staging);
    },
  },
};

let isRefused = false;
const code = await run(realEffects, async () => {
  const question = questions[process.argv[2] ?? ''];
  if (!question) throw new UsageError('Expected: node src/cli/check-staged.ts record|words|format');
  const remarks = [...staging.changed].some(question.of) ? await question.ask() : [];
  isRefused = remarks.some(({ severity }) => severity === 'error');
  const advice = 'Nothing was committed. Mend what is wrong, stage it with git add, and commit again.';
  const report = [toText(remarks), '', summary(remarks), ...(isRefused ? [advice] : [])];
  if (remarks.length > 0) complain(report.join('\n'));
});
process.exitCode = isRefused ? 1 : code;
