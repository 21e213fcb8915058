import { fileRules } from '../sanitise/binaries/file-rules.ts';
import type { Category, Severity } from '../sanitise/breach.ts';
import type { Rule } from '../sanitise/define-rule.ts';
import { rulesFor } from '../sanitise/rules.ts';
import { nearest } from '../text/nearest.ts';
import { languages, type Language, type Localised } from '../vocabulary/language.ts';
import { realEffects } from './effects.ts';
import { run, UsageError } from './run.ts';

/** What can be explained of any rule; rules on files have no sentences for examples. */
interface Explained {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly problem: Localised;
  readonly remedy: Localised;
  readonly examples?: Rule['examples'];
}

const explained: readonly Explained[] = [
  ...rulesFor(),
  ...Object.entries(fileRules).map(([id, rule]): Explained => ({ id, severity: 'error', ...rule })),
];

process.exitCode = await run(realEffects, () => {
  const [id, wanted = 'en'] = process.argv.slice(2);
  const language = languages.find((known) => known === wanted);
  if (!language) throw new UsageError('Expected: npm run explain -- [RULE] [en|de]');
  if (id === undefined) return list(language);
  const rule = explained.find((known) => known.id === id);
  if (!rule) {
    const close = nearest(
      id,
      explained.map((known) => known.id),
    );
    const hint = close === undefined ? '' : ` Did you mean “${close}”?`;
    throw new UsageError(`There is no rule “${id}”.${hint} All of them: npm run explain`);
  }
  show(rule, language);
});

function list(language: Language): void {
  for (const { id, severity, problem } of explained) {
    realEffects.say(`${id.padEnd(30)} ${severity.padEnd(8)} ${problem[language]}`);
  }
  realEffects.say('\nOne of them in full: npm run explain -- RULE [en|de]');
}

function show({ id, category, severity, problem, remedy, examples }: Explained, language: Language): void {
  const indented = (text: string): string => text.replaceAll('\n', '\n    ');
  realEffects.say(`${id} (${category}, ${severity})\n\n${problem[language]}\n${remedy[language]}`);
  if (!examples) return;
  realEffects.say('\nRefused:');
  for (const { text, span } of examples.flags) {
    realEffects.say(`  ✗ ${indented(text)}\n      because of: ${indented(span)}`);
  }
  realEffects.say('\nPasses:');
  for (const text of examples.passes) realEffects.say(`  ✓ ${indented(text)}`);
}
