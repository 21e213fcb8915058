import { parseArgs } from 'node:util';
import type { Breach } from '../sanitise/breach.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import { formatFault } from '../schema/fault.ts';
import { languages } from '../vocabulary/language.ts';
import { realEffects } from './effects.ts';
import { loadGate, type GateSource } from './gate.ts';
import { filesAt, inspectChosen } from './inspect-chosen.ts';
import { read } from './options.ts';
import type { OutputReport } from './publication-gate.ts';
import { run, UsageError } from './run.ts';
import { counted } from './step.ts';

const usage = 'Expected: npm run sanitise -- [--format text|json] [--lang en|de] [PATH…]';

let isRefused = false;
const code = await run(realEffects, async () => {
  const text = { type: 'string' } as const;
  const { positionals, values } = read(usage, () =>
    parseArgs({ allowPositionals: true, options: { format: text, lang: text } }),
  );
  const { format = 'text', lang = 'en' } = values;
  const language = languages.find((known) => known === lang);
  if (!language || !['text', 'json'].includes(format)) throw new UsageError(usage);
  const source = { root: realEffects.root, language, env: process.env };
  const { breaches, faults, files } =
    positionals.length === 0
      ? await inspectAll(source)
      : await inspectChosen(positionals.flatMap(filesAt), source, realEffects);
  // What was not looked for must not pass in silence; the report itself stays clean for programs.
  const { notice } = loadGate(source);
  if (notice !== undefined) realEffects.complain(notice);
  for (const fault of faults) realEffects.complain(formatFault(fault));
  isRefused = faults.length > 0 || breaches.some(({ severity }) => severity === 'error');
  if (format === 'json') realEffects.say(JSON.stringify(breaches.map(toRecord), null, 2));
  else report(breaches, files);
});
process.exitCode = isRefused ? 1 : code;

/** What the build reads, as the build reads it. The record is loaded when it is needed only: it takes its time. */
async function inspectAll(source: GateSource): Promise<OutputReport> {
  const { loadWholeAtlas } = await import('../catalogue/load-atlas.ts');
  const { inspectPublished } = await import('./publication-gate.ts');
  return inspectPublished({ atlas: loadWholeAtlas(source.root), source }, realEffects);
}

/** A breach as other programs read it. */
function toRecord(breach: Breach): Omit<Breach, 'problem' | 'digest'> {
  const { path, rule, category, severity, line, column, start, end, remedy } = breach;
  return { path, rule, category, severity, line, column, start, end, remedy };
}

function report(breaches: readonly Breach[], files: number): void {
  for (const breach of breaches) realEffects.say(formatBreach(breach));
  const errors = breaches.filter(({ severity }) => severity === 'error').length;
  const warnings = breaches.length - errors;
  realEffects.say(
    `${counted(files, 'file')} inspected: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  );
}
