import { readAvif } from './avif.ts';
import type { FileReading } from './file-reading.ts';
import { readGif } from './gif.ts';
import { readIcon } from './icon.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** Reader of each kind of picture. Each reads the form only: pixels are for the second reader's eyes. */
const readers = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
  gif: readGif,
  avif: readAvif,
  icon: readIcon,
} as const;
export type ImageKind = keyof typeof readers;

export const isImageKind = (kind: string): kind is ImageKind => kind in readers;

/** All metadata left in a picture of the given kind; damaged and cut-off ones are refused as such. */
export const readImage = (kind: ImageKind, bytes: Uint8Array): FileReading => readers[kind](bytes);
