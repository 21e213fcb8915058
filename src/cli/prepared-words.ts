import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FiledWords } from '../sanitise/lexicon/filed-words.ts';
import type { Phrase } from '../sanitise/lexicon/phrase.ts';
import type { Language } from '../vocabulary/language.ts';
import { gateCache, house, keep } from './gate-cache.ts';

type Entries<T> = readonly (readonly [string, T])[];

/** Filed words as JSON can hold them, but for the ordinary ones. */
interface Head {
  readonly madeFrom: string;
  readonly slots: number;
  readonly folded: Entries<number>;
  readonly exact: Entries<number>;
  readonly tails: Entries<number>;
  readonly phrases: Entries<readonly Phrase[]>;
  readonly names: readonly string[];
}

/**
 * Words of a language as `file` files them. They are kept as bytes, since to parse the dictionaries and to
 * inflect the lists takes a second in each thread; they are filed anew when a dictionary, a list or the
 * code that files them changes.
 */
export function prepared(
  language: Language,
  dictionaries: readonly string[],
  file: () => FiledWords,
): FiledWords {
  const place = join(gateCache, `words-${language}`);
  const madeFrom = digestOfSources(dictionaries);
  const stored = existsSync(place) ? unpack(readFileSync(place), language, madeFrom) : undefined;
  if (stored) return stored;
  const filed = file();
  keep(place, pack(filed, madeFrom));
  return filed;
}

function digestOfSources(dictionaries: readonly string[]): string {
  const code = globSync(
    ['src/sanitise/lexicon/**/*.{json,ts,txt}', 'src/cli/{inspector,prepared-words}.ts'],
    {
      cwd: house,
    },
  );
  const hash = createHash('sha256');
  for (const path of [...code.toSorted().map((path) => join(house, path)), ...dictionaries])
    hash.update(path).update('\0').update(readFileSync(path));
  return hash.digest('base64url');
}

/** The length of the head in four bytes, the head as JSON, the slots, the text. */
function pack({ folded, exact, tails, phrases, ordinary, names }: FiledWords, madeFrom: string): Uint8Array {
  const { slots, text } = ordinary;
  const head = JSON.stringify({
    madeFrom,
    slots: slots.length,
    folded: [...folded],
    exact: [...exact],
    tails: [...tails],
    phrases: [...phrases],
    names,
  } satisfies Head);
  const bytes = Buffer.from(head);
  // Numbers of four bytes have to begin at a multiple of four.
  const padding = Buffer.from(' '.repeat(3 - ((bytes.length + 3) % 4)));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(bytes.length + padding.length);
  return Buffer.concat([
    length,
    bytes,
    padding,
    new Uint8Array(slots.buffer, slots.byteOffset, slots.byteLength),
    Buffer.from(text),
  ]);
}

/** What was packed, if it was made from the same sources and is whole. */
function unpack(bytes: Buffer, language: Language, madeFrom: string): FiledWords | undefined {
  try {
    const end = 4 + bytes.readUInt32LE(0);
    const head = JSON.parse(bytes.toString('utf8', 4, end)) as Head;
    if (head.madeFrom !== madeFrom) return undefined;
    const { folded, exact, tails, phrases, names } = head;
    return {
      language,
      folded: new Map(folded),
      exact: new Map(exact),
      tails: new Map(tails),
      phrases: new Map(phrases),
      names,
      ordinary: {
        slots: new Uint32Array(bytes.buffer, bytes.byteOffset + end, head.slots),
        text: bytes.toString('utf8', end + 4 * head.slots),
      },
    };
  } catch {
    return undefined;
  }
}
