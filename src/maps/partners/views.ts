import { atlas } from '../../catalogue/catalogue.ts';
import { loadGeography } from './geography.ts';
import { layoutPartners } from './layout.ts';
import { partnersView } from './view.ts';

/** The view of the record and its map, computed once for a build. Germany has a mark of its own. */
export const recordPartners = partnersView(atlas);
export const home = 'de';
export const recordMap = layoutPartners(
  [home, ...recordPartners.partners.map(({ id }) => id)],
  loadGeography(),
);
