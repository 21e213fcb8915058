import type { CrosswalkLink } from '../vocabulary/crosswalk.ts';
import type { Atlas, Collection } from './atlas.ts';
import type { Finding, Linkage } from './finding.ts';
import type { Instrument } from './instrument.ts';
import { endKey, type Interaction } from './interaction.ts';
import type { Narrative } from './narrative.ts';
import type { Outcome } from './outcome.ts';
import type { Partner } from './partner.ts';
import type { Round } from './round.ts';

/** A finding with the link that leads from it to the page at hand. */
export interface LinkedFinding {
  readonly finding: Finding;
  readonly linkage: Linkage;
}

/** All that refers to one record, each list in the order of its collection. */
export interface Backlinks {
  readonly findings: readonly Finding[];
  readonly linked: readonly LinkedFinding[];
  readonly interactions: readonly Interaction[];
  readonly instruments: readonly Instrument[];
  readonly partners: readonly Partner[];
  readonly outcomes: readonly Outcome[];
  readonly rounds: readonly Round[];
  readonly crosswalk: readonly CrosswalkLink[];
}

type Shelf = { -readonly [K in keyof Backlinks]: Backlinks[K][number][] };

const emptyShelf = (): Shelf => ({
  findings: [],
  linked: [],
  interactions: [],
  instruments: [],
  partners: [],
  outcomes: [],
  rounds: [],
  crosswalk: [],
});

/** Looks up what refers to a record: `backlinksTo('sources', 's01')`. */
export type BacklinkLookup = (collection: Collection, id: string) => Backlinks;

/** Reads every reference of the atlas once and turns it round. */
export function indexBacklinks(atlas: Atlas): BacklinkLookup {
  const shelves = new Map<string, Shelf>();
  const add = <K extends keyof Backlinks>(
    collection: Collection,
    ids: Iterable<string>,
    kind: K,
    record: Backlinks[K][number],
  ): void => {
    for (const id of new Set(ids)) {
      const key = `${collection}/${id}`;
      const shelf = shelves.get(key) ?? emptyShelf();
      shelves.set(key, shelf);
      (shelf[kind] as unknown[]).push(record);
    }
  };

  for (const finding of atlas.findings.values()) {
    for (const collection of ['fields', 'phases', 'levels', 'interests'] as const) {
      add(collection, finding[collection], 'findings', finding);
    }
    add('outcomes', [finding.outcome], 'findings', finding);
    add(
      'sources',
      finding.sources.map(({ source }) => source),
      'findings',
      finding,
    );
    add('findings', finding.related, 'findings', finding);
    const round = atlas.outcomes.get(finding.outcome)?.round;
    if (round) add('rounds', [round], 'findings', finding);
    for (const linkage of finding.linkages) {
      for (const [collection, id] of codeKeys(linkage.to)) {
        add(collection, [id], 'linked', { finding, linkage });
      }
    }
  }
  for (const interaction of atlas.interactions.values()) {
    for (const key of new Set([endKey(interaction.from), endKey(interaction.to)])) {
      const [collection = '', id = ''] = key.split('/');
      add(collection as Collection, [id], 'interactions', interaction);
    }
    add('findings', interaction.findings, 'interactions', interaction);
    add('sources', interaction.sources, 'interactions', interaction);
    add('phases', interaction.phases, 'interactions', interaction);
  }
  for (const instrument of atlas.instruments.values()) {
    add('fields', instrument.wieldedBy, 'instruments', instrument);
    add('phases', instrument.phases, 'instruments', instrument);
    add('levels', instrument.levels, 'instruments', instrument);
    add('sources', instrument.sources, 'instruments', instrument);
  }
  for (const partner of atlas.partners.values()) {
    add(
      'instruments',
      partner.engagements.flatMap(({ instruments }) => instruments),
      'partners',
      partner,
    );
    add(
      'sources',
      partner.engagements.flatMap(({ sources }) => sources),
      'partners',
      partner,
    );
  }
  for (const outcome of atlas.outcomes.values()) {
    if (outcome.round) add('rounds', [outcome.round], 'outcomes', outcome);
    add('sources', [...outcome.sources, ...placed(outcome.narrative, 'sources')], 'outcomes', outcome);
    add('findings', placed(outcome.narrative, 'findings'), 'outcomes', outcome);
    add('interactions', placed(outcome.narrative, 'interactions'), 'outcomes', outcome);
  }
  for (const round of atlas.rounds.values()) add('sources', round.sources, 'rounds', round);
  for (const link of atlas.crosswalk) {
    add('objectives', [`gcm-${link.objective}`], 'crosswalk', link);
    add(link.sdg.includes('.') ? 'targets' : 'goals', [`sdg-${link.sdg}`], 'crosswalk', link);
  }

  const nothing = emptyShelf();
  return (collection, id) => shelves.get(`${collection}/${id}`) ?? nothing;
}

/** A link to a target also counts for its goal. */
function codeKeys(code: string): [Collection, string][] {
  if (code.startsWith('gcm-p')) return [['principles', code]];
  if (code.startsWith('gcm-')) return [['objectives', code]];
  return [
    ['targets', code],
    ['goals', code.split('.')[0] ?? code],
  ];
}

const placed = ({ placements }: Narrative, kind: string): string[] =>
  placements.filter(({ collection }) => collection === kind).map(({ id }) => id);
