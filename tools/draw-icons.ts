/**
 * Draws the icons that devices ask for as pictures from `public/icon.svg`.
 *
 * Run with `npm run icons` after changing that drawing; the result is committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { indexPng, type Colour } from '../src/cli/index-png.ts';

const drawing = readFileSync('public/icon.svg', 'utf8');

/** Devices cut a maskable icon into shapes of their own; the middle four fifths are always seen. */
const maskable = drawing
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"');

const icons = [
  { name: 'icons/icon-192', side: 192, svg: drawing },
  { name: 'icons/icon-512', side: 512, svg: drawing },
  { name: 'icons/maskable-512', side: 512, svg: maskable },
  // Telephones ask for this very name; no page has to say it.
  { name: 'apple-touch-icon', side: 180, svg: maskable },
];

const paper: Colour = [0xfc, 0xfa, 0xf5];
const steps = (ink: Colour): Colour[] =>
  [0.25, 0.5, 0.75, 1].map((share) => {
    const [red, green, blue] = ink.map((value, at) => {
      const ground = paper[at] ?? 0;
      return Math.round(ground + (value - ground) * share);
    });
    return [red ?? 0, green ?? 0, blue ?? 0];
  });
const palette = [paper, ...steps([0x01, 0x66, 0x5e]), ...steps([0x8c, 0x51, 0x0a])];

mkdirSync('public/icons', { recursive: true });
for (const { name, side, svg } of icons) {
  const { data } = await sharp(Buffer.from(svg), { density: (72 * side) / 32 })
    .resize(side, side)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  writeFileSync(join('public', `${name}.png`), indexPng({ data, width: side, height: side }, palette));
}
