import type { Atlas } from '../src/domain/atlas.ts';
import type { Interaction } from '../src/domain/interaction.ts';

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));

/** An interaction between two fields of the invented record. */
export const interaction = (id: string, from: string, to: string, more: Partial<Interaction>): Interaction =>
  ({
    id,
    from: { field: from },
    to: { field: to },
    acting: 'policy',
    sign: 'supports',
    score: 1,
    phases: ['transit'],
    agreement: 'single-source',
    basis: 'editorial',
    ...more,
  }) as Interaction;

/** A record for tests: three fields and two phases. */
export const inventedAtlas = (interactions: readonly Interaction[]): Atlas =>
  ({
    fields: byId(['development', 'labour', 'foreign'].map((id) => ({ id }))),
    phases: byId(['transit', 'return'].map((id) => ({ id }))),
    instruments: byId([]),
    interactions: byId(interactions),
  }) as unknown as Atlas;
