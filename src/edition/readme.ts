import { formatDate } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { fill } from '../maps/frame/print-number.ts';
import { edition } from '../vocabulary/edition.ts';
import { languages, type Language } from '../vocabulary/language.ts';

/** What an edition says of itself. */
export interface Described {
  readonly site: string;
  readonly hasPdfs: boolean;
}

/** The text that lies beside the first page, once in each language. */
export const readmeOf = (described: Described): string =>
  languages.map((language) => readmeIn(language, described)).join('\n\n');

function readmeIn(language: Language, { site, hasPdfs }: Described): string {
  const { edition: words } = messages[language];
  const heading = fill(words.heading, { edition: formatDate(language, edition) });
  return [
    heading,
    '='.repeat([...heading].length),
    '',
    words.what,
    words.open,
    words.works,
    fill(words.online, { site }),
    ...(hasPdfs ? [] : [words.noPdfs]),
    '',
    words.check,
    '',
    words.licence,
    '',
  ].join('\n');
}

/** What stands at the foot of each page, with `{site}` for where newer editions are. */
export const footNotes = Object.fromEntries(
  languages.map((language) => [
    language,
    fill(messages[language].edition.foot, { edition: formatDate(language, edition) }),
  ]),
) as Record<Language, string>;
