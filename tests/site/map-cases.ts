import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { MatrixLevel } from '../../src/maps/matrix/view.ts';
import { languages, type Language } from '../../src/vocabulary/language.ts';

/** One language and one level of a map, with where its page and its files are. */
export interface MapCase {
  readonly language: Language;
  readonly level: MatrixLevel;
  readonly view: string;
  readonly file: string;
  readonly root: string;
}

/** Every view of a map in every language. */
export const mapCases = (slug: string): MapCase[] =>
  languages.flatMap((language) => {
    const root = language === 'en' ? '' : '/de';
    return [
      { language, level: 'fields', view: '', file: slug, root },
      { language, level: 'instruments', view: 'instruments/', file: `${slug}-instruments`, root },
    ];
  });

/** Text of a file of the built site. */
export const fileText = (path: string): string => readFileSync(join(inject('site'), path), 'utf8');
