import { gunzipSync, constants } from 'node:zlib';
import { hasSign, latin1, utf8 } from './bytes.ts';

/** Kinds of file the gate tells apart; `mismatched` is one whose name and content disagree. */
export const fileKinds = [
  'text',
  'png',
  'jpeg',
  'webp',
  'gif',
  'avif',
  'pdf',
  'office',
  'source-map',
  'pagefind',
  'font',
  'wasm',
  'icon',
  'mismatched',
  'unknown',
] as const;
export type FileKind = (typeof fileKinds)[number];

type Known = Exclude<FileKind, 'mismatched' | 'unknown'>;

const byEnding: readonly (readonly [ending: RegExp, kind: Known])[] = [
  [
    /\.(?:md|mdx|markdown|ya?ml|json|jsonld|geojson|webmanifest|html?|xhtml|txt|csv|tsv|xml|svg|rss|atom|css|[cm]?js|[cm]?ts|tsx|jsx|astro|ics|ttl|nt|toml|ndjson)$/,
    'text',
  ],
  [/(?:^|\/)(?:_headers|_redirects|CNAME|LICENSE|README|\.nojekyll|\.gitkeep|\.gitignore)$/i, 'text'],
  [/\.png$/, 'png'],
  [/\.jpe?g$/, 'jpeg'],
  [/\.webp$/, 'webp'],
  [/\.gif$/, 'gif'],
  [/\.avif$/, 'avif'],
  [/\.pdf$/, 'pdf'],
  [
    /\.(?:doc|dot|xls|ppt)[xm]?$|\.(?:od[tspgf]|rtf|epub|pages|numbers|key|msg|eml|mbox|vcf|zip|tar|t?gz|bz2|xz|7z|rar|zst)$/,
    'office',
  ],
  [/\.map$/, 'source-map'],
  [/\.(?:pf_(?:fragment|index|meta|filter|sort)|pagefind)$/, 'pagefind'],
  [/\.(?:woff2?|ttf|otf)$/, 'font'],
  [/\.wasm$/, 'wasm'],
  [/\.ico$/, 'icon'],
];

const bySign: readonly (readonly [sign: string, kind: Known, at?: number])[] = [
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'office'],
  ['PK\x05\x06', 'office'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['{\\rtf', 'office'],
  ['7z\xbc\xaf', 'office'],
  ['Rar!\x1a\x07', 'office'],
  ['ustar', 'office', 257],
  ['wOF2', 'font'],
  ['wOFF', 'font'],
  ['OTTO', 'font'],
  ['\x00\x01\x00\x00', 'font'],
  ['\x00asm', 'wasm'],
  ['\x00\x00\x01\x00', 'icon'],
];

/**
 * Kind of a file by its first bytes and by its name. Both must agree; else it is `mismatched`. A name
 * or content that promises an office file, archive or source map is taken at its word: both are refused.
 */
export function kindOf(path: string, bytes: Uint8Array): FileKind {
  const named = byEnding.find(([ending]) => ending.test(path.toLowerCase()))?.[1];
  const content = contentKind(bytes);
  if (named === 'office' || named === 'source-map') return named;
  if (content === 'office' || content === 'source-map') return content;
  if (named === undefined) return 'unknown';
  return named === content ? named : 'mismatched';
}

function contentKind(bytes: Uint8Array): Known | undefined {
  const signed = bySign.find(([sign, , at]) => hasSign(bytes, sign, at))?.[1];
  if (signed) return signed;
  if (hasSign(bytes, 'RIFF') && hasSign(bytes, 'WEBP', 8)) return 'webp';
  if (hasSign(bytes, 'ftyp', 4)) return /^(?:avif|avis)/.test(latin1(bytes, 8, 12)) ? 'avif' : undefined;
  if (hasSign(bytes, '\x1f\x8b')) return isPagefind(bytes) ? 'pagefind' : 'office';
  const text = utf8(bytes);

  if (text === undefined || /[\x00-\x08\x0B\x0E-\x1F\x7F]/.test(text)) return undefined;
  return isSourceMap(text) ? 'source-map' : 'text';
}

/** Sign at the head of every unpacked file of a Pagefind index. */
export const pagefindSign = 'pagefind_dcd';

/** Whether packed bytes begin, unpacked, as Pagefind's do. */
function isPagefind(bytes: Uint8Array): boolean {
  try {
    const head = gunzipSync(bytes.subarray(0, 1024), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 1 << 22,
    });
    return hasSign(head, pagefindSign);
  } catch {
    return false;
  }
}

const isSourceMap = (text: string): boolean =>
  /^(?:\)\]\}'[^\n]*\n)?\s*\{/.test(text) &&
  /"mappings"\s*:/.test(text) &&
  /"(?:sources|sections)"\s*:/.test(text) &&
  /"version"\s*:/.test(text);
