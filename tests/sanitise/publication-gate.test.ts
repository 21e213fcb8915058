import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { buildSite } from '../../src/cli/build-site.ts';
import { indexCleared } from '../../src/sanitise/output/cleared-text.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { readableMessages } from '../../src/cli/interface-messages.ts';
import {
  admit,
  inspectOutput,
  inspectPublished,
  inspectSources,
  tellWarnings,
} from '../../src/cli/publication-gate.ts';
import { run } from '../../src/cli/run.ts';
import { big32, joined, pngChunk } from './file-samples.ts';

let root = '';
let said: string[] = [];
let complaints: string[] = [];
const effects = (): Effects => ({
  root,
  say: (line) => said.push(line),
  complain: (line) => complaints.push(line),
  now: () => 0,
  today: () => '2027-03-01',
});
const source = () => ({ root, language: 'en', env: {} }) as const;
const publication = () => ({ atlas: loadAtlas(root), source: source() });
const change = (path: string, edit: (text: string) => string | Uint8Array): void => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, edit(existsSync(file) ? readFileSync(file, 'utf8') : ''));
};

/** A repository with the record as it is, and a site published before. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'atlas-gate-'));
  for (const folder of ['content', 'public', 'gate']) cpSync(folder, join(root, folder), { recursive: true });
  mkdirSync(join(root, 'src'));
  symlinkSync(resolve('src/i18n'), join(root, 'src/i18n'));
  change('dist/index.html', () => 'the last good site');
  [said, complaints] = [[], []];
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const leak = 'The delegate of Ghana, Amara Okonkwo, told the session that returns had failed.';
/** One grey point, and a text beside it. */
const pictureWith = (text: string): Uint8Array =>
  joined(
    '\x89PNG\r\n\x1a\n',
    pngChunk('IHDR', joined(big32(1), big32(1), new Uint8Array([8, 0, 0, 0, 0]))),
    pngChunk('tEXt', text),
    pngChunk('IDAT', deflateSync(new Uint8Array([0, 128]))),
    pngChunk('IEND', ''),
  );
const prose = 'content/outcomes/return-trade-offs-2021.mdx';

describe('a leak is refused before anything is built:', () => {
  test.each([
    ['prose', prose, (text: string) => `${text}\n\n${leak}\n`],
    ['front matter', prose, (text: string) => text.replace(/(?<=plain:\n\s+en: >-\n)/, `      ${leak}\n`)],
    [
      'a vocabulary',
      'content/vocabulary/sdg-goals.json',
      (text: string) => text.replace(/"en": ?"[^"]+"/, `"en":"${leak}"`),
    ],
    [
      'a drawing',
      'public/icon.svg',
      (text: string) => text.replace('</svg>', `<text x="1" y="9">${leak}</text></svg>`),
    ],
    ['the words beside a picture’s points', 'public/map.png', () => pictureWith(`Author\0${leak}`)],
  ])('%s', async (_, path, edit) => {
    change(path, edit);
    expect(await run(effects(), () => buildSite(effects()))).toBe(1);
    const lines = complaints.join('\n').split('\n');
    expect(lines[0]).toMatch(new RegExp(`^${path.replaceAll('.', '\\.')}:\\d+:\\d+ `));
    expect(lines.at(-1)).toMatch(/ of the sources\. Nothing was published; what was there is unchanged\.$/);
    expect(lines.join('\n')).not.toContain('Okonkwo');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
    expect(existsSync(join(root, '.dist-next'))).toBe(false);
  });
});

test('the record as it is passes, and its warnings are counted with the command that shows them', async () => {
  const report = await inspectSources(publication(), effects());
  admit(report, 'sources');
  tellWarnings(report.breaches, effects());
  expect(said).toEqual([expect.stringMatching(/^\d+ warnings? to look at: npm run sanitise$/)]);
});

test('the command that is named tells as many warnings as the build', async () => {
  change('dist/index.html', () => '<!doctype html><html lang="en"><body><p>Findings</p></body></html>');
  const before = await inspectSources(publication(), effects());
  const built = { folder: join(root, 'dist'), name: 'dist' };
  const after = await inspectOutput(publication(), before, built, effects());
  const published = await inspectPublished(publication(), effects());
  expect(published).toEqual({
    breaches: [...before.breaches, ...after.breaches],
    faults: [],
    files: before.sources.length + 1,
  });
  rmSync(join(root, 'dist'), { recursive: true });
  expect((await inspectPublished(publication(), effects())).breaches).toEqual(before.breaches);
});

test('so is a leak in an alternative text, which the schema permits nowhere', async () => {
  const given = publication();
  change(prose, (text) => `${text}\n\n![${leak}](/icon.svg)\n`);
  const { breaches } = await inspectSources(given, effects());
  expect(breaches).toContainEqual(
    expect.objectContaining({ path: prose, severity: 'error', category: 'alt-text' }),
  );
});

