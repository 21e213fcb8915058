import type { FurtherMessages } from './delegate-messages.ts';
import { briefings } from './fr/briefings.ts';
import { pack } from './fr/pack.ts';
import { print } from './fr/print.ts';
import { search } from './fr/search.ts';
import { site } from './fr/site.ts';
import { terms } from './fr/terms.ts';
import { vocabulary } from './fr/vocabulary.ts';

/** Every word of the interface in French. */
export const fr: FurtherMessages<'fr'> = {
  ...site,
  ...vocabulary,
  ...search,
  ...briefings,
  ...pack,
  ...print,
  ...terms,
};
