import { atlas } from '../../catalogue/catalogue.ts';
import { loadGeography } from './geography.ts';
import { layoutPartners, narrow } from './layout.ts';
import { partnersView } from './view.ts';

/** The view of the record and its map, computed once for a build. Germany has a mark of its own. */
export const recordPartners = partnersView(atlas);
export const home = 'de';
const ids = [home, ...recordPartners.partners.map(({ id }) => id)];
const geography = loadGeography();
export const recordMap = layoutPartners(ids, geography);
/** The same for a narrow screen. */
export const narrowMap = layoutPartners(ids, geography, narrow);
