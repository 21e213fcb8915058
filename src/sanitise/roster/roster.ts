import { digestUnder, saltedKey } from './digest.ts';
import type { RosterEntry } from './entry.ts';
import { spellings } from './letters.ts';
import { organisationForms } from './organisation-forms.ts';
import { personForms, type Form } from './person-forms.ts';

export const rosterVersion = 1;

/**
 * A list of names that can be asked whether it holds a word, by whoever has its key, and read by
 * nobody. Public.
 */
export interface Roster {
  readonly version: typeof rosterVersion;
  /** Drawn anew for each roster: 128 bits in hexadecimal. */
  readonly salt: string;
  /** Digest of a fixed text: tells a wrong key from a right one. */
  readonly selfTest: string;
  /** Digest of all digests: tells whether any was changed. */
  readonly seal: string;
  /** 128 bits each in hexadecimal, sorted, filled up at random to one of few sizes. */
  readonly digests: readonly string[];
}

/** The text of the self-test. */
export const selfTestText = 'coherence-atlas roster';

export const sealText = (digests: readonly string[]): string => digests.join('');

/** Numbers of digests a roster may have: each hides any smaller list. */
export const rosterSizes = [1024, 4096, 16_384, 65_536, 262_144, 1_048_576] as const;

/**
 * Makes a roster of a list. `random` gives as many random bytes as it is asked for.
 *
 * @throws {RangeError} for a list without entries, or with more than the largest roster holds.
 */
export function buildRoster(
  entries: readonly RosterEntry[],
  key: Uint8Array,
  random: (bytes: number) => Uint8Array,
): Roster {
  const salt = toHex(random(16));
  const digest = digestUnder(saltedKey(key, salt));
  const digests = new Set<string>();
  for (const entry of entries) for (const [domain, text] of formsOf(entry)) digests.add(digest(domain, text));
  if (digests.size === 0)
    throw new RangeError('The list of names is empty. Expected at least one entry. Add one.');
  const size = rosterSizes.find((room) => room >= digests.size);
  if (size === undefined)
    throw new RangeError(
      'The list of names is too long for one roster. Expected some 20,000 entries at most. Shorten it.',
    );
  while (digests.size < size) digests.add(toHex(random(16)));
  const sorted = [...digests].toSorted();
  return {
    version: rosterVersion,
    salt,
    selfTest: digest('v', selfTestText),
    seal: digest('v', sealText(sorted)),
    digests: sorted,
  };
}

const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Everything that is filed about an entry. */
export function formsOf(entry: RosterEntry): Iterable<Form> {
  if (entry.kind === 'person') return personForms(entry);
  return entry.kind === 'organisation' ? organisationForms(entry) : localPartForms(entry.localPart);
}

function* localPartForms(localPart: string): Generator<Form> {
  for (const form of spellings(localPart)) yield* [['t', form] as const, ['e', form] as const];
  for (const piece of localPart.split(/[^\p{L}\p{M}\p{N}]+/u)) {
    for (const form of spellings(piece)) if (form.length > 1) yield ['t', form];
  }
}
