import sharp from 'sharp';
import { expect, test } from 'vitest';
import { readPng } from '../sanitise/binaries/png.ts';
import { indexPng, type Colour } from './index-png.ts';

const palette: readonly Colour[] = [
  [255, 255, 255],
  [0, 0, 0],
  [0, 100, 90],
];
/** Two rows of four pixels, each near one colour of the palette. */
const pixels = {
  width: 4,
  height: 2,
  data: Uint8Array.from([
    ...[250, 250, 250, 10, 0, 10, 0, 90, 90, 255, 255, 255],
    ...[0, 0, 0, 0, 0, 0, 200, 255, 250, 20, 110, 90],
  ]),
};

test('every pixel takes the nearest colour, and a reader of pictures sees them where they were', async () => {
  const { data, info } = await sharp(indexPng(pixels, palette))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([4, 2]);
  const places = [0, 1, 2, 0, 1, 1, 0, 2];
  expect([...data]).toEqual(places.flatMap((place) => palette[place]));
});

test('the gate finds nothing in it besides the picture', () => {
  const { faults, texts } = readPng(indexPng(pixels, palette));
  expect(faults).toEqual([]);
  expect(texts).toEqual([]);
});
