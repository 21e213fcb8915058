import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../src/i18n/messages.en.ts';

const source = globSync('src/**/*.{ts,astro}')
  .filter((file) => !/i18n\/[a-z]{2}\//.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Groups whose keys are looked up by a value of the record: `t.kind[finding.kind]`. */
const lookedUp = new Set(
  [...source.matchAll(/\b(?:t|messages\[\w+\])\.(\w+)\[/g)].map(([, group = '']) => group),
);

test('every word of the interface is used somewhere', () => {
  const unused = Object.entries(en).flatMap(([group, words]) =>
    typeof words === 'string'
      ? new RegExp(`\\bt\\.${group}\\b`).test(source)
        ? []
        : [group]
      : Object.keys(words)
          .filter((word) => !lookedUp.has(group) && !new RegExp(`\\.${word}\\b`).test(source))
          .map((word) => `${group}.${word}`),
  );
  expect(unused).toEqual([]);
});
