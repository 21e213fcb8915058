import type { FurtherMessages } from './delegate-messages.ts';
import { briefings } from './ru/briefings.ts';
import { pack } from './ru/pack.ts';
import { print } from './ru/print.ts';
import { search } from './ru/search.ts';
import { site } from './ru/site.ts';
import { terms } from './ru/terms.ts';
import { vocabulary } from './ru/vocabulary.ts';

/** Every word of the interface in Russian. */
export const ru: FurtherMessages<'ru'> = {
  ...site,
  ...vocabulary,
  ...search,
  ...briefings,
  ...pack,
  ...print,
  ...terms,
};
