import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { de } from '../src/i18n/messages.de.ts';
import { en } from '../src/i18n/messages.en.ts';
import { languages } from '../src/vocabulary/language.ts';
import { readAlbum } from '../tools/pictures/album.ts';
import { plantForPictures } from '../tools/pictures/plant.ts';
import { pathOf, shots } from '../tools/pictures/shots.ts';
import { digestOfShown, shownOnPage } from '../tools/pictures/shown.ts';

// The server compiles each kind of page when it is first asked for.
vi.setConfig({ testTimeout: 120_000 });

let root = '';
let server: ChildProcess;
let output = '';
let address = '';

/** Waits until the server has said something, or a minute and a half. */
const said = async (wanted: RegExp): Promise<RegExpExecArray> => {
  for (let tries = 0; tries < 900; tries += 1) {
    const found = wanted.exec(output);
    if (found) return found;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The server did not say ${wanted}. It said:\n${output}`);
};
const bodyOf = async (path: string): Promise<string> => {
  const html = await (await fetch(new URL(path, address))).text();
  return html.slice(html.indexOf('<body'));
};
const change = (path: string, edit: (text: string) => string): void => {
  writeFileSync(join(root, path), edit(readFileSync(join(root, path), 'utf8')));
};

/**
 * A copy of the repository, open for writing, in which one finding is from a session and not cleared, and one
 * outcome has no German text.
 */
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'atlas-dev-'));
  for (const part of [
    'content',
    'gate',
    'public',
    'src',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  change('content/findings/f04.yaml', (text) => `material: session\n${text}`);
  plantForPictures(root);
  // Astro serves nothing to whoever says that it is Vitest.
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  server = spawn(process.execPath, ['src/cli/dev.ts'], { cwd: root, env });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (part: Buffer) => (output += part.toString()));
  address = (await said(/open for writing at (\S+)/))[1] ?? '';
  await said(/1 text of a session that no one has cleared/);
}, 200_000);
afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

test.each(['findings/f04/', 'findings/', 'sdg/17.14/'])('%s says that it is not cleared', async (path) => {
  expect(await bodyOf(path)).toContain(en.draft.unclearedHint);
  expect(await bodyOf(`de/${path}`)).toContain(de.draft.unclearedHint);
});

test('pages without it say nothing, and its own page does not say that it was cleared', async () => {
  expect(await bodyOf('docs/gate/')).not.toContain(en.draft.unclearedHint);
  expect(await bodyOf('findings/f04/')).not.toContain(en.material.session);
});

test('a saved leak is told on the terminal without its words, and on its page behind its sentence', async () => {
  output = '';
  change('content/findings/f05.yaml', (text) => text.replace('en: ', 'en: Amara Okonkwo told them so. '));
  const [line] = await said(/content\/findings\/f05\.yaml:\d+:\d+ error no-person-names: .+/);
  expect(output).not.toContain('Okonkwo');
  const body = await bodyOf('findings/f05/');
  const [, told = ''] =
    /<mark class="draft-mark" data-severity="error" aria-describedby="draft-note-1">Amara Okonkwo told them so\.<\/mark>.*?(<span class="draft-note" id="draft-note-1".*?<\/a><\/span>)/.exec(
      body,
    ) ?? [];
  expect(told).toContain('no-person-names content/findings/f05.yaml:5:');
  expect(told).not.toContain('Okonkwo');
  const [, sentences = ''] = /no-person-names: (.+) \[/.exec(line) ?? [];
  expect(told.replaceAll(/<[^>]+>/g, '')).toContain(sentences);
  expect(body).toContain('<a href="#draft-note-1">');
});

test('pictures of the preview show what it shows; if not, run npm run build and npm run pictures', async () => {
  const album = readAlbum();
  for (const shot of shots) {
    if (shot.where !== 'preview') continue;
    for (const language of languages) {
      const shown = shownOnPage(await bodyOf(pathOf(shot, language).slice(1)), shot.region);
      expect(digestOfShown(shown), `${shot.of} ${language}`).toBe(album[shot.of][language].digest);
    }
  }
});

test('a German page without a German text gives the command that makes it', async () => {
  const body = await bodyOf('de/outcomes/more-coherence-report-2017/');
  const [, told = ''] =
    /(<span class="draft-note"[^>]*data-severity="warning".*?<\/a><\/span>)/.exec(
      body.slice(body.indexOf(de.fallback.notice.en)),
    ) ?? [];
  expect(told).toContain(de.draft.untranslated.de);
  expect(told).toContain('npm run new -- translation --of outcomes/more-coherence-report-2017');
});

test('a broken file has a page that says what is wrong, and the others are shown as they were', async () => {
  const whole = readFileSync(join(root, 'content/findings/f06.yaml'), 'utf8');
  output = '';
  change('content/findings/f06.yaml', (text) => text.replace('kind:', 'kinds:'));
  await said(/f06\.yaml:\d+:\d+ Unknown key "kinds"/);
  const body = await bodyOf('de/findings/f06/');
  expect(body).toContain(`<h1>${de.draft.faulty}</h1>`);
  expect(body).toMatch(/content\/findings\/f06\.yaml:\d+:\d+[\s\S]*Unknown key &quot;kinds&quot;/);
  expect(await bodyOf('findings/')).toContain('href="/findings/f06/"');
  output = '';
  change('content/findings/f06.yaml', () => whole);
  await said(/f06\.yaml passes the gate/);
  expect(await bodyOf('findings/f06/')).toContain('<h1 class="finding-title">');
});
