/** Maps of the atlas by the last part of their address, in the order in which they are listed. */
export const mapSlugs = [
  'coherence-matrix',
  'drivers-and-receivers',
  'network',
  'tools-by-phase',
  'linkage-flow',
  'balance-of-interests',
  'partners',
  'compare',
] as const;
export type MapSlug = (typeof mapSlugs)[number];

/** Anchor of the table that says on a map's page what its picture shows. */
export const tableAnchors: Readonly<Record<MapSlug, string>> = {
  'coherence-matrix': 'pairs',
  'drivers-and-receivers': 'numbers',
  network: 'pairs',
  'tools-by-phase': 'places',
  'linkage-flow': 'to-objectives',
  'balance-of-interests': 'numbers',
  partners: 'table',
  compare: 'links',
};

/** Address of a map's page without language, of one of its further views if it has any. */
export const mapAddress = (slug: MapSlug, view?: string): string =>
  view === undefined ? `/maps/${slug}/` : `/maps/${slug}/${view}/`;

/** Word that stands for a map in its short address. */
const shortNames: Readonly<Record<MapSlug, string>> = {
  'coherence-matrix': 'matrix',
  'drivers-and-receivers': 'drivers',
  network: 'network',
  'tools-by-phase': 'tools',
  'linkage-flow': 'flow',
  'balance-of-interests': 'interests',
  partners: 'partners',
  compare: 'compare',
};

/** Short address of a map's page: `/m/matrix/`, and `/m/matrix-instruments/` for a further view. */
export const shortMapAddress = (slug: MapSlug, view?: string): string =>
  `/m/${[shortNames[slug], ...(view === undefined ? [] : [view])].join('-')}/`;

/** Address of the same map without furniture, to be shown on other sites. */
export const embedAddress = (slug: MapSlug, view?: string): string => `/embed${mapAddress(slug, view)}`;

/** Kinds of file that a map can be taken away as. */
export const fileKinds = ['svg', 'csv', 'json'] as const;
export type FileKind = (typeof fileKinds)[number];

/** One file made from a map at build; stands at `/maps/<name>` in each language. */
export interface MapFile {
  /** With its ending: `coherence-matrix.csv`. */
  readonly name: string;
  readonly text: string;
}

export const mediaTypes: Readonly<Record<FileKind, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
