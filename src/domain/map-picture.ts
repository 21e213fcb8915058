/**
 * Pictures of whole maps that a narrative may place: the name of each file without ending, which begins with the
 * last part of the map's address. Comparisons are left out: each reader makes their own.
 */
export const mapPictures = [
  'coherence-matrix',
  'coherence-matrix-instruments',
  'drivers-and-receivers',
  'drivers-and-receivers-instruments',
  'network',
  'network-instruments',
  'tools-by-phase',
  'linkage-flow',
  'balance-of-interests',
  'balance-of-interests-fields',
  'balance-of-interests-instruments',
  'partners',
] as const;
export type MapPicture = (typeof mapPictures)[number];
