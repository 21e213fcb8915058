import type { Interaction } from '../domain/interaction.ts';
import type { Engagement } from '../domain/partner.ts';
import type { ReadingExtent, Source } from '../domain/source.ts';
import type { BriefedFinding, BriefedInteraction, BriefedTool, Nearby, Question } from './parts.ts';
import type { Subject } from './subject.ts';
import type { Briefing } from '../domain/briefing.ts';

/** The first of a ranked list, and the ids of all others, so that nothing is cut in silence. */
export interface Excerpt<T> {
  readonly shown: readonly T[];
  /** In the order of their rank. */
  readonly rest: readonly string[];
}

/** Why a briefing is empty, with how much was read of the documents it could rest on. */
export interface Emptiness {
  /** `read-without-finding` where every such document was read in full. */
  readonly reason: 'not-read' | 'read-without-finding';
  /** Number of documents by how much of each was read. */
  readonly documents: Readonly<Record<ReadingExtent, number>>;
}

/** Totals of all that is on file, not only of what is shown. */
export interface BriefingCounts {
  readonly findings: number;
  readonly insights: number;
  readonly recommendations: number;
  readonly tensions: number;
  readonly questions: number;
  /** Findings on the group's own record; the others are context. */
  readonly onRecord: number;
  readonly supports: number;
  readonly undermines: number;
  /** Interactions without a clear effect, and drivers. */
  readonly others: number;
  readonly tools: number;
}

/**
 * What is on file about one subject, cut to two printed pages, without a word of any language but those of the
 * record. Everything a page, a PDF or a plain text needs is in it. Each finding stands in one list, by its kind.
 */
export interface SubjectBriefing {
  readonly slug: string;
  /** Without host and language. */
  readonly address: string;
  readonly subject: Subject;
  /** Page of the subject, which lists everything. */
  readonly fullList: string;
  /** Year and month of the record. */
  readonly edition: string;
  readonly counts: BriefingCounts;
  readonly insights: Excerpt<BriefedFinding>;
  readonly recommendations: Excerpt<BriefedFinding>;
  readonly tensions: Excerpt<BriefedFinding>;
  readonly openQuestions: Excerpt<BriefedFinding>;
  /** Of a partner only. */
  readonly engagements: readonly Engagement[];
  readonly supports: Excerpt<BriefedInteraction>;
  readonly undermines: Excerpt<BriefedInteraction>;
  readonly others: Excerpt<BriefedInteraction>;
  /** All interactions of the briefing, from which its map is drawn, in the record's order. */
  readonly interactions: readonly Interaction[];
  readonly tools: Excerpt<BriefedTool>;
  readonly questions: readonly Question[];
  /** Sources of all that is shown, each once, closest tier first. */
  readonly sources: readonly Source[];
  /** Briefings by editors on the same objective. */
  readonly editors: readonly Briefing[];
  /** Present when there is neither a finding nor an engagement. */
  readonly empty?: Emptiness | undefined;
  /** Near briefings that are not empty; found for every briefing, needed by an empty one. */
  readonly nearest: readonly Nearby[];
}
