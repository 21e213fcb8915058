/**
 * Pictures of whole maps that a narrative may place: the name of each file without ending, which begins with the
 * last part of the map's address. Of comparisons there is the one that the map begins with.
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
  'compare',
] as const;
export type MapPicture = (typeof mapPictures)[number];

/**
 * Collection of the elements that act on each other in a picture; such a picture exists for each phase too, and can
 * be placed with what one of its elements gives and receives. Of other pictures there is neither.
 */
export const actingIn = (picture: string): 'fields' | 'instruments' | undefined =>
  /^(?:coherence-matrix|drivers-and-receivers|network)(?:-instruments)?$/.test(picture)
    ? picture.endsWith('-instruments')
      ? 'instruments'
      : 'fields'
    : undefined;
