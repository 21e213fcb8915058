import { fileRules } from '../sanitise/binaries/file-rules.ts';
import type { Category, Severity } from '../sanitise/breach.ts';
import { personalTrailers } from '../sanitise/commits.ts';
import { rosterRule } from '../sanitise/roster/no-listed-names.ts';
import { rulesFor } from '../sanitise/rules.ts';
import type { Language, Localised } from '../vocabulary/language.ts';
import { fileRuleExamples } from './file-rule-examples.ts';

/** What can be explained of any rule, whatever it reads. */
export interface ExplainedRule {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly problem: Localised;
  readonly remedy: Localised;
  readonly examples: {
    /** What is refused, and because of which words; a file is told in words. */
    readonly flags: readonly { readonly text: string; readonly span?: string }[];
    readonly passes: readonly string[];
  };
  /** Where it looks, if not in every text. */
  readonly where?: string;
}

/** Lines at the end of commit messages that name someone, and lines that do not. */
export const trailerExamples = {
  flags: [
    'Co-authored-by: Amara Nwosu <desk.nwosu77@example.org>',
    'Signed-off-by: Rosa Rennhagel',
    'Reviewed-by: Amara Nwosu',
    'Thanks-to: Rosa Rennhagel',
    'Cc: desk.nwosu77@example.org',
  ],
  passes: [
    'Fixes: #12',
    'Refs: docs/method.md',
    'Superseded-by: 0012',
    'Reviewed by the second reader: twice.',
    'The margin names the section.',
  ],
} as const;

/** The rule of a list of names, as it is without one. */
const listed = rosterRule(
  { has: () => false },
  () => false,
  () => undefined,
);

/** Every rule that any command can report, in the order in which they are listed. */
export const explainedRules = (): readonly ExplainedRule[] => [
  ...rulesFor(),
  {
    ...listed,
    where:
      'every text; in the examples the list holds Amara Nwosu, Rosa Rennhagel and a Forum for Lake Crossings',
  },
  ...trailerRule(),
  ...Object.entries(fileRules).map(([id, rule]): ExplainedRule => {
    const { [id]: example } = fileRuleExamples;
    return {
      id,
      severity: 'error',
      ...rule,
      examples: {
        flags: example ? [{ text: example.refused }] : [],
        passes: example ? [example.passes] : [],
      },
      where: 'files',
    };
  }),
];

/** The rule on trailers, as it reports the first of its examples. */
function trailerRule(): ExplainedRule[] {
  const { flags, passes } = trailerExamples;
  const reportIn = (language: Language) =>
    personalTrailers({ path: 'message', text: flags[0] }, language).slice(0, 1);
  const german = reportIn('de');
  return reportIn('en').flatMap(({ rule, category, severity, problem, remedy }) =>
    german.map((inGerman) => ({
      id: rule,
      category,
      severity,
      problem: { en: problem, de: inGerman.problem },
      remedy: { en: remedy, de: inGerman.remedy },
      examples: { flags: flags.map((text) => ({ text, span: text })), passes },
      where: 'commit messages',
    })),
  );
}
