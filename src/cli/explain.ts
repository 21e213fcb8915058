import { nearest } from '../text/nearest.ts';
import { rulesFor } from '../sanitise/rules.ts';
import { languages } from '../vocabulary/language.ts';
import { realEffects } from './effects.ts';
import { run, UsageError } from './run.ts';

process.exitCode = await run(realEffects, () => {
  const [id, lang = 'en'] = process.argv.slice(2);
  const rules = rulesFor();
  const language = languages.find((known) => known === lang) ?? 'en';
  if (id === undefined) {
    for (const rule of rules)
      realEffects.say(`${rule.id.padEnd(28)} ${rule.severity.padEnd(8)} ${rule.problem[language]}`);
    realEffects.say('\nOne of them in full: npm run explain -- RULE [en|de]');
    return;
  }
  const rule = rules.find((known) => known.id === id);
  if (!rule) {
    const close = nearest(
      id,
      rules.map((known) => known.id),
    );
    throw new UsageError(
      `There is no rule “${id}”.${close ? ` Did you mean “${close}”?` : ''} All of them: npm run explain`,
    );
  }
  const { category, severity, problem, remedy, examples } = rule;
  realEffects.say(
    `${rule.id} (${category}, ${severity})\n\n${problem[language]}\n${remedy[language]}\n\nRefused:`,
  );
  for (const { text, span } of examples.flags)
    realEffects.say(`  ✗ ${text.replaceAll('\n', '\n    ')}\n      because of: ${span}`);
  realEffects.say('\nPasses:');
  for (const text of examples.passes) realEffects.say(`  ✓ ${text.replaceAll('\n', '\n    ')}`);
});
