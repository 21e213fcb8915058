import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import { plans } from '../schema/collections.ts';
import { Refused, type Content } from './file-format.ts';
import { formed, type Formed } from './formed.ts';
import { openShelf } from './shelf.ts';

const atlas = loadAtlas(process.cwd());
const listed = Object.fromEntries(
  Object.keys(plans).map((name) => [name, [...atlas[name as 'findings'].keys()]]),
);

const textOf = (path: string): string => readFileSync(path, 'utf8');
const finding = textOf('content/findings/f01.yaml');

/** What a form makes of a file: read, changed, written. */
function saved(name: Formed, text: string, change: (content: Content) => Content): string {
  const { fromFile, toFile } = openShelf(listed)(name);
  return toFile(change(fromFile(text.trim())));
}

describe('a file that is saved', () => {
  test.each(formed)('stays as it is when nothing was changed: %s', (name) => {
    const files = globSync(`content/${plans[name].place}/*.{yaml,mdx}`);
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      // Of a translation the form holds what both files share and the text.
      const isTranslation = /\.de\.mdx$/.test(file);
      const same = (content: Content): Content =>
        isTranslation
          ? { id: content['id'], file: content['file'], material: content['material'], body: content['body'] }
          : content;
      expect(saved(name, textOf(file), same), file).toBe(textOf(file));
    }
  });

  test('with a key that no schema knows is refused, not written without it', () => {
    const text = finding.replace('kind:', 'future: 1\nkind:');
    expect(() => saved('findings', text, (content) => ({ ...content, kind: 'tension' }))).toThrow(
      'Unknown key "future"',
    );
  });

  test('loses what was cleared, and nothing else', () => {
    const text = textOf('content/interactions/i01.yaml');
    const after = saved('interactions', text, ({ note: _, ...content }) => content);
    expect(after).toBe(text.slice(0, text.indexOf('note:')));
  });
});

describe('a new file', () => {
  test('is in the order of its schema, with the lists that must be there', () => {
    const { linkages: _, file: __, ...rest } = openShelf(listed)('findings').fromFile(finding.trim());
    const fresh = openShelf(listed)('findings').toFile({ ...rest, id: 'f99' });
    expect(fresh).toMatch(/^id: f99\noutcome: .*\nkind: /);
    expect(fresh).toContain('\nlinkages: []\n');
  });

  test('of a translation says whose it is', () => {
    const text = openShelf(listed)('outcomes').toFile({
      id: 'triple-win-round-2013',
      body: 'Ein Satz.',
      material: '',
    });
    expect(text).toBe('---\ntranslationOf: triple-win-round-2013\n---\n\nEin Satz.\n');
  });
});

describe('what makes no record is refused in the words of the check:', () => {
  test.each<[string, Content, string]>([
    [
      'an unknown code',
      {
        linkages: [
          {
            to: 'sdg-10.11',
            relation: 'asks',
            strength: 'weak',
            reason: { en: 'A.', de: 'A.' },
            basis: 'editorial',
          },
        ],
      },
      'Goal 10 has sdg-10.1, sdg-10.2',
    ],
    ['a repeated field', { fields: ['labour', 'labour'] }, 'Expected each id once. Delete the repeated one.'],
    [
      'a missing translation',
      { statement: { en: 'One.' } },
      'statement.de is missing. Expected text. Add it.',
    ],
    [
      'a record that is not there',
      { outcome: 'no-such-outcome' },
      'Expected the id of a record in outcomes.',
    ],
    ['a placeholder', { statement: { en: 'TODO', de: 'Eins.' } }, 'Replace the placeholder.'],
  ])('%s', (_, change, sentence) => {
    const save = (): string => saved('findings', finding, (content) => ({ ...content, ...change }));
    expect(save).toThrow(Refused);
    expect(save).toThrow(sentence);
  });

  test('a score that contradicts its sign', () => {
    const save = (): string =>
      saved('interactions', textOf('content/interactions/i01.yaml'), (content) => ({
        ...content,
        score: -2,
      }));
    expect(save).toThrow('Expected a score that fits the sign "supports". Correct the sign or the score.');
  });

  test('an end that is both field and instrument', () => {
    const both = { field: 'labour', instrument: 'resettlement' };
    const save = (): string =>
      saved('interactions', textOf('content/interactions/i01.yaml'), (content) => ({
        ...content,
        from: both,
      }));
    expect(save).toThrow('excludes it');
  });

  test('another id, because it is the name of the file', () => {
    const save = (): string => saved('findings', finding, (content) => ({ ...content, id: 'f02' }));
    expect(save).toThrow(
      'id is "f02" in a file named "f01". Expected the two to be equal. Write "f01" again.',
    );
  });

  test('a new record under the id of another, but not one that was made a moment ago', () => {
    const { fromFile, toFile } = openShelf(listed)('findings');
    const { file: _, ...fresh } = fromFile(finding.trim());
    expect(() => toFile(fresh)).toThrow('"f01" belongs to another record. Expected a new id.');
    const made = { ...fresh, id: 'f99' };
    toFile(made);
    expect(toFile({ ...made, kind: 'tension' })).toContain('kind: tension');
  });
});
