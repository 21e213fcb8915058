import { expect, test } from 'vitest';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import { foreignQuotations } from './foreign-quotations.ts';

const atlas = loadAtlas(process.cwd());
const find = { en: foreignQuotations(atlas, 'en'), de: foreignQuotations(atlas, 'de') };

test.each([
  [
    'a title, by its source',
    'de',
    '„Automating Decision-Making in\nMigration Policy: A Navigation Guide“ erschien 2021.',
    ['Automating Decision-Making in\nMigration Policy: A Navigation Guide en'],
  ],
  [
    'a title that quotes',
    'de',
    '„What We Can Learn from Germany’s ‚Western Balkan Regulation‘“ und „Mehr Kohärenz!“',
    ['What We Can Learn from Germany’s ‚Western Balkan Regulation‘ en'],
  ],
  [
    'a heading, by its words',
    'de',
    'unter der Überschrift „Towards a Social Contract on Migration and Work“ drei Themen',
    ['Towards a Social Contract on Migration and Work en'],
  ],
  [
    'a German title in English text',
    'en',
    'under the title “Neue Partnerschaften gestalten: Deutsche Migrationspolitik mit afrikanischen Staaten”.',
    ['Neue Partnerschaften gestalten: Deutsche Migrationspolitik mit afrikanischen Staaten de'],
  ],
  ['a title in the language of the text', 'en', '“More Coherence! External Dimensions” of 2017', []],
  ['a term', 'de', 'der „Compact with Africa“ und der „Gesamtregierungsansatz“', []],
  ['what stands between two quotations', 'de', '„Eins“ und der „Zwei“', []],
] as const)('%s', (_, language, text, foreign) => {
  const stretches = find[language](text);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  expect(
    stretches.flatMap((stretch) => (stretch.language ? [`${stretch.text} ${stretch.language}`] : [])),
  ).toEqual(foreign);
});
