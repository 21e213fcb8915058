import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtPages } from './pages.ts';

const policyOf = (html: string): string =>
  /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1]?.replaceAll('&#39;', "'") ??
  '';
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('every page carries a policy by hashes, without unsafe-inline or another host', () => {
  for (const { address, html } of builtPages()) {
    const policy = policyOf(html);
    expect(policy, address).toMatch(/script-src 'self'/);
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  }
});

test('a page’s policy covers its inline scripts and no others, and no style is inline', () => {
  for (const { address, html } of builtPages()) {
    const scripts = [
      ...html.matchAll(
        /<script(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g,
      ),
    ].map(([, body = '']) => hash(body));
    const allowed = policyOf(html).match(/'sha256-[^']*'/g) ?? [];
    expect(new Set(allowed), address).toEqual(new Set(scripts));
    expect(html, address).not.toMatch(/<style|\sstyle="|\son\w+="/);
  }
});

test('nothing is loaded from another host', () => {
  const loading =
    /<(?:script|link(?![^>]*rel="(?:canonical|alternate)")|img|source|iframe)[^>]+(?:src|href)="(?:https?:)?\/\//;
  expect(
    builtPages()
      .filter(({ html }) => loading.test(html))
      .map(({ address }) => address),
  ).toEqual([]);
  for (const file of globSync('_astro/*.{css,js}', { cwd: inject('site') })) {
    expect(readFileSync(join(inject('site'), file), 'utf8'), file).not.toMatch(
      /url\(["']?https?:|fetch\(["']https?:/,
    );
  }
});
