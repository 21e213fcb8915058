/** A place where the focus can rest, in the picture's own pixels. */
export interface Stop {
  readonly x: number;
  readonly y: number;
}

/** Steps along the picture: `[1, 0]` to the right, `[0, -1]` up. */
export type Direction = readonly [x: number, y: number];

/**
 * Place of the stop nearest to the one at `from` in a direction; straying to the side counts double, and a stop that
 * lies more to the side than ahead is taken only for want of another. `from` itself where there is none.
 */
export function nearestStop(stops: readonly Stop[], from: number, [x, y]: Direction): number {
  const start = stops[from];
  if (!start) return from;
  let [best, least] = [from, Infinity];
  for (const [place, stop] of stops.entries()) {
    const [dx, dy] = [stop.x - start.x, stop.y - start.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (place === from || ahead <= 0.5) continue;
    const distance = ahead + 2 * aside + (aside > ahead ? 10_000 : 0);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
