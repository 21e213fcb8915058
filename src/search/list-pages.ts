/** Lists that lead to every page of the atlas: where a search that finds nothing sends its reader. */
export const listPages = [
  'findings',
  'outcomes',
  'briefings',
  'sdg',
  'compact',
  'fields',
  'instruments',
  'phases',
  'interests',
  'partners',
  'interactions',
  'maps',
  'sources',
  'rounds',
] as const;
