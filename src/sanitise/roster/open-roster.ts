import { digestUnder, saltedKey, type Domain } from './digest.ts';
import { rosterSizes, rosterVersion, sealText, selfTestText } from './roster.ts';

/** A roster together with its key. */
export interface OpenRoster {
  /** Whether it holds a text in a domain. */
  readonly has: (domain: Domain, text: string) => boolean;
}

/** Why a roster cannot be used: what was found, what was expected, what to do. */
export interface RosterFault {
  readonly fault: string;
}

const makeItAnew = 'Make it anew with “npm run roster -- LIST”.';

/** Opens a roster that was read from its file. */
export function openRoster(json: unknown, key: Uint8Array): OpenRoster | RosterFault {
  const { version, salt, selfTest, seal, digests } = fieldsOf(json);
  if (version !== rosterVersion) {
    return { fault: `The roster has no known version. Expected version ${rosterVersion}. ${makeItAnew}` };
  }
  if (!isDigest(salt) || !isDigest(selfTest) || !isDigest(seal)) {
    return {
      fault: `The roster’s self-test is missing. Expected “salt”, “selfTest” and “seal” of 32 hexadecimal digits each. ${makeItAnew}`,
    };
  }
  if (
    !Array.isArray(digests) ||
    !digests.every(isDigest) ||
    !rosterSizes.some((size) => size === digests.length)
  ) {
    return {
      fault: `The roster’s digests are missing, damaged or not of a known number. Expected what the command wrote. ${makeItAnew}`,
    };
  }
  const digest = digestUnder(saltedKey(key, salt));
  if (digest('v', selfTestText) !== selfTest) {
    return {
      fault: `The key is not that of the roster. Expected the key it was made with. Correct ATLAS_ROSTER_KEY. ${makeItAnew.replace('Make', 'Or make')}`,
    };
  }
  if (digest('v', sealText(digests)) !== seal) {
    return {
      fault: `The roster was changed after it was made. Expected what the command wrote. ${makeItAnew}`,
    };
  }
  const held = new Set<string>(digests);
  return { has: (domain, text) => text !== '' && held.has(digest(domain, text)) };
}

const isDigest = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{32}$/.test(value);

const fieldsOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? { ...json } : {};
