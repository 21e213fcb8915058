import type { z } from 'astro/zod';
import { nearest } from '../text/nearest.ts';
import { described, dotted } from './describe-value.ts';
import type { Fault, Mend, Report } from './fault.ts';
import { keysAt } from './schema-keys.ts';
import { wish } from './wish.ts';
import type { LocatedValue, Path } from './yaml-document.ts';

/** What a schema's own check adds to its refusal. */
export interface Refusal {
  readonly expected: string;
  readonly remedy: string;
  readonly mend?: Mend | undefined;
}

type Issue = z.core.$ZodIssue;

/** Checks a value against its schema; every fault carries its place in the file. */
export function validate<T>(schema: z.ZodType<T>, located: LocatedValue, report: Report): T | undefined {
  const result = schema.safeParse(located.value, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const misspelt = new Set(issues.flatMap((issue) => meantBy(issue, schema)));
  report(
    ...issues
      .filter((issue) => !(isMissing(issue) && misspelt.has(dotted(issue.path))))
      .flatMap((issue) => toFaults(issue, located, schema)),
  );
  return undefined;
}

/** Keys that misspelt ones stand for: it is enough to hear of each once. */
const meantBy = (issue: Issue, schema: z.ZodType): string[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.flatMap((key) => {
        const meant = nearest(key, keysAt(schema, issue.path));
        return meant === undefined ? [] : [dotted([...issue.path, meant])];
      })
    : [];

/** One fault per unknown key, else one per issue. */
function toFaults(issue: Issue, located: LocatedValue, schema: z.ZodType): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.path, located, schema));
  }
  if (issue.code === 'invalid_union') {
    const faults = fromUnion(issue.errors, issue.path, located, schema);
    if (faults) return faults;
  }
  const { expected, remedy, mend } = wish(issue, keysAt(schema, issue.path));
  const name = issue.path.length > 0 ? dotted(issue.path) : 'The file';
  return [
    {
      path: located.path,
      ...located.locate(issue.path),
      found: isMissing(issue) ? `${name} is missing.` : `${name} is ${described(issue.input)}.`,
      expected: `Expected ${expected}.`,
      remedy: isMissing(issue) ? 'Add it.' : issue.path.length > 0 ? remedy : anew,
      ...(mend && { mend }),
    },
  ];
}

const anew = 'Make the file with “npm run new”, or copy a finished one of its kind.';

function unknownKey(key: string, path: Path, located: LocatedValue, schema: z.ZodType): Fault {
  const keys = keysAt(schema, path);
  const place = { path: located.path, ...located.locateKey(path, key) };
  if (keys.includes(key)) {
    return {
      ...place,
      found: `${dotted(path)} holds "${key}" beside a key that excludes it.`,
      expected: `Expected one of ${keys.join(', ')}.`,
      remedy: 'Delete the other.',
    };
  }
  const meant = nearest(key, keys);
  return {
    ...place,
    found: `Unknown key "${key}"${path.length > 0 ? ` in ${dotted(path)}` : ''}.`,
    expected: keys.length > 0 ? `Expected ${keys.join(', ')}.` : 'Expected only known keys.',
    remedy: meant ? `Did you mean "${meant}"?` : 'Check its spelling, or delete it.',
    ...(meant !== undefined && !has(located.value, [...path, meant]) && { mend: { from: key, to: meant } }),
  };
}

/** Faults of the choice that fits best, or nothing where no choice says more than the whole. */
function fromUnion(
  choices: readonly (readonly Issue[])[],
  path: Path,
  located: LocatedValue,
  schema: z.ZodType,
): Fault[] | undefined {
  const keys = keysAt(schema, path);
  if (keys.length > 0 && choices.every((issues) => issues.every(isMissing))) {
    return [
      {
        path: located.path,
        ...located.locate(path),
        found: `${dotted(path)} is empty.`,
        expected: `Expected one of the keys ${keys.join(', ')}.`,
        remedy: 'Add one of them, indented by two spaces.',
      },
    ];
  }
  const [first = []] = choices;
  const best = choices.find((issues) => issues.some(({ code }) => code === 'custom')) ?? first;
  if (best.length === 0) return undefined;
  return best.flatMap((issue) => toFaults({ ...issue, path: [...path, ...issue.path] }, located, schema));
}

/** Whether there is a value at `path`. */
function has(value: unknown, [first, ...rest]: Path): boolean {
  if (first === undefined) return value !== undefined;
  return (
    typeof value === 'object' && value !== null && has((value as Record<PropertyKey, unknown>)[first], rest)
  );
}

const isMissing = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union') &&
  issue.input === undefined;
