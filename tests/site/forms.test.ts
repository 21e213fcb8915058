import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { packageFiles } from '../../src/admin/program-files.ts';
import { builtPages } from './pages.ts';

const textOf = (path: string): string => readFileSync(join(inject('site'), path), 'utf8');

test('the page of the forms may load its own files only, runs nothing inline, and asks not to be listed', () => {
  const html = textOf('admin/index.html');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; ");
  expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
  expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc="\/admin\/[\w.-]+")|<style|\sstyle=|\son\w+=/);
});

test('no page leads to the forms', () => {
  const leading = builtPages().filter(({ html }) => /(?:href|src)="[^"]*\/admin\//.test(html));
  expect(leading.map(({ address }) => address)).toEqual([]);
});

test('neither search nor the lists for offline reading know them', () => {
  const lists = globSync('offline/*.json', { cwd: inject('site') });
  expect(lists.length).toBeGreaterThan(1);
  for (const list of lists) expect(textOf(list)).not.toMatch(/admin\/|sveltia/);
  expect(existsSync(join(inject('site'), 'sitemap.xml'))).toBe(false);
  const fragments = globSync('pagefind/fragment/*', { cwd: inject('site') });
  expect(fragments.length).toBeGreaterThan(100);
});

test('the program asks no other host for its typefaces, its words or its releases', () => {
  const program = textOf('admin/sveltia-cms.js');
  expect(program).not.toMatch(
    /cdn\.jsdelivr\.net|unpkg\.com\/@sveltia\/cms|statuspage|githubstatus\.com\/api/,
  );
  for (const { name } of packageFiles)
    expect(existsSync(join(inject('site'), 'admin', name)), name).toBe(true);
});
