import { addressOf } from '../domain/address.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import type { Finding } from '../domain/finding.ts';
import { tierOf } from '../domain/finding-tier.ts';
import { findingsOnInstrument } from '../domain/instrument-findings.ts';
import type { Partner } from '../domain/partner.ts';
import type { Bearing, BriefedFinding } from './parts.ts';
import type { Subject } from './subject.ts';
import type { Lookups } from './lookups.ts';
import { inBearingOrder, inFindingOrder } from './rank.ts';
import { collectionOf } from './subject.ts';

/** Every finding that bears on a subject, each once and in the order of its rank; nothing that was withdrawn. */
export function findingsOn(atlas: Atlas, lookups: Lookups, subject: Subject): BriefedFinding[] {
  const bearings = new Map<Finding, Bearing[]>();
  for (const [finding, bearing] of bearingsOn(atlas, lookups, subject)) {
    if (finding.status === 'withdrawn') continue;
    bearings.set(finding, [...(bearings.get(finding) ?? []), bearing]);
  }
  return inFindingOrder(
    [...bearings].map(([finding, own]) => ({
      finding,
      tier: tierOf(atlas, finding),
      bearings: inBearingOrder(own),
      sources: finding.sources.map(({ source, locator }) => ({
        source: recordOf(atlas.sources, source),
        locator,
      })),
    })),
  );
}

function bearingsOn(
  atlas: Atlas,
  lookups: Lookups,
  { kind, record }: Subject,
): (readonly [Finding, Bearing])[] {
  const { findings, linked } = lookups.backlinksTo(collectionOf(kind), record.id);
  switch (kind) {
    case 'objective':
    case 'goal':
      return linked.map(({ finding, linkage }) => [finding, { by: 'linkage', ...linkage }]);
    case 'outcome':
      return findings.map((finding) => [finding, { by: 'placed', basis: 'record' }]);
    case 'phase':
      return findings.map((finding) => [finding, { by: 'phase', basis: 'editorial' }]);
    case 'partner':
      return partnerBearings(atlas, lookups, record);
  }
}

/** Findings that name the partner, and those about instruments on record with it. */
function partnerBearings(
  atlas: Atlas,
  { findingsNaming }: Lookups,
  partner: Partner,
): (readonly [Finding, Bearing])[] {
  const naming = findingsNaming(addressOf('partners', partner.id));
  return [
    ...naming.map((finding) => [finding, { by: 'named', basis: 'record' }] as const),
    ...instrumentsWith(partner).flatMap((id) =>
      findingsOnInstrument(atlas, id, findingsNaming(addressOf('instruments', id)))
        .filter((finding) => !naming.includes(finding))
        .map((finding) => {
          const instrument = recordOf(atlas.instruments, id);
          return [finding, { by: 'instrument', instrument, basis: 'editorial' }] as const;
        }),
    ),
  ];
}

/** Instruments on record with a partner, each once. */
export const instrumentsWith = ({ engagements }: Partner): readonly string[] => [
  ...new Set(engagements.flatMap(({ instruments }) => instruments)),
];
