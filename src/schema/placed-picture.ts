import { actingIn } from '../domain/map-picture.ts';
import { likelyId, type KnownIds } from './building-blocks.ts';

/** What a picture cannot be placed with: found, expected, remedy. */
type Complaint = readonly [found: string, expected: string, remedy: string];

/** Objections to the phase and the focus of a placed picture. */
export function objectionsToPicture(given: ReadonlyMap<string, string>, known: KnownIds): Complaint[] {
  const picture = given.get('of') ?? '';
  const elements = actingIn(picture);
  return (['phase', 'focus'] as const).flatMap((option): Complaint[] => {
    const value = given.get(option);
    if (value === undefined) return [];
    if (elements === undefined)
      return [
        [
          `MapPicture of "${picture}" has a ${option}.`,
          'Expected one only of coherence-matrix, drivers-and-receivers, network and their -instruments.',
          `Delete the ${option}.`,
        ],
      ];
    const ids = known[option === 'phase' ? 'phases' : elements];
    if (ids.has(value)) return [];
    const meant = likelyId(value, new Set(ids));
    return [
      [
        `${option} of MapPicture is "${value}".`,
        `Expected the id of a record in ${option === 'phase' ? 'phases' : elements}.`,
        meant ? `Did you mean "${meant}"?` : 'Correct the id.',
      ],
    ];
  });
}
