import type { Atlas } from '../domain/atlas.ts';
import type { Agreement } from '../domain/finding.ts';
import { endKey, type Score, type Sign } from '../domain/interaction.ts';

/** An interaction that is judged in another way than before. */
export interface ChangedScore {
  readonly id: string;
  /** Its ends of today, as `endKey` writes them. */
  readonly pair: readonly [from: string, to: string];
  readonly from: { readonly sign: Sign; readonly score: Score };
  readonly to: { readonly sign: Sign; readonly score: Score };
}

/** A finding that rests on less than before, or on which views are said to stand differently. */
export interface ChangedGround {
  readonly id: string;
  readonly lostSources: readonly string[];
  readonly agreement?: { readonly from: Agreement; readonly to: Agreement } | undefined;
}

export const changedScores = (before: Atlas, after: Atlas): ChangedScore[] =>
  [...after.interactions.values()].flatMap(({ id, from, to, sign, score }) => {
    const old = before.interactions.get(id);
    if (!old || (old.sign === sign && old.score === score)) return [];
    const pair = [endKey(from), endKey(to)] as const;
    return [{ id, pair, from: { sign: old.sign, score: old.score }, to: { sign, score } }];
  });

export const changedGrounds = (before: Atlas, after: Atlas): ChangedGround[] =>
  [...after.findings.values()].flatMap(({ id, sources, agreement }) => {
    const old = before.findings.get(id);
    if (!old) return [];
    const kept = new Set(sources.map(({ source }) => source));
    const lostSources = [...new Set(old.sources.map(({ source }) => source))].filter(
      (source) => !kept.has(source),
    );
    const isMoved = old.agreement !== agreement;
    if (lostSources.length === 0 && !isMoved) return [];
    return [{ id, lostSources, agreement: isMoved ? { from: old.agreement, to: agreement } : undefined }];
  });
