/** Repeatable draws: whole numbers from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** Draws that depend on `seed` alone, on every machine. Source: mulberry32 by Tommy Ettinger, public domain. */
export function drawsFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** `list` in drawn order. Source: Fisher and Yates. */
export function shuffled(list: readonly number[], draw: Draw): number[] {
  const drawn: number[] = [];
  list.forEach((each, count) => {
    const place = draw(count + 1);
    const displaced = drawn[place];
    if (displaced !== undefined) drawn.push(displaced);
    drawn[place] = each;
  });
  return drawn;
}
