import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadAtlas, loadContentFiles } from '../../src/catalogue/load-atlas.ts';
import { printedFrom } from '../../src/cli/briefing-sheets.ts';
import { openTypesetter } from '../../src/cli/typesetter.ts';
import { typstPackage } from '../../src/cli/typst.ts';
import { textOfPage } from '../../src/sanitise/binaries/pdf-blocks.ts';
import { languageOf } from '../../src/i18n/locale.ts';
import { messages } from '../../src/i18n/messages.ts';
import { furtherLanguages, interfaceLanguages } from '../../src/vocabulary/language.ts';
import { builtPages } from './pages.ts';

const compiler = typstPackage();
const samples = [
  '/briefings/gcm-5.pdf',
  '/de/briefings/sdg-10.pdf',
  '/briefings/gcm-13.pdf',
  '/de/briefings/partner-ma.pdf',
  '/briefings/skills-and-fair-pathways.pdf',
  ...furtherLanguages.map((language) => `/${language}/briefings/gcm-5.pdf`),
];

const open = (path: string) =>
  getDocumentProxy(new Uint8Array(readFileSync(join(inject('site'), path))), { verbosity: 0 });

/** Words without what lines, hyphens and markup do to them. */
const bare = (text: string): string =>
  text
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\u00AD\u064B-\u0652-]+/g, '');

/** Statements of the findings on a page, in its order. */
const findingsOn = (html: string): string[] =>
  [
    ...html.matchAll(
      /<(?:li|div) class="statement[^>]*>\s*<p[^>]*>(?:\s*<a class="id"[^>]*>[^<]*<\/a>)?([\s\S]*?)<\/p>/g,
    ),
  ].map(([, words = '']) => bare(words));

describe.skipIf(compiler === undefined)('briefings as PDF', () => {
  let files: string[] = [];
  const texts = new Map<string, string>();
  beforeAll(async () => {
    files = globSync(`{${[...interfaceLanguages, '.'].join()}}/briefings/*.pdf`, { cwd: inject('site') }).map(
      (file) => `/${file}`,
    );
    // What is set in further languages goes through the same press: one of each is read.
    for (const path of files.filter((file) => languageOf(file) in messages || samples.includes(file))) {
      const pdf = await open(path);
      expect(pdf.numPages, path).toBeLessThanOrEqual(2);
      const pages = [];
      for (let number = 1; number <= pdf.numPages; number += 1)
        pages.push(await textOfPage(await pdf.getPage(number)));
      texts.set(path, bare(pages.join('\n')));
      await pdf.loadingTask.destroy();
    }
  });
  const pageOf = (path: string) => builtPages().find(({ address }) => address === path.replace('.pdf', '/'));

  test('each page of a briefing has one and leads to it, and none stands alone', () => {
    const pages = builtPages().filter(({ address }) => /^\/(?:[a-z]{2}\/)?briefings\/[^/]+\/$/.test(address));
    expect(pages.length).toBeGreaterThan(600);
    expect(pages.map(({ address }) => address.replace(/\/$/, '.pdf')).toSorted()).toEqual(files.toSorted());
    for (const { address, html } of pages)
      expect(html, address).toContain(`href="${address.replace(/\/$/, '.pdf')}"`);
  });

  test('each says the findings of its page, in the order of the page', () => {
    let compared = 0;
    for (const path of texts.keys()) {
      let at = 0;
      for (const finding of findingsOn(pageOf(path)?.html ?? '')) {
        const next = texts.get(path)?.indexOf(finding, at) ?? -1;
        expect(next, `${path}: ${finding}`).toBeGreaterThanOrEqual(at);
        at = next + finding.length;
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(600);
  });

  test.each(samples)(
    '%s is tagged, names its language, title and standard, and has bookmarks',
    async (path) => {
      const pdf = await open(path);
      const { info, metadata } = await pdf.getMetadata();
      const html = pageOf(path)?.html ?? '';
      const name = bare(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '');
      expect(info).toHaveProperty('Language', languageOf(path));
      expect(bare(String(Object(info).Title)).endsWith(name)).toBe(true);
      expect(info).not.toHaveProperty('Author');
      expect(info).not.toHaveProperty('CreationDate');
      expect(metadata.get('pdfuaid:part')).toBe('1');
      expect((await pdf.getMarkInfo())?.Marked).toBe(true);
      const { children } = await (await pdf.getPage(1)).getStructTree();
      expect(JSON.stringify(children)).toMatch(/"role":"H1".*"role":"H2"/);
      const [top] = await pdf.getOutline();
      const headings = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, words = '']) => bare(words));
      expect(bare(top?.title ?? '')).toBe(name);
      const marks = (top?.items ?? []).map(({ title: words }: { title: string }) => words);
      expect(marks.length).toBeGreaterThan(1);
      for (const mark of marks.slice(0, -1)) expect(headings).toContain(bare(mark));
      expect(readFileSync(join(inject('site'), path), 'latin1')).toContain('/DisplayDocTitle true');
    },
  );

  test('a new typesetter, with the typefaces of the machine in reach, makes the same bytes', () => {
    const setSheet = openTypesetter(compiler ?? '');
    const root = process.cwd();
    const sheets = new Map(
      printedFrom(loadAtlas(root), loadContentFiles(root)).sheets.map(({ path, sheet }) => [path, sheet]),
    );
    for (const path of samples) {
      const sheet = sheets.get(path);
      expect(sheet && Buffer.from(setSheet(sheet).pdf).equals(readFileSync(join(inject('site'), path)))).toBe(
        true,
      );
    }
  });
});
