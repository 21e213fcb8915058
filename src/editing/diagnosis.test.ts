import { expect, test } from 'vitest';
import { diagnose, formatDiagnosis, stalePackages, type Circumstances } from './diagnosis.ts';

const ready: Circumstances = {
  node: '24.21.0',
  npm: '11.4.2',
  git: 'git version 2.47.3',
  isRepository: true,
  hooksPath: undefined,
  hasHooks: true,
  hasGitName: true,
  stale: [],
  locale: 'de_DE.UTF-8',
  isWindows: false,
  isCaseBlind: false,
  rosterRefusal: undefined,
  rosterNotice: undefined,
  hasRoster: true,
  browser: '/usr/bin/chromium',
  faultsInContent: 0,
};

test('a ready machine is told so, line by line', () => {
  expect(diagnose(ready).map(({ state }) => state)).toEqual(Array.from({ length: 11 }, () => 'ok'));
});

test.each<[string, Partial<Circumstances>, string]>([
  ['an old Node', { node: '20.20.2' }, 'fault'],
  ['no npm', { npm: undefined }, 'advice'],
  ['no git', { git: undefined }, 'fault'],
  ['an unpacked archive', { isRepository: false }, 'fault'],
  ['no hooks', { hasHooks: false }, 'fault'],
  ['hooks elsewhere', { hooksPath: '/etc/hooks' }, 'fault'],
  ['no name for commits', { hasGitName: false }, 'fault'],
  ['old packages', { stale: ['yaml', 'astro'] }, 'fault'],
  ['another encoding', { locale: 'C' }, 'advice'],
  ['a disk that is blind to capitals', { isCaseBlind: true }, 'advice'],
  ['a roster that cannot be asked', { rosterRefusal: 'Set the key.' }, 'fault'],
  ['a roster that is not asked', { rosterNotice: 'It was not asked.' }, 'advice'],
  ['no browser', { browser: undefined }, 'advice'],
  ['a faulty record', { faultsInContent: 3 }, 'fault'],
])('%s is told, with what to do', (_, change, state) => {
  const told = diagnose({ ...ready, ...change }).filter((diagnosis) => diagnosis.state !== 'ok');
  expect(told).toEqual([{ state, said: expect.stringMatching(/\.$/), remedy: expect.stringMatching(/\.$/) }]);
});

test('Windows needs no locale', () => {
  expect(
    diagnose({ ...ready, isWindows: true, locale: undefined }).every(({ state }) => state === 'ok'),
  ).toBe(true);
});

test('packages are held against the lockfile, those for other machines aside', () => {
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '1.0.0' },
    'node_modules/b/node_modules/c': { version: '1.0.0' },
    'node_modules/win': { version: '1.0.0', optional: true },
  };
  const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '0.9.0' } };
  expect(stalePackages({ packages }, { packages: installed })).toEqual(['b', 'c']);
  expect(stalePackages({ packages }, {})).toEqual(['a', 'b', 'c']);
});

test('a line says its state first', () => {
  expect(formatDiagnosis({ state: 'fault', said: 'There is no git.', remedy: 'Install it.' })).toBe(
    'fault   There is no git.\n        → Install it.',
  );
});
