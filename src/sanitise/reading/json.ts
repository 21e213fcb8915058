import { invisible } from './fold.ts';
import { PassageBuilder, type Passage } from './passage.ts';

const unseen = new RegExp(invisible.source);

/** Every string of a JSON text as a passage, keys and values alike; broken JSON is read as far as it goes. */
export function readJson(source: string, base = 0): Passage[] {
  const passages: Passage[] = [];
  let key: string | undefined;
  for (const match of source.matchAll(/"((?:[^"\\]|\\.)*)"?/gs)) {
    const inside = match[1] ?? '';
    const at = base + match.index + 1;
    if (/^\s*:/.test(source.slice(match.index + match[0].length, match.index + match[0].length + 8))) {
      key = inside;
      if (/^[\w-]+$/.test(inside)) continue;
    }
    if (inside.trim() === '') continue;
    // Words a reader may search for, folded as a search folds them: a list, no sentences.
    const place = key === 'words' ? 'index' : 'prose';
    if (!inside.includes('\\') && !unseen.test(inside)) {
      passages.push({ text: inside, place, origin: at, key });
      continue;
    }
    const builder = new PassageBuilder(place);
    for (const piece of inside.matchAll(/\\u([\dA-Fa-f]{4})|\\(.)|([^\\])/gs)) {
      const character = piece[1]
        ? String.fromCharCode(Number.parseInt(piece[1], 16))
        : (piece[2]?.replace(/[nrtbf]/, ' ') ?? piece[3] ?? '');
      if (!unseen.test(character))
        builder.add(character, at + piece.index, at + piece.index + piece[0].length);
    }
    if (!builder.empty) passages.push({ ...builder.build(), key });
  }
  return passages;
}
