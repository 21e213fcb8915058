/**
 * The first 48 bits of a SHA-256 as twelve letters from a to p. Letters, because a row of digits could be
 * somebody's number and would be refused as one.
 */
export const spellDigest = (sha256: Uint8Array): string =>
  [...sha256.slice(0, 6)]
    .flatMap((byte) => [byte >> 4, byte & 15])
    .map((value) => String.fromCharCode(97 + value))
    .join('');
