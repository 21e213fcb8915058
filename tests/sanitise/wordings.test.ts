import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import german from '../../src/sanitise/lexicon/de/wordings.json' with { type: 'json' };
import english from '../../src/sanitise/lexicon/en/wordings.json' with { type: 'json' };

const code = globSync('src/sanitise/**/*.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe.each(Object.entries({ ...english, ...german }))('the list of %s', (name) => {
  test('is asked for', () => expect(code).toContain(`'${name}'`));
});

describe.each([
  ['en', Object.entries(english)],
  ['de', Object.entries(german)],
] as const)('the short lists in %s', (_, lists) => {
  test('hold words, each once', () =>
    expect(lists.filter(([, words]) => words.length === 0 || new Set(words).size < words.length)).toEqual(
      [],
    ));
});
