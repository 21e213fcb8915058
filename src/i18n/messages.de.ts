import { balance } from './de/balance.ts';
import { briefings } from './de/briefings.ts';
import { compare } from './de/compare.ts';
import { drivers } from './de/drivers.ts';
import { edition } from './de/edition.ts';
import { flow } from './de/flow.ts';
import { handbook } from './de/handbook.ts';
import { maps } from './de/maps.ts';
import { matrix } from './de/matrix.ts';
import { network } from './de/network.ts';
import { pack } from './de/pack.ts';
import { partners } from './de/partners.ts';
import { records } from './de/records.ts';
import { search } from './de/search.ts';
import { sharing } from './de/sharing.ts';
import { site } from './de/site.ts';
import { tools } from './de/tools.ts';
import { vocabulary } from './de/vocabulary.ts';
import type { Messages } from './messages.en.ts';

/** Every word of the interface in German. */
export const de: Messages = {
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
};
