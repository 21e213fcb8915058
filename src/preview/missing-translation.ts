import type { Narrative } from '../domain/narrative.ts';
import type { Manuscript } from '../schema/manuscript.ts';
import type { Findings, WantedPage } from './page-notes.ts';
import type { PageNote } from './page-note.ts';

const original = /^content\/(outcomes|briefings|docs)\/([\w-]+)\.mdx$/;

/**
 * The note beside the sentence that says to readers that a text is shown in its original language, with the
 * command that makes the translation.
 */
export function missingTranslation(
  { path }: Manuscript,
  { words }: WantedPage,
  { atlas }: Findings,
): Omit<PageNote, 'isOwn'>[] {
  const [, folder = '', id = ''] = original.exec(path) ?? [];
  const { outcomes, briefings, guides } = atlas;
  const narrated: Readonly<Record<string, ReadonlyMap<string, { readonly narrative: Narrative }>>> = {
    outcomes,
    briefings,
    docs: guides,
  };
  const narrative = narrated[folder]?.get(id)?.narrative;
  if (!narrative || narrative.languages.includes(words.language)) return [];
  return [
    {
      path,
      line: 1,
      column: 1,
      severity: 'warning',
      rule: 'translation',
      problem: words.untranslated[words.language],
      remedy: words.translate.replace('{command}', `npm run new -- translation --of ${folder}/${id}`),
      quotes: [words.notices[narrative.original]],
      isEnglish: false,
    },
  ];
}
