import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/messages.en.ts';
import { languagesAt, localPath } from '../../src/i18n/locale.ts';
import { foreignInMarkup } from '../../src/sanitise/reading/foreign.ts';
import { furtherLanguages, interfaceLanguages } from '../../src/vocabulary/language.ts';
import { builtPages, delegatesTemplates } from './pages.ts';

const htmlOf = (address: string): string => builtPages().find((page) => page.address === address)?.html ?? '';
const textsIn = (words: unknown): string[] =>
  typeof words === 'string' ? [words] : Object.values(words as object).flatMap(textsIn);
/** Sentences of the English interface that no other language could share. */
const english = new Set(textsIn(en).filter((text) => text.split(' ').length > 2 && !text.includes('{')));

describe.each(furtherLanguages)('%s', (language) => {
  const own = builtPages().filter(({ address }) => address.startsWith(`/${language}/`));

  test('has every page of a delegate’s way, and no other', () => {
    const path = builtPages()
      .map(({ address }) => address)
      .filter((address) => languagesAt(address).includes(language) && !address.startsWith('/de/'))
      .filter((address) => htmlOf(address).includes(`hreflang="${language}" href=`));
    const mirrored = path.filter((address) => !/^\/[a-z]{2}\//.test(address));
    expect(own.map(({ address }) => address).toSorted()).toEqual(
      mirrored.map((address) => localPath(language, address)).toSorted(),
    );
    expect(own.length).toBeGreaterThan(100);
  });

  test.each(delegatesTemplates)(
    '%s leaves no English unmarked, and marks what the record says',
    (address) => {
      const html = htmlOf(localPath(language, address));
      const stretches = foreignInMarkup(html);
      expect(stretches.length).toBeGreaterThan(20);
      expect(new Set(stretches.map((stretch) => stretch.language))).toContain(language);
      expect(stretches.map(({ text }) => text.trim()).filter((text) => english.has(text))).toEqual([]);
      if (address === '/briefings/gcm-5/') {
        expect(html.match(/<span lang="en" dir="ltr">/g)?.length).toBeGreaterThan(20);
      }
    },
  );

  test('says which other languages a page is in, and what readers of none of them get', () => {
    for (const address of delegatesTemplates) {
      const html = htmlOf(localPath(language, address));
      const alternates = [...html.matchAll(/<link rel="alternate" hreflang="([\w-]+)"/g)].map(
        ([, tag]) => tag,
      );
      expect(alternates, address).toEqual([...interfaceLanguages, 'x-default']);
    }
  });
});
