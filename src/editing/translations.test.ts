import { describe, expect, test } from 'vitest';
import { narrativeRemarks, pairRemarks } from './translations.ts';

describe('texts in both languages', () => {
  const remarksOn = (en: string, de: string) =>
    pairRemarks({ path: 'content/findings/f90.yaml', text: `reason:\n  en: ${en}\n  de: ${de}\n` });
  const english = 'the permit is tied to the firm and that is why the workers do not leave it';
  const german =
    'die Erlaubnis ist an den Betrieb gebunden und deshalb bleiben die Menschen auch dort, wo sie sind';

  test('pass when they are', () => {
    expect(remarksOn(english, german)).toEqual([]);
    expect(remarksOn('abstract', 'abstract')).toEqual([]);
  });
  test('a copy is told', () => {
    expect(remarksOn(english, english)).toMatchObject([
      { line: 3, column: 7, problem: expect.stringContaining('The German is the English') },
    ]);
  });
  test('the wrong language is told', () => {
    expect(remarksOn(german, `${german} x`)).toMatchObject([
      { line: 2, problem: expect.stringContaining('The English text reads as German.') },
    ]);
  });
});

describe('a narrative', () => {
  const manuscript = (language: string, text: string) => ({ path: `content/docs/x${language}.mdx`, text });
  const original = manuscript('', '## A\n\n<Finding id="f01" />\n');
  const state = (text: string | undefined, changed: readonly string[] = []) =>
    narrativeRemarks({
      original,
      language: 'en',
      translation: text === undefined ? undefined : manuscript('.de', text),
      changed: new Set(changed),
    });

  test('with a translation of the same shape passes', () => {
    expect(state('## Ä\n\n<Finding id="f01" />\n')).toEqual([]);
    expect(state('## Ä\n\n<Finding id="f01" />\n', ['content/docs/x.mdx', 'content/docs/x.de.mdx'])).toEqual(
      [],
    );
  });
  test.each([
    ['has no translation', undefined, [], 'There is no German text'],
    ['places other records', '## Ä\n\n<Finding id="f02" />\n', [], 'not f01, also f02'],
    ['has another number of headings', '<Finding id="f01" />\n', [], 'has 0 headings. Expected 1'],
    [
      'is not translated yet',
      '## The end of it\n\nThis is the text that was there before, and it is as it was.\n',
      [],
      'still in English. Expected German',
    ],
    ['changed alone', '## Ä\n\n<Finding id="f01" />\n', ['content/docs/x.mdx'], 'has changed, this'],
  ])('that %s is told', (_, text, changed, problem) => {
    expect(state(text, changed)).toMatchObject([{ problem: expect.stringContaining(problem) }]);
  });
});
