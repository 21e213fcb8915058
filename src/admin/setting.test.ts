import { expect, test } from 'vitest';
import { securityPolicy } from './page.ts';
import { parseSetting, reachedBy } from './setting.ts';

test.each([
  [undefined, { name: 'local' }],
  ['local', { name: 'local' }],
  ['off', 'off'],
  ['github:msg/atlas', { name: 'github', repo: 'msg/atlas', branch: 'main', host: 'https://github.com' }],
  [
    'github:msg/atlas@next',
    { name: 'github', repo: 'msg/atlas', branch: 'next', host: 'https://github.com' },
  ],
  [
    'gitlab:msg/web/atlas@main',
    { name: 'gitlab', repo: 'msg/web/atlas', branch: 'main', host: 'https://gitlab.com' },
  ],
  [
    'gitlab:https://git.example.org:8443/msg/atlas',
    { name: 'gitlab', repo: 'msg/atlas', branch: 'main', host: 'https://git.example.org:8443' },
  ],
])('%s', (setting, expected) => {
  expect(parseSetting(setting)).toEqual(expected);
});

test.each([
  '',
  'on',
  'github',
  'github:atlas',
  'bitbucket:msg/atlas',
  'gitlab:http://git.example.org/msg/atlas',
  'github:msg/atlas; script-src *',
])('refused: “%s”', (setting) => {
  expect(parseSetting(setting)).toEqual({
    refusal: expect.stringContaining(`ATLAS_ADMIN is "${setting}". Expected off, local, `),
  });
});

test('a page reaches the host it saves to, and a clone none', () => {
  const github = parseSetting('github:msg/atlas');
  const gitlab = parseSetting('gitlab:https://git.example.org/msg/atlas');
  if (typeof github === 'string' || 'refusal' in github || typeof gitlab === 'string' || 'refusal' in gitlab)
    throw new Error('refused');
  expect(reachedBy({ name: 'local' })).toEqual([]);
  expect(securityPolicy({ name: 'local' })).not.toMatch(/https?:/);
  expect(securityPolicy(github)).toContain("connect-src 'self' blob: data: https://api.github.com;");
  expect(securityPolicy(gitlab)).toContain("connect-src 'self' blob: data: https://git.example.org;");
});
