import type { Basis, Finding, Relation, Strength } from '../domain/finding.ts';
import type { Instrument } from '../domain/instrument.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Source, Tier } from '../domain/source.ts';
import type { Term } from '../domain/term.ts';
import type { CrosswalkBasis } from '../vocabulary/crosswalk.ts';
import type { Localised } from '../vocabulary/language.ts';
import type { Subject } from './subject.ts';

/**
 * Why a finding stands in a briefing. `linkage`: it is linked to the objective, or to a target of the goal.
 * `placed`: it stands in the outcome. `phase`: the atlas assigns it to the phase. `named`: its statement or
 * caveat names the partner. `instrument`: it is about an instrument on record with the partner.
 */
export type Bearing =
  | {
      readonly by: 'linkage';
      /** `sdg-10.7` or `gcm-5`. */
      readonly to: string;
      readonly relation: Relation;
      readonly strength: Strength;
      readonly reason: Localised;
      readonly basis: Basis;
    }
  | { readonly by: 'placed' | 'named'; readonly basis: 'record' }
  | { readonly by: 'phase'; readonly basis: 'editorial' }
  | { readonly by: 'instrument'; readonly instrument: Instrument; readonly basis: 'editorial' };

/** A finding as a briefing gives it. */
export interface BriefedFinding {
  readonly finding: Finding;
  readonly tier: Tier;
  /** At least one, the strongest first. */
  readonly bearings: readonly Bearing[];
  /** Each says how much of it was read. */
  readonly sources: readonly { readonly source: Source; readonly locator: Localised }[];
}

/**
 * An interaction as a briefing gives it. The sign is the source's, the score has the basis that the
 * interaction states.
 */
export interface BriefedInteraction {
  readonly interaction: Interaction;
  readonly tier: Tier;
  readonly sources: readonly Source[];
  /** `finding`: it rests on findings of the briefing. The others: it stands in the phase, is placed in the outcome, or has an instrument of the partner at an end. */
  readonly because: 'finding' | 'phase' | 'placed' | 'instrument';
}

/** An instrument as a briefing gives it; that it stands in a phase is the atlas's judgement. */
export interface BriefedTool {
  readonly instrument: Instrument;
  readonly wieldedBy: readonly Term[];
  readonly phases: readonly Term[];
  /** `named` by a finding of the briefing, an end of one of its `interaction`s, `placed` in the phase, or `engaged` with the partner. */
  readonly because: 'named' | 'interaction' | 'placed' | 'engaged';
}

/**
 * A question to take into the room. Made by the atlas from the record, so editorial always, and only about what
 * the briefing shows: open questions, tensions, recommendations of which no follow-up is on file, findings on
 * which views differ; two policies that act on each other with opposite signs; interactions of unknown strength;
 * phases or fields of which nothing is on file.
 */
export type Question =
  | {
      readonly kind: 'open' | 'tension' | 'recommendation' | 'dispute';
      /** Years in which the sources of each were published; none where they show no date. */
      readonly about: readonly { readonly id: string; readonly years: readonly number[] }[];
    }
  | {
      readonly kind: 'conflict';
      readonly a: Term;
      readonly b: Term;
      readonly interactions: readonly string[];
    }
  | { readonly kind: 'strength'; readonly interactions: readonly string[] }
  | { readonly kind: 'silence'; readonly of: 'phases' | 'fields'; readonly terms: readonly Term[] };

/** Another briefing to turn to, and why it is near. */
export interface Nearby {
  readonly slug: string;
  readonly subject: Subject;
  readonly findings: number;
  readonly because:
    | {
        readonly kind: 'crosswalk';
        readonly objective: number;
        readonly sdg: string;
        readonly basis: CrosswalkBasis;
      }
    | { readonly kind: 'round' | 'period' | 'phase' | 'source' | 'fullest' }
    | { readonly kind: 'instrument'; readonly instrument: Instrument };
}
