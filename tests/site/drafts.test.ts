import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages } from './pages.ts';

test('no built page says anything of drafts: what it would say refuses the build', () => {
  expect(builtPages().filter(({ html }) => /class="draft|id="draft-/.test(html))).toEqual([]);
});

test('nothing of the preview is among what pages load', () => {
  const files = globSync('**/*.{css,js}', { cwd: inject('site') }).map((file) => join(inject('site'), file));
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.filter((file) => /draft-(?:mark|note|fault)|vite\/client/.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});
