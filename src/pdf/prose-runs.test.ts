import { expect, test } from 'vitest';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import type { Prose } from './prose-runs.ts';
import { runsOf, wordsOf } from './prose-runs.ts';
import { recordVoiceOf } from './voice.ts';

const prose: Prose = {
  atlas: loadAtlas(process.cwd()),
  language: 'de',
  voice: recordVoiceOf('de', 'https://atlas.example'),
};
const text = (value: string) => ({ type: 'text', value });

test('a line that ends in the file goes on in print', () => {
  const children = [
    text('eine\nMindestqualifikation  \n  zu '),
    { type: 'strong', children: [text('ver\nlangen')] },
  ];
  expect(wordsOf({ type: 'paragraph', children }, prose)).toBe('eine Mindestqualifikation zu ver langen');
});

test('a link keeps its words and gains the full address in the language of the sheet', () => {
  const link = { type: 'link', url: '/docs/method/', children: [text('Methode')] };
  expect(runsOf(link, prose)).toEqual([
    { text: 'Methode', lang: undefined, href: 'https://atlas.example/de/docs/method/' },
  ]);
});
