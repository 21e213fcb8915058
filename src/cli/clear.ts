import { parseArgs } from 'node:util';
import { withoutExcepted } from '../sanitise/exceptions/apply-exceptions.ts';
import { inspect } from '../sanitise/inspect.ts';
import { languages } from '../vocabulary/language.ts';
import { clearMaterial } from './clear-material.ts';
import { realEffects } from './effects.ts';
import { loadClearable } from './gate-files.ts';
import { loadGate } from './gate.ts';
import { read } from './options.ts';
import { run, UsageError } from './run.ts';

const usage =
  'Expected: npm run clear -- PATH [--author ROLE --reader ROLE --month YYYY-MM --tick all|id,…] [--language en|de]';

let isRefused = false;
const code = await run(realEffects, () => {
  const { root } = realEffects;
  const text = { type: 'string' } as const;
  const { positionals, values } = read(usage, () =>
    parseArgs({
      allowPositionals: true,
      options: { author: text, reader: text, month: text, tick: text, language: text },
    }),
  );
  const { language: wanted = 'en', ...answers } = values;
  const language = languages.find((known) => known === wanted);
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0 || !language) throw new UsageError(usage);
  const { inspector, exceptions } = loadGate({ root, language, env: process.env });
  const outcome = clearMaterial(
    {
      path: path.replaceAll('\\', '/').replace(/^\.\//, ''),
      answers,
      language,
      files: loadClearable(root),
      inspectText: (manuscript) =>
        withoutExcepted(inspect(manuscript, inspector), exceptions, inspector.rules),
    },
    realEffects,
  );
  isRefused = outcome === 'refused';
});
process.exitCode = isRefused ? 1 : code;
