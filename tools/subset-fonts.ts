/**
 * Cuts the two typefaces down to what the atlas prints, so that a first visit stays light.
 *
 * Run with `npm run fonts` after widening `characters`; the result is committed. A test opens the
 * built site and fails on any character that these files lack.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const { resolve } = createRequire(import.meta.url);

/** Basic Latin, German, the letters of names on file, and typographic signs. */
export const characters = [
  ...Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)),
  ...'\u00A0\u202F\u2009ÄÖÜäöüßẞÀÁÂÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝàáâãåæçèéêëìíîïñòóôõøœùúûýÿšžčćđłńśźżğışŠŽČĆ',
  ...'§©‹›«»“”„‚‘’–—‑…·•×±−↑↓¹²³½¼¾°€′″¬',
].join('');

/** What French and Spanish print besides. */
export const romance = '¡¿ŒŸªº';

/** Russian, with the letters of its neighbours that names need. Its labels are set in the reader’s own face. */
export const cyrillic = [
  ...Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0x400 + index)),
  '№',
].join('');

const faces = [
  { name: 'serif', file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', wght: 400 },
  { name: 'serif-italic', file: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2', wght: 400 },
  {
    name: 'sans',
    file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    wght: { min: 400, max: 600 },
  },
] as const;

const cuts = [
  { suffix: '', letters: characters, from: (file: string) => file },
  { suffix: '-romance', letters: romance, from: (file: string) => file },
  { suffix: '-cyrillic', letters: cyrillic, from: (file: string) => file.replace('-latin-', '-cyrillic-') },
] as const;

const folder = new URL('../src/styles/fonts/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { suffix, letters, from } of cuts) {
  for (const { name, file, wght } of faces) {
    if (letters === cyrillic && name === 'sans') continue;
    const font = await subsetFont(readFileSync(resolve(`@fontsource-variable/${from(file)}`)), letters, {
      targetFormat: 'woff2',
      noHinting: true,
      variationAxes: { wght },
      keepFeatures: ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'tnum', 'lnum'],
    });
    writeFileSync(new URL(`${name}${suffix}.woff2`, folder), font);
    console.log(`${name}${suffix}.woff2 ${(font.length / 1024).toFixed(1)} KiB`);
  }
}
