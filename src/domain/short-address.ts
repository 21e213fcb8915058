import type { Atlas } from './atlas.ts';

/** Letters that stand for a kind of page, short enough to be said, written by hand or put into a QR code. */
const letters = {
  objectives: 'o',
  goals: 's',
  targets: 's',
  findings: 'f',
  interactions: 'i',
  outcomes: 'r',
} as const;

/** Collections whose pages have a short address besides their own. */
export type Shortened = keyof typeof letters;

/** Signs that are not taken for one another, and without vowels no words. */
const signs = '23456789bcdfghjkmnpqrstvwxyz';

/**
 * Four signs made from an id that is too long to be typed; the same for ever, since an id never changes. Two ids in
 * 600,000 share them.
 * Source: FNV-1a of 32 bits, http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function codeOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return Array.from({ length: 4 }, (_, place) =>
    signs.charAt(Math.floor(hash / signs.length ** place) % signs.length),
  ).join('');
}

/**
 * `/o/5/` for objective 5, `/s/10.7/` for target 10.7, `/f/f01/` for finding F01, `/r/` and four signs for an
 * outcome; without host and language.
 */
export const shortAddressOf = (collection: Shortened, id: string): string =>
  `/${letters[collection]}/${collection === 'outcomes' ? codeOf(id) : id.replace(/^(?:gcm|sdg)-/, '')}/`;

/**
 * Every record that has a short address.
 *
 * @throws {RangeError} when two records would share one.
 */
export function shortened(atlas: Atlas): readonly (readonly [collection: Shortened, id: string])[] {
  const taken = new Map<string, string>();
  const records = (Object.keys(letters) as Shortened[]).flatMap((collection) =>
    [...atlas[collection].keys()].map((id) => [collection, id] as const),
  );
  for (const [collection, id] of records) {
    const address = shortAddressOf(collection, id);
    const other = taken.get(address);
    if (other) {
      throw new RangeError(
        `${id} and ${other} share the short address ${address}. Expected one of its own for each. Give the newer one another id before it is published.`,
      );
    }
    taken.set(address, id);
  }
  return records;
}
