import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Category } from '../../src/sanitise/breach.ts';
import { digestOf } from '../../src/sanitise/digest.ts';
import {
  applyExceptions,
  unusedFault,
  withoutExcepted,
  type NamedBreach,
} from '../../src/sanitise/exceptions/apply-exceptions.ts';
import { parseExceptions } from '../../src/sanitise/exceptions/parse-exceptions.ts';
import { formatFault } from '../../src/schema/fault.ts';

const path = 'gate/exceptions.yaml';
const sentence = 'The ambassador’s residence is a listed building.';
const digest = digestOf('no-roles', sentence);

const entry = (changes: Readonly<Record<string, string>> = {}): string => {
  const facts = {
    rule: 'no-roles',
    digest: `"${digest}"`,
    category: 'place',
    reason: 'The words name a house that stands in every city guide.',
    author: 'editor-1',
    reader: 'editor-2',
    expires: '2027-03-31',
    ...changes,
  };
  const lines = Object.entries(facts).filter(([, value]) => value !== '');
  return `- ${lines.map(([key, value]) => `${key}: ${value}`).join('\n  ')}\n`;
};

const parsed = (text: string) => parseExceptions(text, path).exceptions ?? [];
const faultsOf = (text: string) => (parseExceptions(text, path).faults ?? []).map(formatFault);

const breach = (changes: Partial<NamedBreach> = {}): NamedBreach => ({
  path: 'content/outcomes/houses.mdx',
  rule: 'no-roles',
  category: 'role',
  severity: 'error',
  line: 3,
  column: 1,
  start: 20,
  end: 30,
  problem: 'A role is named.',
  remedy: 'Leave it out.',
  digest,
  ...changes,
});
const rules: readonly { id: string; category: Category }[] = [
  { id: 'no-roles', category: 'role' },
  { id: 'no-listed-names', category: 'person-name' },
  { id: 'no-contact-details', category: 'contact-detail' },
];

describe('the digest of a sentence', () => {
  test('is blind to case, spacing and forms of a letter, and to nothing else', () => {
    expect(digestOf('no-roles', `  ${sentence.toUpperCase().replaceAll(' ', '\n ')} `)).toBe(digest);
    expect(digestOf('no-roles', sentence.replace('listed', 'ﬁne'))).toBe(
      digestOf('no-roles', sentence.replace('listed', 'fine')),
    );
    expect(digestOf('no-roles', sentence.replace('listed', 'old'))).not.toBe(digest);
    expect(digestOf('no-affiliations', sentence)).not.toBe(digest);
    expect(digest).toMatch(/^[\da-f]{16}$/);
  });
});

describe('reading', () => {
  test('an empty list and a full entry', () => {
    expect(parseExceptions('[]\n', path)).toEqual({ exceptions: [] });
    expect(parsed(entry())).toEqual([
      expect.objectContaining({ rule: 'no-roles', digest, category: 'place', path, line: 1, column: 3 }),
    ]);
  });

  test.each([
    [
      'a file that is no list',
      'rule: no-roles\n',
      /^gate\/exceptions\.yaml:1:1 The file is a group of keys\./,
    ],
    [
      'broken YAML',
      '- rule: "no-roles\n',
      /^gate\/exceptions\.yaml:1:9 A quotation mark is opened and never closed/,
    ],
    ['an unknown key', entry({ note: 'x' }), /:8:3 Unknown key "note"/],
    [
      'an unknown category',
      entry({ category: 'plase' }),
      /:3:13 \[0\]\.category is "plase"\..*Did you mean "place"\?/,
    ],
    ['a digest cut short', entry({ digest: '"12ab"' }), /:2:11 .*16 hexadecimal digits in quotes/],
    ['a bare digest of digits', entry({ digest: '1234567812345678' }), /:2:11 .*in quotes/],
    ['a reason of few words', entry({ reason: 'It is a place.' }), /:4:11 .*at least 20 characters/],
    [
      'a name for a role',
      entry({ author: 'Aurelia Quandt' }),
      /:5:11 .*text of 14 characters.*such as editor-1/,
    ],
    ['one role twice', entry({ reader: 'editor-1' }), /:6:11 Author and reader are the same role\./],
    ['a date that is none', entry({ expires: '2027-02-30' }), /:7:12 .*Expected a day/],
    ['a month for a day', entry({ expires: '2027-02' }), /:7:12 .*Expected a day/],
    [
      'a source without address',
      entry({ category: 'published-source' }),
      /:3:13 A published source has no address\./,
    ],
    ['an address without source', entry({ url: 'https://example.org/a' }), /:8:8 An address stands beside/],
    ['an address that is none', entry({ category: 'published-source', url: 'ftp://a' }), /:8:8 .*https:\/\//],
    ['no reader', entry({ reader: '' }), /:1:3 \[0\]\.reader is missing\./],
  ])('refuses %s', (_, text, message) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(message);
  });

  test('quotes no reason in its faults', () => {
    const text = entry({ reason: 'Orla Vance.' });
    expect(faultsOf(text).join()).not.toContain('Orla');
  });
});

