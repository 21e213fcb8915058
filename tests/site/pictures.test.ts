import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { localPath } from '../../src/i18n/locale.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { mostBytes, readAlbum } from '../../tools/pictures/album.ts';
import { pathOf, shots } from '../../tools/pictures/shots.ts';
import { digestOfShown, shownInForms, shownOnPage } from '../../tools/pictures/shown.ts';

const album = readAlbum();
const bytesOf = (path: string): Buffer => readFileSync(join(inject('site'), path));
const all = shots.flatMap((shot) => languages.map((language) => ({ shot, language })));

test('every picture of the handbook shows what its page shows', () => {
  const old = all
    .filter(({ shot }) => shot.where !== 'preview')
    .filter(({ shot, language }) => {
      const shown =
        shot.where === 'forms'
          ? shownInForms(bytesOf(`admin/forms.${language}.json`).toString(), shot.part)
          : shownOnPage(bytesOf(`${pathOf(shot, language)}index.html`).toString(), shot.region);
      return digestOfShown(shown) !== album[shot.of][language].digest;
    })
    .map(
      ({ shot, language }) =>
        `Picture ${shot.of} (${language}) no longer shows what its page shows. Run npm run build, then npm run pictures.`,
    );
  expect(old).toEqual([]);
});

test('pictures are as small as pages say, light enough, and hold nothing but pixels', async () => {
  for (const { shot, language } of all) {
    const bytes = bytesOf(localPath(language, `/handbook/${shot.of}.webp`));
    expect(bytes.length, shot.of).toBeLessThanOrEqual(mostBytes);
    const { width, height, exif, xmp, icc } = await sharp(bytes).metadata();
    const { width: wanted, height: tall } = album[shot.of][language];
    expect({ width, height, exif, xmp, icc }, shot.of).toEqual({ width: wanted, height: tall });
  }
});
