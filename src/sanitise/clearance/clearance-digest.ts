import type { ContentFile, Manuscript } from '../../schema/manuscript.ts';
import { sha256 } from '../digest.ts';

/** Ends of names that an image, a table or a document can have. */
const attachmentName =
  /(?<![\w:/.-])(?:\.{0,2}\/)?[\w%./-]*\.(?:avif|csv|docx|geojson|gif|jpe?g|json|jsonld|ods|odt|pdf|png|pptx|svg|tsv|txt|webp|xlsx|xml|ya?ml)\b/gi;

/** A text as it counts for its clearance: line ends and stray space at them do not matter, all else does. */
const normaliseText = (text: string): string =>
  `${text
    .normalize('NFC')
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trimEnd()}\n`;

/**
 * Files of the repository that a text refers to, in the order of their paths. An address is looked for
 * beside the text, in `public/`, and from the top.
 */
export function attachmentsOf({ path, text }: Manuscript, files: readonly ContentFile[]): ContentFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Set<ContentFile>();
  for (const [name] of text.matchAll(attachmentName)) {
    const places = [resolved(name, path), resolved(name, 'public/'), resolved(name.replace(/^\/+/, ''), '')];
    if (name.startsWith('/')) places[0] = resolved(`.${name}`, 'public/');
    for (const place of places) {
      const file = byPath.get(place);
      if (file && file.path !== path) found.add(file);
    }
  }
  return [...found].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Path from the top of the repository of what `name` means in a file at `from`. */
const resolved = (name: string, from: string): string => {
  const { pathname } = new URL(name, `file:///${from}`);
  try {
    return decodeURIComponent(pathname.slice(1));
  } catch {
    return pathname.slice(1);
  }
};

/**
 * What a clearance is bound to: the path and text of a file, and path and bytes of everything it refers
 * to. Each part is preceded by its length, so that no two sets of parts read alike.
 */
export function clearanceDigest(manuscript: Manuscript, files: readonly ContentFile[]): string {
  const encoder = new TextEncoder();
  const text: ContentFile = { path: manuscript.path, bytes: encoder.encode(normaliseText(manuscript.text)) };
  const parts = [text, ...attachmentsOf(manuscript, files)].flatMap(({ path, bytes }) => [
    encoder.encode(path),
    bytes,
  ]);
  const framed = parts.flatMap((part) => [encoder.encode(`${part.length}:`), part]);
  const whole = new Uint8Array(framed.reduce((length, part) => length + part.length, 0));
  let place = 0;
  for (const part of framed) {
    whole.set(part, place);
    place += part.length;
  }
  return sha256(whole);
}
