/**
 * Cuts the Chinese typefaces of PDFs down to the characters that the atlas’s own words, its labels and the names of
 * all countries are written in: whole, they weigh fifteen megabytes each.
 *
 * Run with `npm run fonts:chinese` when a build says that a Chinese character could not be displayed. The faces are
 * installed for that alone, as it says; the result is committed.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { loadAtlas } from '../src/catalogue/load-atlas.ts';
import { reviewedWords } from '../src/cli/reviewed-words.ts';

const { resolve } = createRequire(import.meta.url);
const packages = ['@expo-google-fonts/noto-serif-sc', '@expo-google-fonts/noto-sans-sc'] as const;
const [serif, sans] = packages;
const folder = new URL('../src/pdf/faces/', import.meta.url);
const faces = [
  { name: 'NotoSerifSC-Regular', file: `${serif}/400Regular/NotoSerifSC_400Regular.ttf` },
  { name: 'NotoSansSC-Regular', file: `${sans}/400Regular/NotoSansSC_400Regular.ttf` },
  { name: 'NotoSansSC-SemiBold', file: `${sans}/600SemiBold/NotoSansSC_600SemiBold.ttf` },
];

/** Name of every country and region that has a code of two letters. */
function countries(): string[] {
  const regions = new Intl.DisplayNames('zh', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => regions.of(first + second) ?? ''));
}

/** Signs of Chinese sentences; Latin letters and digits are set in the faces of all pages. */
const signs = '，。、；：？！（）《》「」“”‘’…—·';

function pathOf(file: string): string {
  try {
    return resolve(file);
  } catch {
    const wanted = packages.map((name) => `${name}@0.4.3`).join(' ');
    throw new Error(`${file} is not installed. Run first: npm install --no-save ${wanted}`);
  }
}

const words = [...reviewedWords('zh', loadAtlas(process.cwd())), ...countries(), signs].join('');
const characters = [...new Set(words)].filter((character) => /[^\0-\u02FF]/u.test(character)).toSorted();
for (const { name, file } of faces) {
  const font = await subsetFont(readFileSync(pathOf(file)), characters.join(''), {
    targetFormat: 'sfnt',
    noHinting: true,
  });
  writeFileSync(new URL(`${name}.ttf`, folder), font);
  console.log(`${name}.ttf ${(font.length / 1024).toFixed(1)} KiB, ${characters.length} characters`);
}
copyFileSync(pathOf(`${serif}/LICENSE_FONT`), new URL('OFL.txt', folder));
