import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Ground floor first. A floor may import itself and what its row names: floors below, or packages.
 * Astro, Zod, the disk and the DOM each enter through one door only.
 */
const floors: Readonly<Record<string, readonly string[]>> = {
  vocabulary: [],
  text: [],
  domain: ['vocabulary', 'text'],
  schema: ['vocabulary', 'text', 'domain', 'astro/zod', 'yaml', 'satteri'],
  sanitise: [
    'vocabulary',
    'text',
    'domain',
    'schema',
    'astro/zod',
    'yaml',
    'sharp',
    'unpdf',
    'node:crypto',
    'node:zlib',
  ],
  editing: ['vocabulary', 'text', 'domain', 'schema', 'sanitise', 'search', 'astro/zod', 'yaml'],
  importing: [
    'vocabulary',
    'text',
    'schema',
    'coherence',
    'satteri',
    'yaml',
    'fflate',
    'mammoth',
    '@xmldom/xmldom',
  ],
  preview: ['vocabulary', 'text', 'domain', 'schema', 'sanitise', 'editing', 'i18n'],
  admin: ['vocabulary', 'domain', 'schema', 'editing', 'i18n', 'astro/zod', 'yaml'],
  coherence: ['domain', 'csv-parse/sync'],
  consequences: ['vocabulary', 'text', 'domain', 'schema', 'sanitise', 'coherence', 'editing'],
  search: ['vocabulary', 'text', 'domain'],
  i18n: ['vocabulary'],
  offline: ['vocabulary', 'i18n'],
  pack: ['vocabulary', 'domain', 'i18n', 'offline', 'fflate'],
  catalogue: [
    'satteri',
    'node:url',
    'vocabulary',
    'domain',
    'schema',
    'node:fs',
    'node:path',
    'astro/runtime/server/index.js',
  ],
  maps: [
    'd3-force',
    'd3-geo',
    'd3-scale',
    'topojson-client',
    'topojson-specification',
    'world-atlas/countries-50m.json',
    'world-atlas/land-110m.json',
    'vocabulary',
    'domain',
    'coherence',
    'catalogue',
    'i18n',
    'search',
  ],
  pdf: ['vocabulary', 'domain', 'schema', 'i18n', 'maps', 'briefings', 'qrcode'],
  briefings: ['vocabulary', 'domain', 'coherence', 'i18n', 'catalogue', 'maps'],
  cards: ['vocabulary', 'domain', 'i18n', 'maps', 'briefings'],
  edition: ['vocabulary', 'i18n', 'search', 'maps', 'minisearch'],
  styles: [],
  components: [
    'vocabulary',
    'domain',
    'catalogue',
    'i18n',
    'search',
    'maps',
    'briefings',
    'layouts',
    'astro/runtime/server/index.js',
  ],
  layouts: [
    'vocabulary',
    'text',
    'domain',
    'catalogue',
    'i18n',
    'search',
    'offline',
    'pack',
    'cards',
    'styles',
    'components',
  ],
  pages: [
    'vocabulary',
    'domain',
    'catalogue',
    'i18n',
    'search',
    'offline',
    'pack',
    'maps',
    'briefings',
    'components',
    'layouts',
    'astro',
  ],
  cli: [
    'admin',
    'vocabulary',
    'text',
    'domain',
    'i18n',
    'schema',
    'catalogue',
    'coherence',
    'consequences',
    'editing',
    'importing',
    'preview',
    'search',
    'offline',
    'edition',
    'cards',
    'fflate',
    'sharp',
    '@clack/prompts',
    'astro',
    'pagefind',
    'prettier',
    'rolldown',
    'sirv',
    'node:fs',
    'sanitise',
    'briefings',
    'pdf',
    'node:child_process',
    'node:crypto',
    'node:http',
    'node:module',
    'node:os',
    'node:path',
    'node:stream',
    'node:util',
    'node:zlib',
    'node:worker_threads',
  ],
};

