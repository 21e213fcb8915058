import type { Fault } from './fault.ts';
import type { Manuscript } from './manuscript.ts';

/** What a message of the parser means for who writes; the first that fits is told. */
const meanings: readonly (readonly [
  of: RegExp,
  meaning: (found: RegExpExecArray, line: string) => readonly [string, string, string],
])[] = [
  [
    /character `!`/,
    () => [
      'The text holds an HTML comment.',
      'Expected prose only.',
      'Delete it; remarks do not belong in published files.',
    ],
  ],
  [
    /closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>`/,
    ([, closed = '', open = '']) => [
      `</${closed}> stands where <${open}> is still open.`,
      `Expected </${open}> first.`,
      'Close the components in the order opposite to that in which they were opened.',
    ],
  ],
  [
    /closing tag for `<(\w+)>`$/,
    ([, name = ''], line) => [
      `<${name}> is opened and never closed.`,
      /\s\w+=/.test(line) ? `Expected <${name} … /> on one line.` : `Expected </${name}> behind it.`,
      /\s\w+=/.test(line)
        ? 'Put a slash before the >.'
        : `Write </${name}> on a line of its own, with empty lines around.`,
    ],
  ],
];

const sign = (name: string): readonly [string, string, string] => [
  `A ${name} stands in the text that begins nothing.`,
  'Expected prose, or a component from its < to its >.',
  `Write \\${name} for a sign that shall be read.`,
];

/** Makes of what the parser threw a fault; it says `line:column: message (code)`. */
export function syntaxFault({ path, text }: Manuscript, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const [, row = '1', column = '1', problem = message] =
    /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  const place = { path, line: Number(row), column: Number(column) };
  const line = text.split('\n')[Number(row) - 1] ?? '';
  const brief = problem.replace(/\s*\((?:note:.*|\d+:\d+)\)?$/s, '');
  const [found, expected, remedy] = meaningOf(brief, line);
  return { ...place, found, expected, remedy };
}

function meaningOf(problem: string, line: string): readonly [string, string, string] {
  for (const [pattern, meaning] of meanings) {
    const match = pattern.exec(problem);
    if (match) return meaning(match, line);
  }
  if (/=\s*[“”„‟«»‘’]/u.test(line)) {
    return [
      'An attribute stands in typographic quotation marks.',
      'Expected straight ones, as in id="f01".',
      'Type the quotation marks anew, or copy the line from another file.',
    ];
  }
  if (/after `<`/.test(problem)) return sign('<');
  if (/brace|expression/.test(problem)) return sign('{');
  return [
    `The text cannot be read: ${problem}.`,
    'Expected Markdown with every component closed.',
    'Close the component, or write \\< and \\{ for signs that shall be read.',
  ];
}
