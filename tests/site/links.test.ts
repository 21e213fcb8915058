import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { languageOf } from '../../src/i18n/locale.ts';
import { defaultLanguage } from '../../src/vocabulary/language.ts';
import { builtPages } from './pages.ts';

const attribute = /\s(?:href|src|action)="([^"]*)"/g;
const ids = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
const unescape = (text: string): string => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

test('every internal link and anchor leads somewhere', () => {
  const anchors = new Map(builtPages().map(({ address, html }) => [address, ids(html)]));
  const broken = builtPages().flatMap(({ address, html }) =>
    [...html.matchAll(attribute)]
      .map(([, href = '']) => unescape(href))
      .filter((href) => href.startsWith('/') || href.startsWith('#'))
      .filter((href) => {
        const { pathname, hash } = new URL(href, `https://atlas.example${address}`);
        const target = anchors.get(pathname);
        if (target) return hash.length > 1 && !target.has(decodeURIComponent(hash.slice(1)));
        return !existsSync(join(inject('site'), pathname)) || pathname.endsWith('/');
      })
      .map((href) => `${address} → ${href}`),
  );
  expect(broken).toEqual([]);
});

test('links inside the site keep to the language of the page', () => {
  const strays = builtPages()
    .filter(({ address }) => languageOf(address) !== defaultLanguage)
    .flatMap(({ address, html }) =>
      [...html.matchAll(/<a\s([^>]*)>/g)]
        .filter(([, attributes = '']) => !attributes.includes('hreflang='))
        .flatMap(([, attributes = '']) => /href="(\/[^"]*)"/.exec(attributes)?.[1] ?? [])
        .filter((href) => !href.startsWith(`/${languageOf(address)}/`))
        .map((href) => `${address} → ${href}`),
    );
  expect(strays).toEqual([]);
});

test('mirrors are linked only where no publisher’s address is known', () => {
  const mirrors =
    /href="https?:\/\/[^"]*(?:pdfslide|vdocuments|readkong|doczz|scribd|docslib|lawsdocbox|9dok|fdocuments|proboprint)/;
  const linking = builtPages()
    .filter(({ html }) => mirrors.test(html))
    .map(({ address }) => address);
  const expected = ['s02', 's12', 's14', 's18', 's22', 's37', 's49', 's50', 's65'].flatMap((id) => [
    `/de/sources/${id}/`,
    `/sources/${id}/`,
  ]);
  expect(linking.toSorted()).toEqual(expected.toSorted());
});

test('every page can be reached from the home page by links alone', () => {
  const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
  const seen = new Set(['/']);
  const queue = ['/'];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    for (const [, href = ''] of (pages.get(address) ?? '').matchAll(/<a\s[^>]*href="(\/[^"#?]*)/g)) {
      if (!seen.has(href) && pages.has(href)) {
        seen.add(href);
        queue.push(href);
      }
    }
  }
  expect([...pages.keys()].filter((address) => !seen.has(address) && address !== '/404.html')).toEqual([]);
});
