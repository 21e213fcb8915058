import { formatDate } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.en.ts';
import { fill } from '../maps/frame/print-number.ts';
import { edition } from '../vocabulary/edition.ts';
import type { Language } from '../vocabulary/language.ts';

/** What an edition says of itself. */
export interface Described {
  readonly site: string;
  readonly hasPdfs: boolean;
}

/** The text that lies beside the first page, once in each language. */
export const readmeOf = (
  voices: readonly (readonly [Language, Messages])[],
  { site, hasPdfs }: Described,
): string =>
  voices
    .map(([language, { edition: words }]) => {
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
    })
    .join('\n\n');
