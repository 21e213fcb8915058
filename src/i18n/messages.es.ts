import type { FurtherMessages } from './delegate-messages.ts';
import { briefings } from './es/briefings.ts';
import { pack } from './es/pack.ts';
import { print } from './es/print.ts';
import { search } from './es/search.ts';
import { site } from './es/site.ts';
import { terms } from './es/terms.ts';
import { vocabulary } from './es/vocabulary.ts';

/** Every word of the interface in Spanish. */
export const es: FurtherMessages<'es'> = {
  ...site,
  ...vocabulary,
  ...search,
  ...briefings,
  ...pack,
  ...print,
  ...terms,
};