test('session material without a clearance is refused', async () => {
  change(prose, (text) => text.replace(/^---\n/, '---\nmaterial: session\n'));
  const { faults } = await inspectSources(publication(), effects());
  expect(faults).toContainEqual(expect.objectContaining({ path: prose, line: 1, column: 1 }));
  expect(() => {
    admit({ breaches: [], faults }, 'sources');
  }).toThrow(/Have a second person run npm run clear/);
});

test('no page is built of it, so that no page can carry the banner of the development server', async () => {
  change('content/findings/f04.yaml', (text) => `material: session\n${text}`);
  expect(await run(effects(), () => buildSite(effects()))).toBe(1);
  expect(complaints.join('\n')).toMatch(/^content\/findings\/f04\.yaml:1:1 This is session material/m);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good site');
  expect(existsSync(join(root, '.dist-next'))).toBe(false);
});

describe('the built site', () => {
  const page = (body: string): string => `<!doctype html><html lang="en"><body>${body}</body></html>`;
  const inspectSite = async () => {
    const before = await inspectSources(publication(), effects());
    const built = { folder: join(root, '.dist-next'), name: 'dist' };
    return inspectOutput(publication(), before, built, effects());
  };

  test('may say what its sources say, joined and cut short', async () => {
    const { findings, sources } = loadAtlas(root);
    const statement = findings.get('f01')?.statement.en ?? '';
    const title = sources.get('s58')?.title.slice(0, 50).replace(/\S+$/, '…') ?? '';
    change('.dist-next/index.html', () =>
      page(`<h1>S58 ${title} · Coherence Atlas</h1><p>F01 ${statement}</p>`),
    );
    const { breaches, faults, files } = await inspectSite();
    expect({ errors: breaches.filter(({ severity }) => severity === 'error'), faults, files }).toEqual({
      errors: [],
      faults: [],
      files: 1,
    });
  });

  test.each([
    ['an attribute', 'index.html', page(`<p title="${leak}">Findings</p>`)],
    ['a feed', 'feed.xml', `<feed><entry><title>${leak}</title></entry></feed>`],
    ['open data', 'data.json', JSON.stringify({ title: leak })],
    ['structured data', 'index.html', page(`<script type="application/ld+json">{"name":"${leak}"}</script>`)],
    ['a cited author who did something', 'index.html', page('<p>Helen Dempster told the session so.</p>')],
  ])('is refused for %s', async (_, file, text) => {
    change(`.dist-next/${file}`, () => text);
    const { breaches } = await inspectSite();
    expect(breaches).toContainEqual(expect.objectContaining({ path: `dist/${file}`, severity: 'error' }));
  });

  test('reports exceptions that nothing needs, once all has been read', async () => {
    change('gate/exceptions.yaml', () =>
      [
        '- rule: no-person-names',
        '  digest: "0123456789abcdef"',
        '  category: place',
        '  reason: This is the name of a square and of no one else.',
        '  author: editor-1',
        '  reader: editor-2',
        '  expires: "2028-01-01"',
        '',
      ].join('\n'),
    );
    change('.dist-next/index.html', () => page('<p>Findings</p>'));
    expect((await inspectSources(publication(), effects())).faults).toEqual([]);
    expect((await inspectSite()).faults).toEqual([
      expect.objectContaining({ path: 'gate/exceptions.yaml', line: 1 }),
    ]);
  });
});

describe('cleared text', () => {
  const cleared = indexCleared({
    passages: ['Coherence Atlas', 'Labour migration needs fair recruitment everywhere', 'Dempster 2018'],
    wholes: ['Helen Dempster, Katelyn Gough'],
    spoken: {},
    addresses: ['https://example.org/paper'],
    site: 'https://atlas.example',
  });
  test.each([
    ['a text', 'Labour migration needs fair recruitment everywhere.', true],
    [
      'the beginning of a text with the name of the site',
      'Labour migration needs fair … · Coherence Atlas',
      true,
    ],
    [
      'an id, and the address of a page',
      'Coherence Atlas, F01: https://atlas.example/de/findings/f01/',
      true,
    ],
    ['a short citation', 'Coherence Atlas (Dempster 2018)', true],
    ['a list of authors', 'Helen Dempster, Katelyn Gough', true],
    ['authors beside other words', 'Coherence Atlas Helen Dempster, Katelyn Gough', false],
    ['one word of a text', 'recruitment', false],
    ['a word more', 'Labour migration needs fair recruitment everywhere, Okonkwo', false],
  ])('%s', (_, text, expected) => {
    expect(cleared.covers(text)).toBe(expected);
  });
});

test('words of the interface keep their places when they are read', () => {
  const code = "/** A remark. */\nexport const en = {\n  name: 'Coherence “Atlas”', // here\n};\n";
  const readable = readableMessages(code);
  expect(readable.indexOf('"Coherence')).toBe(code.indexOf("'Coherence"));
  expect(readable).toHaveLength(code.length);
  expect(readable).not.toMatch(/remark|export|\bhere/);
});
