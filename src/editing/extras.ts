import type { Interview } from './asker.ts';
import { placed } from './compose.ts';
import { answersTo } from './interview.ts';
import type { Kind } from './kinds.ts';
import type { Field } from './questions.ts';

/** What a record may say besides, asked for only when a person wants to say it. */
export async function extras(
  fields: readonly Field[],
  facts: Record<string, unknown>,
  interview: Interview,
): Promise<Record<string, unknown>> {
  const open = fields.filter(({ question, isOptional }) => isOptional && !(question.key in facts));
  if (open.length === 0) return {};
  const options = open.map(({ question: { key, about } }) => ({ value: key, label: `${key}: ${about}` }));
  const wanted = await interview.asker?.chooseSeveral({
    options,
    search: (typed) => options.filter(({ label }) => label.includes(typed)).map(({ value }) => value),
    fewest: 0,
    message: 'What else? Enter, if nothing.',
  });
  const chosen = open.filter(({ question }) => wanted?.includes(question.key));
  return answersTo(
    chosen.map(({ question }) => ({
      question: question.kind === 'list' ? { ...question, fewest: 1 } : question,
      isOptional: false,
    })),
    interview,
  );
}

/** The beginning of a narrative; what a briefing draws on follows it. */
export async function bodyOf(kind: Kind, { given, asker, choiceOf, miss }: Interview): Promise<string> {
  const about = 'First paragraph of the text below the facts; go on in the file.';
  const check = (answer: string): string | undefined =>
    answer.trim() === '' ? 'Write a sentence.' : undefined;
  const text = given.get('text') ?? (await asker?.text({ message: `text: ${about}`, check }));
  if (text === undefined) miss('text', about);
  if (kind !== 'briefing') return text ?? '';
  const findings =
    given
      .get('findings')
      ?.split(',')
      .map((id) => id.trim()) ??
    (await asker?.chooseSeveral({
      ...choiceOf({ collection: 'findings' }),
      fewest: 0,
      message: 'findings: Findings it draws on.',
    })) ??
    [];
  return [text ?? '', ...findings.map(placed)].join('\n\n');
}
