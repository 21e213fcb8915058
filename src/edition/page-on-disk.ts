import { languageOf } from '../i18n/locale.ts';
import { recordLanguage, type Language } from '../vocabulary/language.ts';
import { cutAddress, fileAt, wayTo } from './place.ts';

/** Stands at the top of the edition and is loaded by every page before its other scripts. */
export const diskScript = 'disk.js';

/** What a page of the edition has around it. */
export interface Surroundings {
  /** Whether the edition holds a file. */
  readonly has: (file: string) => boolean;
  /** Where the atlas is published: what the edition leaves out is found there. */
  readonly site: string;
  /** Says at the foot of a page in a language which edition it belongs to; `{site}` becomes a link. */
  readonly notes: Readonly<Record<Language, string>>;
}

/** What a browser would fetch ahead; from a folder it is refused, or there is nothing to gain. */
const fetchedAhead = /<link rel="(?:preload|modulepreload|manifest)"[^>]*>/g;

/** What has a page say that the browser has kept it, and offer to keep more: this one was handed over whole. */
const keeping = / data-offline="[^"]*"| data-save-panel data-tools/g;

/** Sources of a policy that mean the site itself; from a folder, that is any file. */
const ownSource = /(?<=<meta http-equiv="content-security-policy" content="[^"]*)'self'/g;

/**
 * A page of the built site as it works from a folder, without any server: links lead to files, scripts are not
 * modules, and its policy allows files besides the site itself.
 */
export function pageOnDisk(html: string, path: string, around: Surroundings): string {
  return html
    .replaceAll(fetchedAhead, '')
    .replaceAll(keeping, '')
    .replaceAll(ownSource, "'self' file:")
    .replaceAll('<script type="module" src="', '<script defer src="')
    .replaceAll(
      / (href|src|action|data-page|data-file)="(\/[^"]*)"/g,
      (_, name: string, address: string) => ` ${name}="${addressOnDisk(address, path, around)}"`,
    )
    .replace('</footer>', `<p class="colophon">${noteOn(path, around)}</p></footer>`)
    .replace('</head>', `<script src="${wayTo(path, diskScript)}"></script></head>`);
}

const noteOn = (path: string, { notes, site }: Surroundings): string =>
  notes[recordLanguage(languageOf(`/${path}`))].replace(
    '{site}',
    `<a href="${site}">${site.replace(/^https?:\/\//, '')}</a>`,
  );

function addressOnDisk(address: string, path: string, { has, site }: Surroundings): string {
  const [pathname, rest] = cutAddress(address);
  const file = fileAt(pathname);
  return has(file) ? wayTo(path, file) + rest : new URL(address, site).href;
}

/** A style sheet whose typefaces are found beside it, wherever the folder stands. */
export const styleOnDisk = (css: string): string => css.replaceAll(/url\(\/_astro\//g, 'url(');

/** A file of data as a script, since a page from a folder may not fetch one. `path` begins with a slash. */
export const dataOnDisk = (path: string, json: string): string =>
  `atlasFile(${JSON.stringify(path)}, ${json.trim()});\n`;
