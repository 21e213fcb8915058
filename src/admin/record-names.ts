import { defaultLanguage, languages, type Language } from '../vocabulary/language.ts';

/** Key that names a record of a collection to people; `*` stands for a language. */
const naming: Readonly<Record<string, string>> = {
  findings: 'statement.*',
  interactions: 'reason.*',
  sources: 'title',
  outcomes: 'title.*',
  briefings: 'title.*',
  guides: 'title.*',
  rounds: 'label.*',
  instruments: 'label.*',
  partners: 'label.*',
};

/** How a record is shown in lists: its id and what it says. */
export const recordName = (collection: string, language: Language): string =>
  `{{id}}  {{${keyOf(collection, language)}}}`;

/** Keys that are searched for a record, in every language. */
export const namesOf = (collection: string): string[] => [
  ...new Set(languages.map((language) => keyOf(collection, language))),
];

const keyOf = (collection: string, language: Language): string =>
  (naming[collection] ?? 'id').replace('*', language ?? defaultLanguage);

/** What an entry of a list is called while it is closed. */
export const entryName: Readonly<Record<string, string>> = {
  'findings.linkages': '{{to}}  {{relation}}',
  'findings.sources': '{{source}}  {{locator.*}}',
  'sources.author': '{{family}}{{literal}}',
  'sources.editor': '{{family}}{{literal}}',
  'sources.addresses': '{{url}}',
  'partners.engagements': '{{text.* | truncate(60)}}',
  'rounds.questions': '{{* | truncate(60)}}',
};