describe('applying', () => {
  const today = '2027-01-15';
  const apply = (breaches: readonly NamedBreach[], text: string, day = today) =>
    applyExceptions(breaches, parsed(text), day, rules);

  test('takes away that rule in that sentence, wherever it stands, and nothing else', () => {
    const other = breach({ digest: digestOf('no-roles', 'Another sentence.') });
    const elsewhere = breach({ path: 'dist/outcomes/houses/index.html', line: 90 });
    expect(apply([breach(), other, elsewhere], entry())).toEqual({
      remaining: [other],
      faults: [],
      unused: [],
    });
  });

  test('holds through its last day and not a day longer', () => {
    expect(apply([breach()], entry(), '2027-03-31').remaining).toEqual([]);
    const { remaining, faults } = apply([breach()], entry(), '2027-04-01');
    expect(remaining).toHaveLength(1);
    expect(faults.map(formatFault)).toEqual([
      'gate/exceptions.yaml:1:3 The exception ended on 2027-03-31. Expected 2027-04-01 or later. Change the sentence, or have it read again and give a new date.',
    ]);
    expect(withoutExcepted([breach()], parsed(entry({ expires: '2020-01-01' })), rules)).toEqual([]);
  });

  test('an exception no sentence needs is unused: the sentence was changed', () => {
    const { faults, unused } = apply([breach({ digest: '0'.repeat(16) })], entry());
    expect(faults).toEqual([]);
    expect(unused.map(unusedFault).map(formatFault)).toEqual([
      `gate/exceptions.yaml:1:3 No sentence has the digest "${digest}" under no-roles. Expected an exception that is needed. Delete it; if the sentence was changed, it must be read again.`,
    ]);
  });

  test('an exception stands once', () => {
    const { remaining, faults } = apply([breach()], entry() + entry({ expires: '2028-01-01' }));
    expect(remaining).toEqual([]);
    expect(faults.map(formatFault)).toEqual([
      expect.stringMatching(/^gate\/exceptions\.yaml:8:3 .*in line 1\./),
    ]);
  });

  test('a rule that does not exist is named, with the one most likely meant', () => {
    const { faults } = apply([], entry({ rule: 'no-rolls' }));
    expect(faults.map(formatFault)).toEqual([
      expect.stringMatching(/no rule "no-rolls".*Did you mean "no-roles"\?/),
    ]);
  });

  test.each<[string, Partial<NamedBreach>]>([
    ['a name on the roster', { rule: 'no-listed-names', category: 'person-name' }],
    ['a contact detail', { rule: 'no-contact-details', category: 'contact-detail' }],
    ['a contact detail in an alternative text', { rule: 'no-contact-details', category: 'alt-text' }],
    ...(
      ['attendance-list', 'comment', 'file-metadata', 'obfuscation', 'social-handle', 'source-map'] as const
    ).map((category): [string, Partial<NamedBreach>] => [category, { category }]),
  ])('%s is never excused', (_, changes) => {
    const caught = breach({ ...changes, digest });
    const { remaining, faults, unused } = apply([caught], entry({ rule: caught.rule }));
    expect(remaining).toEqual([caught]);
    expect(faults.map(formatFault)).toEqual([expect.stringMatching(/knows no exception here/)]);
    expect(unused).toEqual([]);
  });

  test('whatever the exceptions, breaches only ever go, and go only by name', () => {
    const names = fc.constantFrom(digest, '0'.repeat(16), '1'.repeat(16));
    fc.assert(
      fc.property(fc.array(names), fc.array(names), (raised, excepted) => {
        const breaches = raised.map((name) => breach({ digest: name }));
        const text = excepted.map((name) => entry({ digest: `"${name}"` })).join('') || '[]';
        const { remaining } = apply(breaches, text);
        expect(remaining).toEqual(breaches.filter(({ digest: name }) => !excepted.includes(name)));
      }),
    );
  });
});
