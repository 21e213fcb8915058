import { balance } from './en/balance.ts';
import { briefings } from './en/briefings.ts';
import { compare } from './en/compare.ts';
import { drivers } from './en/drivers.ts';
import { edition } from './en/edition.ts';
import { flow } from './en/flow.ts';
import { handbook } from './en/handbook.ts';
import { maps } from './en/maps.ts';
import { matrix } from './en/matrix.ts';
import { network } from './en/network.ts';
import { pack } from './en/pack.ts';
import { partners } from './en/partners.ts';
import { records } from './en/records.ts';
import { search } from './en/search.ts';
import { sharing } from './en/sharing.ts';
import { site } from './en/site.ts';
import { tools } from './en/tools.ts';
import { vocabulary } from './en/vocabulary.ts';

/** Every word of the interface in English. Other languages have the same keys, or the types do not check. */
export const en = {
  ...site,
  ...vocabulary,
  ...records,
  ...search,
  ...maps,
  ...matrix,
  ...tools,
  ...partners,
  ...drivers,
  ...network,
  ...flow,
  ...balance,
  ...compare,
  ...pack,
  ...briefings,
  ...edition,
  ...sharing,
  ...handbook,
} as const;

/** The shape every language fills. */
export type Messages = Widened<typeof en>;

type Widened<T> = T extends string
  ? string
  : T extends readonly string[]
    ? readonly string[]
    : { readonly [K in keyof T]: Widened<T[K]> };
