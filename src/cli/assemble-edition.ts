import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dataOnDisk, diskScript, pageOnDisk, styleOnDisk } from '../edition/page-on-disk.ts';
import { footNotes, readmeOf } from '../edition/readme.ts';
import { furtherLanguages } from '../vocabulary/language.ts';
import { siteAddress } from '../vocabulary/site-address.ts';
import { classicScript } from './classic-scripts.ts';
import { editionSearch } from './edition-search.ts';
import { filesBelow } from './files-below.ts';

/** Files of an edition by their path below its folder. */
export type EditionFiles = ReadonlyMap<string, Uint8Array>;

/** An edition, and which of its files are not the site's, or not as they are there. */
export interface Assembled {
  readonly files: EditionFiles;
  /** Text and scripts that the built site does not have in any form. */
  readonly own: readonly string[];
}

export interface EditionWish {
  /** Folder of the built site. */
  readonly site: string;
  readonly hasPdfs: boolean;
}

/** Parts of the site that serve a server, a browser's store, frames of others, or editors. */
const leftOut =
  /^(?:[a-z]{2}\/)?(?:admin|embed|offline|cards)\/|^pagefind\/|^_astro\/.*\.js$|^(?:404\.html|sw\.js|robots\.txt)$|\.webmanifest$/;

/** PDFs in the languages beyond the record’s weigh more than all the rest; the pages lead to them on the web. */
const furtherPdf = new RegExp(`^(?:${furtherLanguages.join('|')})/.*\\.pdf$`);

/** Short addresses only lead on, which links of the edition do themselves. */
const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');

const readText = (file: string): string => readFileSync(file, 'utf8');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything that an edition holds but its checksums. `root` is where the atlas's own code stands. */
export async function assembleEdition(root: string, { site, hasPdfs }: EditionWish): Promise<Assembled> {
  const built = filesBelow(site).map((file) => relative(site, file).replaceAll('\\', '/'));
  const pages = new Map<string, string>();
  const kept: string[] = [];
  for (const path of built) {
    if (leftOut.test(path) || furtherPdf.test(path) || (!hasPdfs && path.endsWith('.pdf'))) continue;
    const html = path.endsWith('.html') ? readText(join(site, path)) : undefined;
    if (html === undefined) kept.push(path);
    else if (!leadsOn(html)) pages.set(path, html);
  }
  const texts = [...pages.values()];
  const address = addressIn(pages.get('index.html') ?? '');
  const scripts = new Set(texts.flatMap(scriptsOf));
  const fetched = new Set(texts.flatMap(dataOf));
  const linked = new Set(texts.flatMap(downloadsOf));
  const downloads = kept.filter((path) => !path.endsWith('.json') || linked.has(`/${path}`));
  const within = new Set([...downloads, ...pages.keys(), ...scripts]);
  const around = { has: (file: string) => within.has(file), site: address, notes: footNotes };
  const files = new Map<string, Uint8Array>();
  for (const path of downloads) {
    const file = join(site, path);
    files.set(path, path.endsWith('.css') ? bytesOf(styleOnDisk(readText(file))) : readFileSync(file));
  }
  for (const [path, html] of pages) files.set(path, bytesOf(pageOnDisk(html, path, around)));
  const data = new Map([
    ...editionSearch(site),
    ...[...fetched].map((path) => [path, readText(join(site, path))] as const),
  ]);
  for (const [path, json] of data) files.set(`${path.slice(1)}.js`, bytesOf(dataOnDisk(path, json)));
  const own = new Map([
    ['README.txt', readmeOf({ site: address, hasPdfs })],
    [diskScript, await classicScript(join(root, 'src/edition/disk.browser.ts'), root)],
  ]);
  for (const path of scripts) own.set(path, await classicScript(join(site, path), root));
  for (const [path, text] of own) files.set(path, bytesOf(text));
  return { files, own: [...own.keys()] };
}

/** Where the site is published, as its first page says. */
const addressIn = (home: string): string =>
  new URL(/<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? siteAddress).origin;

/** Scripts a page loads, named as files. */
const scriptsOf = (html: string): string[] =>
  [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].map(([, path = '']) => path);

/** Files of data that a page links to: these are downloads and stay what they are. */
const downloadsOf = (html: string): string[] =>
  [...html.matchAll(/href="(\/[^"]+\.json)"/g)].map(([, path = '']) => path);

/** Files of data that scripts of a page fetch. */
const dataOf = (html: string): string[] =>
  [...html.matchAll(/(?<!href=)"(\/[^"\s]+\.json)"/g)]
    .map(([, path = '']) => path)
    .filter((path) => !leftOut.test(path.slice(1)));
