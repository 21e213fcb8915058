import { changedGrounds, changedScores, type ChangedGround, type ChangedScore } from './judgements.ts';
import { newlyOneSided, type OneSided } from './links.ts';
import { comparePages, type PageChanges } from './pages.ts';
import { movedRanks, type MovedRank } from './ranks.ts';
import { changedCounts, voidedClearances, type ChangedCount, type VoidedClearance } from './rule.ts';
import type { Snapshot } from './snapshot.ts';

/** What a change of the record brings about, as far as it can be computed. */
export interface Consequences {
  readonly pages: PageChanges;
  readonly oneSided: readonly OneSided[];
  readonly ranks: readonly MovedRank[];
  readonly scores: readonly ChangedScore[];
  readonly grounds: readonly ChangedGround[];
  readonly clearances: readonly VoidedClearance[];
  readonly breaches: readonly ChangedCount[];
}

/** Compares the record as it was with the record as it is. Pure; what did not change is not mentioned. */
export const consequencesOf = (before: Snapshot, after: Snapshot): Consequences => ({
  pages: comparePages(before, after),
  oneSided: newlyOneSided(before.atlas, after.atlas),
  ranks: movedRanks(before.atlas, after.atlas),
  scores: changedScores(before.atlas, after.atlas),
  grounds: changedGrounds(before.atlas, after.atlas),
  clearances: voidedClearances(before, after),
  breaches: changedCounts(before, after),
});
