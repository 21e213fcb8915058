import type { Atlas } from '../domain/atlas.ts';
import { fold } from '../search/query.ts';
import type { Choice, Option } from './asker.ts';
import type { ChoiceSource } from './questions.ts';
import { codeEntries, describeCode, searchCodes } from './search-codes.ts';

/** What a question can be answered with, from the record as it is. */
export function choicesIn(atlas: Atlas): (from: ChoiceSource) => Choice {
  const entries = codeEntries(atlas);
  return (from) => {
    if (from === 'codes') {
      return {
        options: entries.map((entry) => ({ value: entry.code, label: describeCode(entry) })),
        search: (typed) => searchCodes(typed, entries).map(({ code }) => code),
      };
    }
    const options =
      'words' in from
        ? from.words.map((word) => ({ value: word, label: word }))
        : recordOptions(atlas[from.collection as 'findings']);
    return { options, search: searchIn(options) };
  };
}

const recordOptions = (records: ReadonlyMap<string, object>): Option[] =>
  [...records].map(([id, record]) => ({ value: id, label: `${id}  ${labelOf(record)}` }));

/** What a record is called, in both languages where it has a name in both. */
function labelOf(record: object): string {
  const { label, title, statement, wording } = record as Record<string, unknown>;
  const name = label ?? title ?? statement ?? (wording as Record<string, unknown> | undefined)?.['from'];
  if (typeof name === 'string') return name;
  const { en, de } = (name ?? {}) as Record<string, string | undefined>;
  return [en, de].filter(Boolean).join(' · ');
}

/** Options of which every typed word begins a word, or is hidden in one. */
const searchIn =
  (options: readonly Option[]) =>
  (typed: string): string[] => {
    const parts = fold(typed).split(' ').filter(Boolean);
    return options
      .filter(({ label }) =>
        parts.every((part) => ` ${fold(label)}`.includes(part.length > 4 ? part : ` ${part}`)),
      )
      .map(({ value }) => value);
  };
