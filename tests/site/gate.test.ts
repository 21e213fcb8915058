import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { realEffects, type Effects } from '../../src/cli/effects.ts';
import { inspectOutput, inspectSources, type SourceReport } from '../../src/cli/publication-gate.ts';

const leak = 'The delegate of Ghana, Amara Okonkwo, told the session that returns had failed.';
const { root } = realEffects;
const effects: Effects = { ...realEffects, say: () => undefined, complain: () => undefined };
const publication = { atlas: loadAtlas(root), source: { root, language: 'en', env: process.env } } as const;

let folder = '';
let before: SourceReport;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-output-'));
  cpSync(inject('site'), folder, { recursive: true });
  before = await inspectSources(publication, effects);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const inspectSite = () => inspectOutput(publication, before, { folder, name: 'dist' }, effects);

test('nothing but warnings is raised by the site as it is', async () => {
  const { breaches, faults } = await inspectSite();
  expect({ errors: breaches.filter(({ severity }) => severity === 'error'), faults }).toEqual({
    errors: [],
    faults: [],
  });
});

describe('a leak planted into the fresh site is refused:', () => {
  const fragment =
    globSync('pagefind/fragment/en_*.pf_fragment', { cwd: inject('site') }).toSorted()[0] ?? '';
  const sign = 'pagefind_dcd';
  test.each([
    ['an attribute', 'findings/f01/index.html', (html: string) => html.replace('<h1', `<h1 title="${leak}"`)],
    [
      'a paragraph',
      'de/findings/f01/index.html',
      (html: string) => html.replace('</h1>', `</h1><p>${leak}</p>`),
    ],
    [
      'the head',
      'index.html',
      (html: string) => html.replace('<head>', `<head><meta name="author" content="Amara Okonkwo">`),
    ],
    [
      'a list for search',
      'search/headwords.json',
      (json: string) => json.replace(/"title":"[^"]+"/, `"title":"${leak}"`),
    ],
  ])('%s', async (_, file, plant) => {
    const path = join(folder, file);
    const good = readFileSync(path, 'utf8');
    writeFileSync(path, plant(good));
    const { breaches } = await inspectSite();
    writeFileSync(path, good);
    const errors = breaches.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map((breach) => breach.path))).toEqual(new Set([`dist/${file}`]));
    for (const { remedy } of errors) expect(remedy).toMatch(/^[A-Z]/);
  });

  test('a fragment of the search index', async () => {
    const path = join(folder, fragment);
    const good = readFileSync(path);
    const text = gunzipSync(good).toString();
    const planted = text.replace(/"content":"/, `"content":"${leak} `);
    expect(planted.startsWith(sign)).toBe(true);
    writeFileSync(path, gzipSync(planted));
    const { breaches, faults } = await inspectSite();
    writeFileSync(path, good);
    expect(faults).toEqual([expect.objectContaining({ path: `dist/${fragment}`, line: 1 })]);
    expect(breaches).toContainEqual(expect.objectContaining({ path: `dist/${fragment}`, severity: 'error' }));
  });

  test('a feed', async () => {
    writeFileSync(join(folder, 'feed.xml'), `<feed><entry><title>${leak}</title></entry></feed>`);
    const { breaches } = await inspectSite();
    rmSync(join(folder, 'feed.xml'));
    expect(breaches).toContainEqual(expect.objectContaining({ path: 'dist/feed.xml', severity: 'error' }));
  });
});

test('a build whose templates leak ends with 1 and leaves the last good site as it is', () => {
  const house = mkdtempSync(join(tmpdir(), 'atlas-house-'));
  try {
    for (const name of [
      'content',
      'public',
      'gate',
      'src',
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
    ])
      cpSync(name, join(house, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
    const template = join(house, 'src/pages/[...language]/docs/index.astro');
    writeFileSync(template, readFileSync(template, 'utf8').replace('<h1>', `<p>${leak}</p><h1>`));
    mkdirSync(join(house, 'dist'));
    writeFileSync(join(house, 'dist/index.html'), 'the last good site');
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
      cwd: house,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^dist\/docs\/index\.html:\d+:\d+ error no-/m);
    expect(stderr).toMatch(/^dist\/de\/docs\/index\.html:\d+:\d+ error no-/m);
    expect(stderr.trim()).toMatch(/ of the site\. Nothing was published; what was there is unchanged\.$/);
    expect(stderr).not.toContain('Okonkwo');
    expect(status).toBe(1);
    expect(globSync('dist/**/*', { cwd: house })).toEqual(['dist/index.html']);
    expect(readFileSync(join(house, 'dist/index.html'), 'utf8')).toBe('the last good site');
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
});
