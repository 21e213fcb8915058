import type { Atlas } from '../../domain/atlas.ts';

/** Colour of the goal that a target belongs to: for marks of the goal only. */
export const colourOf = ({ goals, targets }: Atlas, id: string): string | undefined =>
  goals.get(`sdg-${targets.get(id)?.goal ?? ''}`)?.color;
