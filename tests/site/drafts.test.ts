import { expect, test } from 'vitest';
import { builtPages } from './pages.ts';

test('no built page says anything of drafts: what it would say refuses the build', () => {
  expect(builtPages().filter(({ html }) => /<aside class="draft"/.test(html))).toEqual([]);
});
