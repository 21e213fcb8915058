import {
  defaultLanguage,
  interfaceLanguages,
  languages,
  recordLanguage,
  type InterfaceLanguage,
  type Language,
} from '../vocabulary/language.ts';
import { languageOf, localPath } from '../i18n/locale.ts';
import type { Held, Manifest } from './manifest.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Below the site, with `/` between folders: `findings/f01/index.html`. */
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
  /** Of pages, scripts and styles. */
  readonly text?: string;
}

/** Kept for every reader of a language, without being asked. */
const coreAddresses = ['/', '/offline/', '/pack/'] as const;

/** Pages for other sites' frames and for editors are never kept. */
const isKept = (address: string): boolean => !/^\/(?:[a-z]{2}\/)?(?:admin|embed)\//.test(address);

/** Short addresses only lead on to the page that can be kept. */
const leadsOn = (html = ''): boolean => html.includes('http-equiv="refresh"');

/** Names like those of scripts, styles, typefaces and pictures. */
const named = /[\w@-][\w.@-]*\.(?:css|js|woff2|svg|png)\b/g;

/** Files a page loads by itself, and the PDF it offers; other downloads are fetched when wanted. */
const loaded = /(?<!href=)"(\/[^"\s]+\.json)"|"(\/[^"\s]+\.pdf)"/g;

/**
 * What can be kept of a built site, by language. Blind to the order of the files.
 *
 * @param edition stands for all of them in the manifests.
 */
export function makeManifests(
  files: readonly BuiltFile[],
  edition: string,
): Record<InterfaceLanguage, Manifest> {
  const byPath = new Map(files.map((file) => [`/${file.path}`, file]));
  const parts = new Map(
    files.filter(({ path }) => /^_astro\/|^icon\.svg$/.test(path)).map((file) => [nameOf(file.path), file]),
  );
  const needs = new Map<string, readonly string[]>();
  /** Paths of everything a file loads, directly or by what it loads. */
  const needsOf = (file: BuiltFile, above: readonly string[] = []): readonly string[] => {
    const known = needs.get(file.path);
    if (known) return known;
    if (above.includes(file.path)) return [];
    const direct = [...new Set(file.text?.match(named))].flatMap((name) => parts.get(name) ?? []);
    const all = direct.flatMap((part) => [`/${part.path}`, ...needsOf(part, [...above, file.path])]);
    const sorted = [...new Set(all)].toSorted();
    if (above.length === 0) needs.set(file.path, sorted);
    return sorted;
  };
  const pages = files
    .filter(({ path }) => path === 'index.html' || path.endsWith('/index.html'))
    .map((file) => ({ address: `/${file.path.replace(/index\.html$/, '')}`, file }))
    .filter(({ address, file }) => isKept(address) && !leadsOn(file.text))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));

  const manifestOf = (language: InterfaceLanguage): Manifest => {
    const places = new Map<string, number>();
    const place = (path: string): number => {
      const known = places.get(path) ?? places.size;
      places.set(path, known);
      return known;
    };
    const own = pages
      .filter(({ address }) => languageOf(address) === language)
      .map(({ address, file }) => {
        const data = [...(file.text ?? '').matchAll(loaded)]
          .map(([, json, pdf]) => json ?? pdf ?? '')
          .filter((path) => byPath.has(path));
        const wanted = [...new Set([...needsOf(file), ...data])].filter(isPrintedIn(language)).map(place);
        return [address, [file.digest, file.bytes, ...wanted] as const] as const;
      });
    return {
      edition,
      assets: [...places.keys()].flatMap((path) => {
        const file = byPath.get(path);
        return file ? [[path, ...held(file)] as const] : [];
      }),
      pages: Object.fromEntries(own),
      core: coreAddresses.map((address) => localPath(language, address)),
      search: localPath(language, '/search/'),
      index: Object.fromEntries(
        files
          .filter(({ path }) => [recordLanguage(language), 'all'].includes(indexLanguage(path) ?? ''))
          .toSorted((a, b) => (a.path < b.path ? -1 : 1))
          .map((file) => [`/${file.path}`, held(file)]),
      ),
    };
  };
  return Object.fromEntries(interfaceLanguages.map((language) => [language, manifestOf(language)])) as Record<
    InterfaceLanguage,
    Manifest
  >;
}

/** Typefaces for a script are no use to languages that are not written in it. */
const isPrintedIn =
  (language: string) =>
  (path: string): boolean =>
    language === 'ru' || !/-cyrillic\.[\w-]+\.woff2$/.test(path);

const held = ({ digest, bytes }: BuiltFile): Held => [digest, bytes];

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Language of a file of the search index, from its name: `en_1a2b.pf_index`, `wasm.en.pagefind`. */
function indexLanguage(path: string): Language | 'all' | undefined {
  if (!path.startsWith('pagefind/')) return undefined;
  const tag = /(?:^|\/|\.)([a-z]{2})(?:_[\da-f]+\.pf_\w+|\.pagefind)$/.exec(path)?.[1];
  if (tag === undefined) return 'all';
  return languages.find((language) => language === tag) ?? defaultLanguage;
}
