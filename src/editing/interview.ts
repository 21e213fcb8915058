import type { Interview } from './asker.ts';
import type { Field, Question } from './questions.ts';
import { objectionTo, readText, readWord } from './read-answer.ts';

/** Answers to the fields of a record or group, by key, in the order of the fields. */
export async function answersTo(
  fields: readonly Field[],
  interview: Interview,
  under = '',
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const { question, isOptional } of fields) {
    const key = under === '' ? question.key : `${under}.${question.key}`;
    const isGiven = [...interview.given.keys()].some((name) => name === key || name.startsWith(`${key}.`));
    if (isOptional && !isGiven) continue;
    const answer = await answerTo(question, key, interview);
    if (answer !== undefined) answers[question.key] = answer;
  }
  return answers;
}

function answerTo(question: Question, key: string, interview: Interview): Promise<unknown> {
  switch (question.kind) {
    case 'group':
      return answersTo(question.parts, interview, key);
    case 'either':
      return either(question, key, interview);
    case 'list':
      return list(question, key, interview);
    case 'choices':
      return several(question, key, interview);
    case 'choice':
      return one(question, key, interview);
    case 'years':
    case 'text':
      return written(question, key, interview);
  }
}

async function written(
  { kind, about, schema }: Extract<Question, { kind: 'text' | 'years' }>,
  key: string,
  { given, asker, miss }: Interview,
): Promise<unknown> {
  const field = { kind, schema };
  const answer =
    given.get(key) ??
    (await asker?.text({
      message: messageOf(key, kind === 'years' ? `${about} As in 2013, 2015.` : about),
      check: (text) => objectionTo(text, field),
    }));
  if (answer === undefined) miss(key, about);
  return answer === undefined ? undefined : readText(answer, field);
}

async function one(
  { about, from, schema }: Extract<Question, { kind: 'choice' | 'choices' }>,
  key: string,
  { given, asker, choiceOf, miss }: Interview,
): Promise<unknown> {
  const answer =
    given.get(key) ?? (await asker?.choose({ ...choiceOf(from), message: messageOf(key, about) }));
  if (answer === undefined) miss(key, about);
  return answer === undefined ? undefined : readWord(answer, schema);
}

async function several(
  { about, from, fewest }: Extract<Question, { kind: 'choice' | 'choices' }>,
  key: string,
  { given, asker, choiceOf, miss }: Interview,
): Promise<unknown> {
  const written = given
    .get(key)
    ?.split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  const answers =
    written ?? (await asker?.chooseSeveral({ ...choiceOf(from), fewest, message: messageOf(key, about) }));
  if (answers === undefined && fewest > 0) miss(key, about);
  return answers ?? [];
}

async function either(
  { about, groups }: Extract<Question, { kind: 'either' }>,
  key: string,
  interview: Interview,
): Promise<unknown> {
  const { given, asker, miss } = interview;
  const names = groups.map((fields) => fields.map(({ question }) => question.key).join(', '));
  const known = groups.findIndex((fields) =>
    fields.some(({ question }) =>
      [...given.keys()].some((name) => `${name}.`.startsWith(`${key}.${question.key}.`)),
    ),
  );
  const options = names.map((name) => ({ value: name, label: name }));
  const chosen =
    known >= 0
      ? known
      : names.indexOf(
          (await asker?.choose({ options, search: () => names, message: messageOf(key, about) })) ?? '',
        );
  const fields = groups[chosen];
  if (fields) return answersTo(fields, interview, key);
  miss(`${key}.${names[0] ?? ''}`, about);
  return undefined;
}

async function list(
  { about, fewest, entry }: Extract<Question, { kind: 'list' }>,
  key: string,
  interview: Interview,
): Promise<unknown> {
  const { given, asker } = interview;
  const answers: unknown[] = [];
  const isGiven = (index: number): boolean =>
    [...given.keys()].some((name) => `${name}.`.startsWith(`${key}.${index}.`));
  const isDue = async (index: number): Promise<boolean> => {
    if (isGiven(0)) return isGiven(index);
    if (!asker || index < fewest) return index < fewest;
    return asker.confirm(`${index === 0 ? 'Add one' : 'Add another'}? ${messageOf(key, about)}`);
  };
  for (let index = 0; await isDue(index); index += 1) {
    answers.push(await answerTo(entry, `${key}.${index}`, interview));
  }
  return answers;
}

/** “statement.en: The statement, in our own words.” */
const messageOf = (key: string, about: string): string => `${key}: ${about}`;
