import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Breach } from '../../src/sanitise/breach.ts';
import type { FlaggedExample, Rule } from '../../src/sanitise/define-rule.ts';
import { inspect } from '../../src/sanitise/inspect.ts';
import { rulesFor } from '../../src/sanitise/rules.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { pathOf, readItems } from './corpus-score.ts';
import { inspector } from './gate.ts';

const rules: readonly Rule[] = rulesFor();
const breachesOf = (text: string, path = 'example.md'): Breach[] => inspect({ path, text }, inspector());

/** Paragraphs of the training half in which the gate finds nothing. */
const paragraphs = languages
  .flatMap((language) => readItems('training', language))
  .flatMap(({ kind, text }) => (kind === 'clean' ? [text] : []))
  .filter((text) => /^\p{L}[^\n]+[.!?]$/u.test(text) && breachesOf(text).length === 0);
const paragraph = fc.constantFrom(...paragraphs);

/** Examples that are running text: front matter and other files cannot stand between two paragraphs. */
const flagged = rules
  .flatMap(({ examples }): readonly FlaggedExample[] => examples.flags)
  .filter(({ text, path }) => path === undefined && /^[\p{L}\p{N}„“"'(]/u.test(text));

const placesOf = (breaches: readonly Breach[], shift = 0): string[] =>
  breaches.map(({ rule, start, end, severity }) => `${rule} ${severity} ${start - shift}–${end - shift}`);

describe('clean prose around a leak', () => {
  test('changes nothing but the place of its breaches', () => {
    fc.assert(
      fc.property(paragraph, fc.constantFrom(...flagged), paragraph, (before, { text }, after) => {
        const alone = breachesOf(text);
        const within = breachesOf(`${before}\n\n${text}\n\n${after}`);
        expect(placesOf(within, before.length + 2)).toEqual(placesOf(alone));
      }),
      { numRuns: 300 },
    );
  });

  test('stays clean when it is joined', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 8 }), (texts) => {
        expect(placesOf(breachesOf(texts.join('\n\n')))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const lookAlikes: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р' };

/** Ways to write a word that a reader still reads and a search does not find; `place` is inside the word. */
const disguises: Readonly<Record<string, (word: string, place: number) => string>> = {
  'a zero-width space': (word, place) => `${word.slice(0, place)}\u200B${word.slice(place)}`,
  'a soft hyphen': (word, place) => `${word.slice(0, place)}\u00AD${word.slice(place)}`,
  'look-alikes of another script': (word) =>
    word.replaceAll(/[aceiop]/g, (letter) => lookAlikes[letter] ?? letter),
  'an entity': (word, place) => `${word.slice(0, place)}&#${word.charCodeAt(place)};${word.slice(place + 1)}`,
  'emphasis inside': (word, place) => `${word.slice(0, place)}**${word.slice(place)}**`,
  'a tag inside': (word, place) => `${word.slice(0, place)}<b></b>${word.slice(place)}`,
  'letters set apart': (word) => [...word].join(' '),
  'full-width letters': (word) =>
    word.replaceAll(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  capitals: (word) => word.toUpperCase(),
};

describe('a name in disguise', () => {
  const names = (rules.find(({ id }) => id === 'no-person-names')?.examples.flags ?? []).flatMap(
    ({ text, span }) => {
      const [word] = /\p{Lu}\p{Ll}{3,}/u.exec(span) ?? [];
      return word === undefined ? [] : [{ text, span, word }];
    },
  );

  test.each(Object.entries(disguises))('is found behind %s', (_name, disguise) => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), ({ text, span, word }, random) => {
        const place = 1 + (random % (word.length - 1));
        const hidden = span.replace(word, disguise(word, place));
        const start = text.indexOf(span);
        const disguised = `${text.slice(0, start)}${hidden}${text.slice(start + span.length)}`;
        const found = breachesOf(disguised).some(
          (breach) => breach.start < start + hidden.length && start < breach.end,
        );
        expect(found, disguised).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** Lengths of input that are inspected within a second; some rules grow faster than a text that is made for it. */
const size = 100_000;
const mutatedSize = 10_000;
const repeatedSize = 2_000;
const constant = new Set(rules.flatMap(({ problem, remedy }) => [problem.en, remedy.en]));

/** Texts of the corpus, long enough to be cut from. */
const prose = languages
  .flatMap((language) => readItems('training', language).map(({ text }) => text))
  .join('\n\n');

const noise = fc.integer().map((seed) => {
  let state = seed;
  const bytes = Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state >>> 24;
  });
  return new TextDecoder().decode(bytes);
});
/** Prose with characters that mean something to a reader of markup strewn into it. */
const mutated = fc
  .tuple(
    fc.nat(prose.length - 1),
    fc.array(
      fc.tuple(
        fc.nat(mutatedSize - 1),
        fc.constantFrom(
          '[',
          '](',
          '<',
          '{',
          '|',
          '"',
          '`',
          '*',
          '\\',
          '&#',
          '@',
          ' 0',
          '„',
          '\u200B',
          '---\n',
          '\n\n',
        ),
        fc.integer({ min: 1, max: 40 }),
      ),
      { minLength: 20, maxLength: 100, size: 'max' },
    ),
  )
  .map(([from, changes]) => {
    const text = prose.slice(from).padEnd(mutatedSize, prose).slice(0, mutatedSize).split('');
    for (const [place, sign, times] of changes) text[place] = sign.repeat(times);
    return text.join('').slice(0, mutatedSize);
  });
/** One piece over and over: what drives a careless pattern to despair. */
const repeated = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 4 }),
    fc.constantFrom(
      '[',
      '[(',
      '](',
      '<a ',
      '{',
      '<!',
      '&',
      '*a',
      '"',
      '| ',
      'a.',
      'a-',
      '0 ',
      '1/',
      'a@',
      '> ',
      'A. ',
      'ab ',
      '„',
    ),
  )
  .map((piece) => piece.repeat(Math.ceil(repeatedSize / piece.length)));

const paths = fc.constantFrom('a.md', 'a.mdx', 'a.yaml', 'a.json', 'a.html', 'a.csv', 'a.svg');

/** Breaches of a text, and the seconds of the processor that they took. */
function timed(text: string, path: string) {
  const began = process.cpuUsage();
  const breaches = breachesOf(text, path);
  return { breaches, seconds: process.cpuUsage(began).user / 1e6 };
}

describe('any input', () => {
  test.each([
    ['noise', noise, 5],
    ['one piece repeated', repeated, 40],
    ['mutated prose', mutated, 200],
  ] as const)(
    'of %s is inspected in a second, and no word of it is told',
    (_name, inputs, numRuns) => {
      breachesOf(prose.slice(0, size));
      fc.assert(
        fc.property(inputs, paths, (text, path) => {
          const { breaches, seconds } = timed(text, path);
          // A processor that others use makes one reading slow; an input that is too hard makes both so.
          expect(seconds < 1 ? seconds : timed(text, path).seconds, path).toBeLessThan(1);
          for (const { start, end, line, column, problem, remedy } of breaches) {
            expect(constant.has(problem) && constant.has(remedy)).toBe(true);
            expect(start >= 0 && start <= end && end <= text.length).toBe(true);
            expect([line, column]).toEqual(placeOf(text, start));
          }
        }),
        { numRuns, endOnFailure: true },
      );
    },
    120_000,
  );

  test('of the corpus gives spans within the text, and lines and columns that lead there', () => {
    for (const language of languages) {
      for (const { text } of readItems('training', language)) {
        for (const { start, end, line, column } of breachesOf(text, pathOf(text, language))) {
          expect(start >= 0 && start < end && end <= text.length, text).toBe(true);
          expect([line, column]).toEqual(placeOf(text, start));
        }
      }
    }
  });
});

/** Line and column counted the plain way. */
function placeOf(text: string, offset: number): [line: number, column: number] {
  const lines = text.slice(0, offset).split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}
