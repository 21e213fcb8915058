import { expect, test } from 'vitest';
import { longSentence, longSentences } from './readability.ts';

const words = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

test('counts the words of each sentence, by language and in data too', () => {
  const text = `statement:\n  en: "Short one. ${words(longSentence.en, 'Work')}."\n  de: "${words(longSentence.de, 'Arbeit')}."\n`;
  expect(longSentences({ path: 'content/findings/f90.yaml', text })).toMatchObject([
    { line: 2, column: 19, severity: 'hint', problem: expect.stringContaining('has 40 words') },
    { line: 3, column: 8, severity: 'hint', problem: expect.stringContaining('fewer than 34 in German') },
  ]);
});

test('a sentence just below the limit, a list and a heading pass', () => {
  const text = `---\nid: x\n---\n\n## ${words(10, 'work')}\n\n${words(longSentence.en - 1, 'work')}.\n\n- ${words(30, 'work')}\n- ${words(30, 'work')}\n`;
  expect(longSentences({ path: 'content/docs/x.mdx', text })).toEqual([]);
});
