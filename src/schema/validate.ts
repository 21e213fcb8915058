import type { z } from 'astro/zod';
import { nearest } from '../text/nearest.ts';
import type { Fault, Report } from './fault.ts';
import { keysAt } from './schema-keys.ts';
import type { LocatedValue, Path } from './yaml-document.ts';

/** What a schema's own check adds to its refusal. */
export interface Refusal {
  readonly expected: string;
  readonly remedy: string;
}

/** Checks a value against its schema; every fault carries its place in the file. */
export function validate<T>(schema: z.ZodType<T>, located: LocatedValue, report: Report): T | undefined {
  const result = schema.safeParse(located.value, { reportInput: true });
  if (result.success) return result.data;
  report(...result.error.issues.flatMap((issue) => toFaults(issue, located, schema)));
  return undefined;
}

/** One fault per unknown key, else one per issue. */
function toFaults(issue: z.core.$ZodIssue, located: LocatedValue, schema: z.ZodType): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = nearest(key, keys);
      return {
        path: located.path,
        ...located.locateKey(issue.path, key),
        found: `Unknown key "${key}"${issue.path.length > 0 ? ` in ${dotted(issue.path)}` : ''}.`,
        expected: keys.length > 0 ? `Expected ${keys.join(', ')}.` : 'Expected only known keys.',
        remedy: meant ? `Did you mean "${meant}"?` : 'Check its spelling, or delete it.',
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const [first = []] = issue.errors;
    const inner = issue.errors.find((errors) => errors.some(({ code }) => code === 'custom')) ?? first;
    if (inner.length > 0) {
      return inner.flatMap((error) =>
        toFaults({ ...error, path: [...issue.path, ...error.path] }, located, schema),
      );
    }
  }
  const { expected, remedy } = wish(issue);
  const name = issue.path.length > 0 ? dotted(issue.path) : 'The file';
  return [
    {
      path: located.path,
      ...located.locate(issue.path),
      found: isMissing(issue) ? `${name} is missing.` : `${name} is ${described(issue.input)}.`,
      expected: `Expected ${expected}.`,
      remedy: isMissing(issue) ? 'Add it.' : remedy,
    },
  ];
}

const isMissing = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' && issue.input === undefined;

/** What would have been right, and what to do. */
function wish(issue: z.core.$ZodIssue): Refusal {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: kinds[issue.expected] ?? issue.expected, remedy: 'Correct the value.' };
    case 'invalid_value': {
      const words = issue.values.map(String);
      const meant = typeof issue.input === 'string' ? nearest(issue.input, words) : undefined;
      return {
        expected: `one of ${words.join(', ')}`,
        remedy: meant ? `Did you mean "${meant}"?` : 'Choose one of these.',
      };
    }
    case 'too_small':
    case 'too_big': {
      const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      return { expected: `${bound} ${units[issue.origin] ?? ''}`.trim(), remedy: 'Correct the value.' };
    }
    case 'custom':
      return issue.params as unknown as Refusal;
    default:
      return { expected: issue.message, remedy: 'Correct the value.' };
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a group of keys',
  array: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const units: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

/** `linkages[0].to`, as editors read it. */
const dotted = (path: Path): string =>
  path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  );

/**
 * Names the value: codes, ids and numbers are quoted; prose is only measured, because logs are
 * public and the text has not passed the sanitiser yet.
 */
function described(input: unknown): string {
  if (typeof input === 'string') {
    return /\s/.test(input) || input.length > 80 ? `text of ${input.length} characters` : `"${input}"`;
  }
  if (Array.isArray(input)) return input.length === 0 ? 'an empty list' : `a list of ${input.length}`;
  if (typeof input === 'object' && input !== null) return 'a group of keys';
  return `"${String(input)}"`;
}
