import type { ChoiceSource, Field, Question } from './questions.ts';

/** Every option that answers the questions, one a line, with what it takes. */
export const flagLines = (fields: readonly Field[]): string[] =>
  fields.flatMap(({ question, isOptional }) =>
    flagsOf(question, question.key).map(
      ({ key, takes, about }) =>
        `  --${key} ${takes}${isOptional ? '' : isPossible(question) ? '  (for each entry)' : '  (needed)'}\n      ${about}`,
    ),
  );

/** Whether the list may have no entry at all. */
const isPossible = (question: Question): boolean => question.kind === 'list' && question.fewest === 0;

interface Flag {
  readonly key: string;
  readonly takes: string;
  readonly about: string;
}

function flagsOf(question: Question, key: string): Flag[] {
  const { about } = question;
  switch (question.kind) {
    case 'group':
      return inside(question.parts, key);
    case 'either':
      return question.groups.flatMap((group) => inside(group, key));
    case 'list':
      return flagsOf(question.entry, `${key}.0`);
    case 'choices':
      return [{ key, takes: `${wordFor(question.from)},…`, about }];
    case 'choice':
      return [{ key, takes: wordFor(question.from), about }];
    case 'years':
      return [{ key, takes: 'YEAR,YEAR', about }];
    case 'text':
      return [{ key, takes: '"…"', about }];
  }
}

const inside = (fields: readonly Field[], key: string): Flag[] =>
  fields.flatMap(({ question }) => flagsOf(question, `${key}.${question.key}`));

const wordFor = (from: ChoiceSource): string =>
  from === 'codes'
    ? 'CODE'
    : 'words' in from
      ? from.words.join('|')
      : `ID-IN-${from.collection.toUpperCase()}`;
