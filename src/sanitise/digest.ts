import { createHash } from 'node:crypto';

/** SHA-256 in 64 hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** A sentence as it counts for its digest: case, spacing and forms of the same letter do not matter. */
export const normaliseSentence = (sentence: string): string =>
  sentence.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * Names a breach without its words: 16 hexadecimal digits that stay the same wherever the sentence
 * stands, and change with any word of it or with the rule.
 */
export const digestOf = (ruleId: string, sentence: string): string =>
  sha256(`${ruleId}\0${normaliseSentence(sentence)}`).slice(0, 16);
