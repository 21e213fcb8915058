import type { z } from 'astro/zod';
import { nearest } from '../text/nearest.ts';
import type { Refusal } from './validate.ts';

/** What would have been right, and what to do. `keys` are those of the group that belongs there, if any. */
export function wish(issue: z.core.$ZodIssue, keys: readonly string[]): Refusal {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input, keys);
    case 'invalid_value': {
      const words = issue.values.map(String);
      const given = String(issue.input);
      const plain = withoutOrnament(given);
      const certain = typeof issue.input === 'string' ? words.find((word) => word === plain) : undefined;
      const meant = certain ?? nearest(plain, words);
      return {
        mend: certain === undefined ? undefined : { from: given, to: certain },
        expected: `one of ${words.join(', ')}`,
        remedy:
          issue.input === null
            ? 'Write one of these behind the colon.'
            : meant && typeof issue.input === 'string'
              ? `Did you mean "${meant}"?`
              : 'Choose one of these.',
      };
    }
    case 'too_small':
      return { expected: bound('at least', issue.minimum, issue.origin), remedy: 'Add what is missing.' };
    case 'too_big':
      return {
        expected: bound('at most', issue.maximum, issue.origin),
        remedy: issue.origin === 'string' ? 'Shorten the text.' : 'Correct the value.',
      };
    case 'custom':
      return issue.params as unknown as Refusal;
    default:
      return { expected: issue.message, remedy: 'Correct the value.' };
  }
}

/** A word in lower case, without quotation marks, unseen signs or a typographic minus. */
const withoutOrnament = (word: string): string =>
  word
    .replace(/[\p{Cf}„“”‚‘’«»"']/gu, '')
    .replace(/[−–—]/g, '-')
    .trim()
    .toLowerCase();

/** Text where a list belongs, a list where a group belongs, and so on. */
function wrongKind(expected: string, input: unknown, keys: readonly string[]): Refusal {
  switch (expected) {
    case 'string':
      return {
        expected: 'text',
        remedy:
          input === null
            ? 'Write it behind the colon; text that begins with # needs quotation marks.'
            : 'Write it as one line of text, in quotation marks if it is a number.',
      };
    case 'object':
      return {
        expected: keys.length > 0 ? `the keys ${keys.join(', ')}` : 'a group of keys',
        remedy: 'Write each key on a line of its own, then a colon, a space and its value.',
      };
    case 'tuple':
      return { expected: 'a list of two', remedy: 'Write both between brackets, as in [2013, 2015].' };
    case 'array':
      return {
        expected: 'a list',
        remedy:
          typeof input === 'string' && input.startsWith('-')
            ? 'Put a space behind the hyphen.'
            : 'Write each entry on a line of its own that begins with a hyphen and a space.',
      };
    case 'boolean':
      return {
        expected: 'true or false',
        remedy: 'Write true or false, without quotation marks.',
        mend:
          input === 'yes'
            ? { from: input, to: 'true' }
            : input === 'no'
              ? { from: input, to: 'false' }
              : undefined,
      };
    default:
      return { expected: 'a whole number', remedy: 'Write it in digits, without quotation marks.' };
  }
}

const units: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

const bound = (which: string, size: number | bigint, of: string): string =>
  `${which} ${size} ${size === 1 && of === 'array' ? 'entry' : (units[of] ?? '')}`.trim();
