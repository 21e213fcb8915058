import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import { atlasMentions } from './mentions.ts';

const atlas = loadAtlas(process.cwd());
const find = { en: atlasMentions(atlas, 'en'), de: atlasMentions(atlas, 'de') };
const marked = (language: 'en' | 'de', text: string) =>
  find[language](text).flatMap(({ text: words, key }) => (key ? [`${words} ${key}`] : []));

describe('in English', () => {
  test.each([
    ['Target 10.7 and 17.14.', ['10.7 /sdg/10.7/', '17.14 /sdg/17.14/']],
    ['There is no target 10.11 and no 99.1.', []],
    ['Roundtable 2.2 links return to 10.2.', ['10.2 /sdg/10.2/']],
    [
      'See F08, I17 and S01; not F999.',
      ['F08 /findings/f08/', 'I17 /interactions/i17/', 'S01 /sources/s01/'],
    ],
    [
      'Objective 5 of the Global Compact for Migration',
      ['Objective 5 /compact/5/', 'Global Compact for Migration /docs/glossary/#gcm'],
    ],
    ['Niger, not Nigeria', ['Niger /partners/ne/', 'Nigeria /partners/ng/']],
    ['a finding about work and training', []],
    ['to limit brain drain', ['brain drain /docs/glossary/#brain-drain']],
    ['version 1.2.3 costs 4.5 per cent', []],
  ])('%j links %j', (text, links) => {
    expect(marked('en', text)).toEqual(links);
  });
});

describe('in German', () => {
  test.each([
    [
      'Die Westbalkanregelung und Ziel 5',
      ['Westbalkanregelung /instruments/western-balkan-regulation/', 'Ziel 5 /compact/5/'],
    ],
    ['Am runden Tisch 1.1 ging es um 17.14.', ['17.14 /sdg/17.14/']],
    ['Ein Befund ist ein Ergebnis.', []],
    ['Marokko und Niger', ['Marokko /partners/ma/', 'Niger /partners/ne/']],
  ])('%j verlinkt %j', (text, links) => {
    expect(marked('de', text)).toEqual(links);
  });
});
