import type { Objective, Principle } from '../vocabulary/compact.ts';
import type { CrosswalkLink, CrosswalkSource } from '../vocabulary/crosswalk.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Goal, Target } from '../vocabulary/sdg.ts';
import type { Briefing } from './briefing.ts';
import type { Finding } from './finding.ts';
import type { GlossaryEntry, Guide } from './guide.ts';
import type { Instrument } from './instrument.ts';
import type { Interaction } from './interaction.ts';
import type { Outcome } from './outcome.ts';
import type { Partner } from './partner.ts';
import type { Round } from './round.ts';
import type { Source } from './source.ts';
import type { Term } from './term.ts';

/** Lay words and abbreviations that lead search to a code. */
export interface Synonyms {
  /** `sdg-10.7`, `sdg-10`, `gcm-5` or `gcm-p9`. */
  readonly id: string;
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** Everything the atlas publishes, each collection by id and in its reading order. */
export interface Atlas {
  readonly goals: ReadonlyMap<string, Goal>;
  readonly targets: ReadonlyMap<string, Target>;
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly principles: ReadonlyMap<string, Principle>;
  readonly crosswalk: readonly CrosswalkLink[];
  readonly crosswalkSources: ReadonlyMap<string, CrosswalkSource>;
  readonly synonyms: ReadonlyMap<string, Synonyms>;
  readonly fields: ReadonlyMap<string, Term>;
  readonly phases: ReadonlyMap<string, Term>;
  readonly interests: ReadonlyMap<string, Term>;
  readonly levels: ReadonlyMap<string, Term>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly rounds: ReadonlyMap<string, Round>;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly findings: ReadonlyMap<string, Finding>;
  readonly interactions: ReadonlyMap<string, Interaction>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly partners: ReadonlyMap<string, Partner>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly briefings: ReadonlyMap<string, Briefing>;
  readonly guides: ReadonlyMap<string, Guide>;
}

/** The collections that hold records with an id, which references point into. */
export type Collection = Exclude<keyof Atlas, 'crosswalk'>;

/** Fetches a record whose existence the schema has already checked. */
export function recordOf<T>(collection: ReadonlyMap<string, T>, id: string): T {
  const record = collection.get(id);
  if (record === undefined) throw new RangeError(`No record "${id}"; the schema should have refused it.`);
  return record;
}
