import { spellDigest } from './digest.ts';

/** Digest of bytes as the manifests spell it. */
export const digestOf = async (bytes: ArrayBuffer): Promise<string> =>
  spellDigest(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