const pattern = /(?:\bfrom\s*|^\s*import\s*|\bimport\(\s*)['"]([^'"\s]+)['"]/gm;
const sources = globSync('src/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts'));

/** Floor of a relative import, or the package as written. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, target = '']) =>
    target.startsWith('.') ? (relative('src', join(dirname(file), target)).split('/')[0] ?? '') : target,
  );

const floorOf = (file: string): string => relative('src', file).split('/')[0] ?? '';

test('every folder of src is a floor, and every floor a folder', () => {
  expect(new Set([...sources.map(floorOf), 'styles'])).toEqual(new Set(Object.keys(floors)));
});

test.each(Object.entries(floors))('%s imports only what its row names', (floor, allowed) => {
  const strays = sources
    .filter((file) => floorOf(file) === floor)
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => ![floor, ...allowed].includes(target));
  expect(strays).toEqual([]);
});

describe('each world has one door:', () => {
  const offenders = (allowed: (file: string) => boolean, wanted: RegExp): string[] =>
    sources.filter((file) => !allowed(file) && wanted.test(readFileSync(file, 'utf8')));

  test('only *.browser.ts files touch the DOM', () => {
    const inTemplates = (file: string): boolean => file.endsWith('.astro');
    const touching =
      /\bdocument\.(?:querySelector|getElement|create|documentElement|activeElement)|\bwindow\.|\blocalStorage\b|\baddEventListener\(/;
    expect(offenders((file) => file.endsWith('.browser.ts') || inTemplates(file), touching)).toEqual([]);
  });

  test('templates hold no script but a call into a *.browser.ts file', () => {
    const scripts = sources
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, body = '']) =>
          body.trim(),
        ),
      );
    for (const script of scripts) {
      expect(script.split('\n').length).toBeLessThanOrEqual(2);
      expect(script).toMatch(/^import .*\.browser\.ts';/);
    }
    expect(scripts.length).toBeGreaterThan(0);
  });

  test('only the catalogue and the commands read the disk', () => {
    expect(offenders((file) => /^src\/(?:catalogue|cli)\//.test(file), /['"]node:(?!crypto|zlib)/)).toEqual(
      [],
    );
  });

  test('only commands write to it, and only through effects to the terminal', () => {
    expect(offenders((file) => file.startsWith('src/cli/'), /\b(?:writeFile|mkdir|rm)Sync\b/)).toEqual([]);
    expect(offenders((file) => file === 'src/cli/effects.ts', /\bconsole\./)).toEqual([]);
  });

  test('nothing reads a clock or a random number but the commands’ effects', () => {
    expect(
      offenders(
        (file) => file === 'src/cli/effects.ts',
        /\bDate\.now|new Date\(\)|Math\.random|performance\./,
      ),
    ).toEqual([]);
  });
});

test('no import goes round in a circle', () => {
  const graph = new Map(
    sources.map((file) => [
      file,
      [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type\b)[^'"]*['"](\.[^'"]+)['"]/gm)].map(
        ([, target = '']) => join(dirname(file), target),
      ),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) circles.push([...above.slice(above.indexOf(file)), file].join(' → '));
    if (done.has(file) || above.includes(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...above, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

test('names say what a thing is: none is a drawer', () => {
  const banned =
    /(?:^|[-/])(?:utils?|helpers?|managers?|services?|handlers?|misc|common|temp|stuff)(?:[-./]|$)/i;
  expect(sources.filter((file) => banned.test(relative('src', file)))).toEqual([]);
});

test('files stay short enough to be read at a glance', () => {
  const lengths = sources
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length }))
    .toSorted((a, b) => a.lines - b.lines);
  const median = lengths[Math.floor(lengths.length / 2)]?.lines ?? 0;
  expect(median).toBeLessThanOrEqual(60);
  expect(lengths.filter(({ lines }) => lines > 270)).toEqual([]);
});
