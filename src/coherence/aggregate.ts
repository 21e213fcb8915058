import { matrixOf, signOf, type Edge, type Entry, type SignedMatrix, type SignOnly } from './matrix.ts';

/** One judgement on one directed pair: a score, or a sign of unknown strength. */
export interface Judgement {
  readonly from: string;
  readonly to: string;
  readonly score: number | Exclude<SignOnly, 'mixed'>;
  /** Whether those on the record disagree about it. */
  readonly isContested?: boolean | undefined;
}

/** Everything judged about one directed pair, with what the median hides. */
export interface Cell extends Edge {
  /** Least and greatest score; `null` where no strength is known. */
  readonly spread: readonly [least: number, greatest: number] | null;
  /** The scores, ascending. */
  readonly scores: readonly number[];
  /** Number of judgements that give a sign alone. They do not enter the median. */
  readonly signsOnly: number;
  /** Whether the judgements give both signs: then the median is no common ground. */
  readonly isOpposed: boolean;
  /** Whether a judgement is contested, or the judgements are opposed. */
  readonly isContested: boolean;
}

/** Many judgements brought to one entry a pair. */
export interface Aggregate {
  readonly matrix: SignedMatrix;
  /** One for each pair that was judged, in the matrix's order, row by row. */
  readonly cells: readonly Cell[];
  /** Judgements whose two ends fall together; they stand in no cell. */
  readonly within: number;
}

/**
 * Brings judgements over finer elements, such as instruments, to coarser ones, such as fields: each
 * counts once for every pair of an element that its acting end belongs to and one that its other end does.
 *
 * An entry is the median of the scores; of an even number, the midpoint of the middle two, so halves
 * occur. With signs alone it is their sign, or `mixed`. Order-blind. `elementsOf` gives each element once.
 *
 * @throws {RangeError} when `elementsOf` names what is not in `ids`.
 */
export function aggregate(
  ids: readonly string[],
  judgements: readonly Judgement[],
  elementsOf: (end: string) => readonly string[] = (end) => [end],
): Aggregate {
  const rows = new Map(ids.map((id) => [id, new Map<string, Judgement[]>()]));
  let within = 0;
  for (const judgement of judgements) {
    for (const from of elementsOf(judgement.from)) {
      for (const to of elementsOf(judgement.to)) {
        const row = rows.get(from);
        if (!row || !rows.has(to)) throw new RangeError(`“${from}” on “${to}” names an element not listed.`);
        if (from === to) within += 1;
        else row.set(to, [...(row.get(to) ?? []), judgement]);
      }
    }
  }
  const cells = ids.flatMap((from) =>
    ids.flatMap((to) => {
      const found = rows.get(from)?.get(to);
      return found ? [cellOf(from, to, found)] : [];
    }),
  );
  return { matrix: matrixOf(ids, cells), cells, within };
}

function cellOf(from: string, to: string, judgements: readonly Judgement[]): Cell {
  const scores = judgements
    .flatMap(({ score }) => (typeof score === 'number' ? [score] : []))
    .sort((a, b) => a - b);
  const signs = new Set(judgements.map(({ score }) => signOf(score)));
  const isOpposed = signs.has(1) && signs.has(-1);
  const [least, greatest] = [scores[0], scores.at(-1)];
  return {
    from,
    to,
    entry: medianOf(scores) ?? commonSign(signs),
    spread: least === undefined || greatest === undefined ? null : [least, greatest],
    scores,
    signsOnly: judgements.length - scores.length,
    isOpposed,
    isContested: isOpposed || judgements.some(({ isContested }) => isContested),
  };
}

/** Median of ascending scores; `undefined` of none. */
function medianOf(ascending: readonly number[]): number | undefined {
  const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

const commonSign = (signs: ReadonlySet<number | undefined>): Entry =>
  signs.size > 1 ? 'mixed' : signs.has(1) ? 'positive' : 'negative';
