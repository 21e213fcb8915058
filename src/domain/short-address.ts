import type { Atlas } from './atlas.ts';

/** Letters that stand for a kind of page, short enough to be said, written by hand or put into a QR code. */
const letters = { objectives: 'o', goals: 's', targets: 's', findings: 'f' } as const;

/** Collections whose pages have a short address besides their own. */
export type Shortened = keyof typeof letters;

/** `/o/5/` for objective 5, `/s/10.7/` for target 10.7, `/f/f01/` for finding F01; without host and language. */
export const shortAddressOf = (collection: Shortened, id: string): string =>
  `/${letters[collection]}/${id.replace(/^(?:gcm|sdg)-/, '')}/`;

/** Every record that has a short address. */
export const shortened = (atlas: Atlas): readonly (readonly [collection: Shortened, id: string])[] =>
  (['objectives', 'goals', 'targets', 'findings'] as const).flatMap((collection) =>
    [...atlas[collection].keys()].map((id) => [collection, id] as const),
  );
