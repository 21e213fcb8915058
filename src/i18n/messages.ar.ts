import type { FurtherMessages } from './delegate-messages.ts';
import { briefings } from './ar/briefings.ts';
import { pack } from './ar/pack.ts';
import { print } from './ar/print.ts';
import { search } from './ar/search.ts';
import { site } from './ar/site.ts';
import { terms } from './ar/terms.ts';
import { vocabulary } from './ar/vocabulary.ts';

/** Every word of the interface in Arabic. */
export const ar: FurtherMessages<'ar'> = {
  ...site,
  ...vocabulary,
  ...search,
  ...briefings,
  ...pack,
  ...print,
  ...terms,
};
