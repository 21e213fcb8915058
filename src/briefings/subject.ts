import { addressOf } from '../domain/address.ts';
import type { Atlas } from '../domain/atlas.ts';
import { briefingSlug, type BriefedCollection } from '../domain/briefing-slug.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { Partner } from '../domain/partner.ts';
import { shortAddressOf } from '../domain/short-address.ts';
import type { Term } from '../domain/term.ts';
import type { Objective } from '../vocabulary/compact.ts';
import type { Goal } from '../vocabulary/sdg.ts';

/** What a briefing is about. */
export type Subject =
  | { readonly kind: 'objective'; readonly record: Objective }
  | { readonly kind: 'goal'; readonly record: Goal }
  | { readonly kind: 'outcome'; readonly record: Outcome }
  | { readonly kind: 'phase'; readonly record: Term }
  | { readonly kind: 'partner'; readonly record: Partner };

export const subjectKinds = ['objective', 'goal', 'outcome', 'phase', 'partner'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Everything that has a briefing, in the atlas's order. */
export function subjectsOf(atlas: Atlas): Subject[] {
  return [
    ...[...atlas.objectives.values()].map((record): Subject => ({ kind: 'objective', record })),
    ...[...atlas.goals.values()].map((record): Subject => ({ kind: 'goal', record })),
    ...[...atlas.outcomes.values()].map((record): Subject => ({ kind: 'outcome', record })),
    ...[...atlas.phases.values()].map((record): Subject => ({ kind: 'phase', record })),
    ...[...atlas.partners.values()].map((record): Subject => ({ kind: 'partner', record })),
  ];
}

const shelf: Readonly<Record<SubjectKind, BriefedCollection>> = {
  objective: 'objectives',
  goal: 'goals',
  outcome: 'outcomes',
  phase: 'phases',
  partner: 'partners',
};

/** Collection that a kind of subject comes from. */
export const collectionOf = (kind: SubjectKind): BriefedCollection => shelf[kind];

/** Page of the subject itself, which lists everything. */
export const pageOf = ({ kind, record }: Subject): string => addressOf(shelf[kind], record.id);

/** The same to be typed from paper: the short address where the subject has one. */
export function shortestPageOf(subject: Subject): string {
  const collection = shelf[subject.kind];
  return collection === 'phases' || collection === 'partners'
    ? pageOf(subject)
    : shortAddressOf(collection, subject.record.id);
}

/** Last part of a briefing’s address. */
export const slugOf = ({ kind, record }: Subject): string => briefingSlug(shelf[kind], record.id);

/** Address of a briefing, without host and language. */
export const briefingAddress = (subject: Subject): string => addressOf('briefings', slugOf(subject));
