import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../src/catalogue/load-atlas.ts';
import { furtherMessages } from '../src/i18n/further-messages.ts';
import { isOfficialName, labelsIn } from '../src/i18n/labels.ts';
import { formatDate, plural } from '../src/i18n/locale.ts';
import { en } from '../src/i18n/messages.en.ts';
import { furtherLanguages } from '../src/vocabulary/language.ts';

const atlas = loadAtlas(process.cwd());

type Words = string | { readonly [key: string]: Words };
/** A text of the interface with where it stands, beside the English one. */
type Pair = readonly [place: string, own: Words, english: Words];

const isPlural = (words: Words): boolean =>
  typeof words === 'object' && 'one' in words && 'other' in words && Object.keys(words).length === 2;

/** Every text, or set of plural forms, that stands in English too. */
function pairs(own: Words, english: Words, place = ''): Pair[] {
  if (typeof own === 'string' || typeof english === 'string' || isPlural(english))
    return [[place, own, english]];
  return Object.entries(own).flatMap(([key, words]) =>
    key in english ? pairs(words, english[key] as Words, `${place}.${key}`) : [],
  );
}

const formsOf = (words: Words): string[] =>
  typeof words === 'string' ? [words] : Object.values(words).flatMap(formsOf);
const holesOf = (text: string): string => (text.match(/\{\w+\}/g) ?? []).toSorted().join();

describe.each(furtherLanguages)('%s', (language) => {
  const own = furtherMessages[language] as unknown as Words;
  const all = pairs(own, en as unknown as Words);

  test('has every plural form its numbers ask for', () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const sets = all.filter(([, , english]) => isPlural(english));
    expect(sets.length).toBeGreaterThan(8);
    for (const [place, forms] of sets) expect(Object.keys(forms).toSorted(), place).toEqual(wanted);
  });

  test('fills the same places as the English', () => {
    const wrong = all.flatMap(([place, words, english]) =>
      formsOf(words)
        .filter((form) => holesOf(form) !== holesOf(formsOf(english).at(-1) ?? ''))
        .map(() => place),
    );
    expect(wrong).toEqual([]);
  });

  test('is not English', () => {
    const same = all.filter(
      ([, words, english]) => typeof words === 'string' && words === english && /\S \S+ \S/.test(words),
    );
    expect(same.map(([place]) => place)).toEqual([]);
  });

  test('names everything in the vocabulary, and nothing else', () => {
    const { terms } = furtherMessages[language];
    const goals = [...atlas.goals.values()].filter((goal) => !isOfficialName(goal, language));
    expect(Object.keys(terms.goals).toSorted()).toEqual(goals.map(({ id }) => id).toSorted());
    for (const collection of ['fields', 'phases', 'interests', 'levels', 'objectives'] as const) {
      expect(Object.keys(terms[collection]).toSorted(), collection).toEqual(
        [...atlas[collection].keys()].toSorted(),
      );
    }
    // An instrument that is new stays English until its label is on file.
    expect(Object.keys(terms.instruments).filter((id) => !atlas.instruments.has(id))).toEqual([]);
  });

  test('calls every country by a name of its own', () => {
    const { partner } = labelsIn(language);
    for (const one of atlas.partners.values())
      expect(partner(one), one.id).toBe(
        new Intl.DisplayNames(language, { type: 'region' }).of(one.code.toUpperCase()),
      );
  });

  test('writes numbers and years in the digits of codes', () => {
    const { count } = furtherMessages[language];
    for (const number of [3, 11, 1_000_000]) {
      expect(plural(language, number, count.findings)).toMatch(/^[^٠-٩۰-۹]+$/);
    }
    expect(formatDate(language, '2026-11')).toContain('2026');
  });
});
