import { atlas, backlinksTo, findingsNaming } from '../catalogue/catalogue.ts';
import { compileBriefings } from './compile.ts';

/** Every briefing on the record, by its slug; compiled once for a build. */
export const briefings = compileBriefings(atlas, { backlinksTo, findingsNaming });
