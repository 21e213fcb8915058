import type { FurtherMessages } from './delegate-messages.ts';
import { briefings } from './zh/briefings.ts';
import { pack } from './zh/pack.ts';
import { print } from './zh/print.ts';
import { search } from './zh/search.ts';
import { site } from './zh/site.ts';
import { terms } from './zh/terms.ts';
import { vocabulary } from './zh/vocabulary.ts';

/** Every word of the interface in Chinese. */
export const zh: FurtherMessages<'zh'> = {
  ...site,
  ...vocabulary,
  ...search,
  ...briefings,
  ...pack,
  ...print,
  ...terms,
};
