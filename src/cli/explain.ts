import { nearest } from '../text/nearest.ts';
import { languages, type Language } from '../vocabulary/language.ts';
import { realEffects } from './effects.ts';
import { explainedRules, type ExplainedRule } from './explained-rules.ts';
import { run, UsageError } from './run.ts';

const explained = explainedRules();

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

function show(rule: ExplainedRule, language: Language): void {
  const { id, category, severity, problem, remedy, examples, where } = rule;
  const indented = (text: string): string => text.replaceAll('\n', '\n    ');
  realEffects.say(`${id} (${category}, ${severity})\n\n${problem[language]}\n${remedy[language]}`);
  if (where !== undefined) realEffects.say(`\nApplies to: ${where}.`);
  realEffects.say('\nRefused:');
  for (const { text, span } of examples.flags) {
    realEffects.say(`  ✗ ${indented(text)}`);
    if (span !== undefined && span !== text) realEffects.say(`      because of: ${indented(span)}`);
  }
  realEffects.say('\nPasses:');
  for (const text of examples.passes) realEffects.say(`  ✓ ${indented(text)}`);
}
