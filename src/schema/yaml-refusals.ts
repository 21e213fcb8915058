import type { YAMLError } from 'yaml';
import type { Fault, Mend } from './fault.ts';

/** Why a text is no YAML: a fault that knows its offset instead of its line. */
export interface YamlRefusal extends Pick<Fault, 'found' | 'expected' | 'remedy'> {
  readonly start: number;
  readonly mend?: Mend;
}

const colon = 'Expected a key, a colon, a space and a value.';

/** What the parser would accept, or refuse in words about something else. */
export function beforeParsing(text: string): YamlRefusal | undefined {
  const tab = /^ *\t/m.exec(text);
  if (tab) {
    return {
      start: tab.index + tab[0].length - 1,
      found: 'The line is indented with a tab.',
      expected: 'Expected spaces.',
      remedy: 'Replace the tab by two spaces.',
      mend: { from: '\t', to: '  ' },
    };
  }
  const hardSpace = /^ *(?:- )*[\w-]+:\u00A0/m.exec(text);
  if (hardSpace) {
    return {
      start: hardSpace.index + hardSpace[0].length - 1,
      found: 'A no-break space stands behind the colon.',
      expected: colon,
      remedy: 'Delete it and type an ordinary space.',
      mend: { from: '\u00A0', to: ' ' },
    };
  }
  const nested = /(?:[[{]\s*){32}/.exec(text);
  return nested
    ? {
        start: nested.index,
        found: 'Brackets lie more than 30 deep inside each other.',
        expected: 'Expected a list or a group of keys.',
        remedy: 'Delete the brackets, or copy the file anew.',
      }
    : undefined;
}

/** Words what the parser found wrong in `text`. */
export const wordOf =
  (text: string) =>
  ({ code, message, pos: [start] }: YAMLError): YamlRefusal => {
    const line = lineAt(text, start);
    const typographic = /(?<=^\s*(?:- )?[\w-]+:\s+)[„“”«»‚‘]/u.exec(line.text);
    if (typographic && code !== 'DUPLICATE_KEY') {
      return {
        start: line.start + typographic.index,
        found: 'The value begins with a typographic quotation mark, and cannot be told from its end.',
        expected: 'Expected straight quotation marks around the whole value.',
        remedy: 'Put a " before and behind the value.',
      };
    }
    if (code === 'MISSING_CHAR' && message.includes('quote')) {
      return {
        start: openQuote(text) ?? start,
        found: 'A quotation mark is opened and never closed.',
        expected: 'Expected the same mark at the end of the value.',
        remedy: 'Close it, or delete it.',
      };
    }
    if (code === 'DUPLICATE_KEY') {
      const key = /[\w-]+/.exec(text.slice(start))?.[0] ?? '';
      return {
        start,
        found: `The key "${key}" stands here a second time.`,
        expected: 'Expected each key once.',
        remedy: 'Keep one of the two.',
      };
    }
    const [found, expected, remedy] = (message.includes('call stack') ? tooDeep : words[code]) ?? other;
    return { start, found, expected, remedy };
  };

/** Line that holds `offset`, and where it begins. */
function lineAt(text: string, offset: number): { start: number; text: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}

/** Place of the first quotation mark that its own line does not close; the parser only knows the end. */
const openQuote = (text: string): number | undefined => /(?<=[:-] +)(["'])(?:(?!\1).)*$/m.exec(text)?.index;

type Words = readonly [found: string, expected: string, remedy: string];

const words: Readonly<Partial<Record<YAMLError['code'], Words>>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'The value holds a colon followed by a space, which looks like another key.',
    'Expected such a value in quotation marks.',
    'Put a " before and behind the value.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'The line holds no key followed by a colon and a space.',
    colon,
    'Add the colon and the space behind the key.',
  ],
  MISSING_CHAR: [
    'A colon, comma or bracket is missing here, or the lines above stand too far to the right.',
    colon,
    'Compare this line and the one before with the same place in another file.',
  ],
  BAD_INDENT: [
    'The line begins in another column than the lines it belongs to.',
    'Expected the keys of one group in one column.',
    'Give it as many spaces at its beginning as its neighbours have.',
  ],
  UNEXPECTED_TOKEN: [
    'Text goes on where the value has ended, mostly behind a quotation mark inside it.',
    'Expected one value.',
    'Put a " before and behind the whole value; an apostrophe may then stand inside.',
  ],
  BAD_SCALAR_START: [
    'The value begins with a sign that has a meaning of its own, such as @, ` or %.',
    'Expected such a value in quotation marks.',
    'Put a " before and behind the value.',
  ],
  BAD_DQ_ESCAPE: [
    'A backslash inside the quotation marks is followed by a letter that means nothing.',
    'Expected text without backslashes.',
    'Delete the backslash.',
  ],
  TAB_AS_INDENT: ['A tab stands where spaces belong.', 'Expected spaces.', 'Replace the tab by two spaces.'],
  MULTIPLE_DOCS: [
    'A line of three hyphens begins a second record.',
    'Expected one record in one file.',
    'Move what follows to a file of its own, or delete the line.',
  ],
  TAG_RESOLVE_FAILED: [
    'The value begins with !, which makes it a program.',
    'Expected text, a number or a list.',
    'Delete the word that begins with !.',
  ],
};

const tooDeep: Words = [
  'Lists or groups lie too deep inside each other.',
  'Expected a list or a group of keys.',
  'Copy the file anew, or begin with one that is close to it.',
];

const other: Words = [
  'The line cannot be read as YAML.',
  colon,
  'Check quotation marks, colons and spaces on this line and the one before.',
];
