import { readFileSync } from 'node:fs';
import type { HandbookPicture } from '../../src/domain/handbook-picture.ts';
import type { Language } from '../../src/vocabulary/language.ts';

/** What is known of a picture: its size in pixels, two for each CSS pixel, and what it showed when it was taken. */
export interface Taken {
  readonly width: number;
  readonly height: number;
  readonly digest: string;
}

export type Album = Readonly<Record<HandbookPicture, Readonly<Record<Language, Taken>>>>;

/** List of the pictures, which the pages of the handbook read as well. */
export const albumPath = 'src/components/narrative/handbook-pictures.json';

export const readAlbum = (): Album => JSON.parse(readFileSync(albumPath, 'utf8')) as Album;

/** Most bytes of one picture. */
export const mostBytes = 60 * 1024;
