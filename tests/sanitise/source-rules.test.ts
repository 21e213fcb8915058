import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/sanitise/define-rule.ts';
import { readDocument } from '../../src/sanitise/reading/document.ts';
import { noComments } from '../../src/sanitise/rules/no-comments.ts';
import { noContactDetails } from '../../src/sanitise/rules/no-contact-details.ts';
import { noExpressions } from '../../src/sanitise/rules/no-expressions.ts';
import { noHandles } from '../../src/sanitise/rules/no-handles.ts';
import { noIdentifyingFileNames } from '../../src/sanitise/rules/no-identifying-file-names.ts';
import { noInvisibleCharacters } from '../../src/sanitise/rules/no-invisible-characters.ts';
import { noMixedScripts } from '../../src/sanitise/rules/no-mixed-scripts.ts';
import { noPersonalLinks } from '../../src/sanitise/rules/no-personal-links.ts';
import { noSplitWords } from '../../src/sanitise/rules/no-split-words.ts';
import { noUnknownFrontMatter } from '../../src/sanitise/rules/no-unknown-front-matter.ts';

const rules: readonly Rule[] = [
  noComments,
  noContactDetails,
  noExpressions,
  noHandles,
  noIdentifyingFileNames,
  noInvisibleCharacters,
  noMixedScripts,
  noPersonalLinks,
  noSplitWords,
  noUnknownFrontMatter,
];

const objections = (rule: Rule, text: string, path = 'example.mdx') => [
  ...(rule.source?.(readDocument({ path, text })) ?? []),
];

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.passes)('lets pass: %s', (text) => {
    expect(objections(rule, text)).toEqual([]);
  });

  test.each(rule.examples.flags.map(({ text, span, path }) => [text, span, path] as const))(
    'objects to: %s',
    (text, span, path) => {
      const start = text.indexOf(span);
      expect(start).toBeGreaterThanOrEqual(0);
      const found = objections(rule, text, path);
      expect(found.some((objection) => objection.start < start + span.length && objection.end > start)).toBe(
        true,
      );
    },
  );

  test('has five passes and five flags', () => {
    expect(rule.examples.passes.length).toBeGreaterThanOrEqual(5);
    expect(rule.examples.flags.length).toBeGreaterThanOrEqual(5);
  });

  test('keeps its spans within the source, in order', () => {
    for (const { text, path } of rule.examples.flags) {
      for (const { start, end } of objections(rule, text, path)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

/** Longest a rule may take over a text of 100,000 characters, in milliseconds. */
const limitMs = 200;
const length = 100_000;

/** Characters that markup, addresses and numbers are made of, drawn by a fixed sequence. */
function randomText(alphabet: readonly string[], seed: number): string {
  let state = seed;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += alphabet[state % alphabet.length] ?? '';
  }
  return text.slice(0, length);
}

const pieces = [
  'a',
  '1',
  ' ',
  '0 ',
  '.',
  '@',
  '<',
  '>',
  '"',
  "'",
  '`',
  '*',
  '&',
  '#',
  '\\',
  '/',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  ':',
  '=',
  '%',
  '-',
  '_',
  '\n',
  '\u200B',
  'о',
  'Ａ',
  'http://',
  'X ',
  'at ',
];
const hardTexts: readonly (readonly [name: string, text: string])[] = [
  ['random signs', randomText(pieces, 7)],
  [
    'random characters',
    randomText([...Array.from({ length: 0x500 }, (_, code) => String.fromCharCode(code + 1))], 11),
  ],
  ...[
    'a',
    'A',
    '0',
    ' ',
    '\n',
    '<',
    '<a ',
    '&',
    '"',
    '\\"',
    "'",
    '{',
    '[',
    '](',
    '@',
    'a@',
    'a.',
    'a-',
    'a ',
    '1 ',
    '0 1',
    '*',
    'a*',
    '<!',
    '<!-- ',
    '/*',
    '# ',
    'a: ',
    '- ',
    '\u200B',
    'http://',
    'x.com/',
    'On X as ',
    'Straße ',
    'a at ',
    '%41',
    '<b>a',
    'href="',
    '\uD835',
    '12 Rue ',
  ].map(
    (piece) =>
      [
        `${JSON.stringify(piece)} repeated`,
        piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
      ] as const,
  ),
];

/** Milliseconds of the processor, which others on the machine do not lengthen. */
function elapsedMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

describe('takes linear time', () => {
  for (const path of ['example.mdx', 'example.yaml', 'example.json', 'example.html']) {
    test.each(hardTexts)(`${path}: %s`, (_name, text) => {
      // Passages are not what is measured here: reading has its own tests.
      const document = { ...readDocument({ path, text: '' }), path, text };
      const slow = rules.flatMap((rule) => {
        const took = (): number => elapsedMs(() => [...(rule.source?.(document) ?? [])]);
        // The first run may have had to clear up after others.
        const isSlow = [took, took, took].every((run) => run() > limitMs);
        return isSlow ? [`${rule.id} took more than ${String(limitMs)} ms, three times`] : [];
      });
      expect(slow).toEqual([]);
    });
  }
});
