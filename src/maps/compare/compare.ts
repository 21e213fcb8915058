import type {
  CompareElement,
  CompareFinding,
  CompareInteraction,
  ComparePairing,
  CompareRecord,
} from './record.ts';

/** One thing that is counted on both sides. */
export interface CountedRow {
  /** Interest or phase; `all` for all findings. */
  readonly id: string;
  readonly label: string;
  readonly a: number;
  readonly b: number;
}

/** An objective or target that findings of both sides bear on, with how many of each. */
export interface SharedCode {
  readonly element: CompareElement;
  readonly a: number;
  readonly b: number;
}

/** Two elements side by side, and what is between them. */
export interface Comparison {
  readonly a: CompareElement;
  readonly b: CompareElement;
  /** Findings of each side: all, by interest, by phase. A finding counts once in each that it stands under. */
  readonly counts: {
    readonly all: CountedRow;
    readonly interests: readonly CountedRow[];
    readonly phases: readonly CountedRow[];
  };
  /** What the first does to the second, and the second to the first, in the record's order. */
  readonly there: readonly CompareInteraction[];
  readonly back: readonly CompareInteraction[];
  /** Findings that stand on both sides. */
  readonly findings: readonly CompareFinding[];
  /** Most findings on the weaker side first, equals in the order of the vocabulary. */
  readonly codes: readonly SharedCode[];
  /** Of an objective and a target with each other. */
  readonly pairings: readonly ComparePairing[];
}

/** Interactions that lead from one element to another, also those of instruments that a field wields. */
export const leading = (
  { interactions }: Pick<CompareRecord, 'interactions'>,
  from: string,
  to: string,
): CompareInteraction[] =>
  from === to ? [] : interactions.filter((each) => each.from.includes(from) && each.to.includes(to));

/** Compares two elements; `undefined` where one is not on file. */
export function compare(record: CompareRecord, first: string, second: string): Comparison | undefined {
  const a = record.elements.find(({ id }) => id === first);
  const b = record.elements.find(({ id }) => id === second);
  if (!a || !b) return undefined;
  const own = (element: CompareElement): CompareFinding[] =>
    record.findings.filter(({ id }) => element.findings.includes(id));
  const [ofA, ofB] = [own(a), own(b)];
  const counted = (
    [id, label]: readonly [string, string],
    isCounted: (finding: CompareFinding) => boolean,
  ): CountedRow => ({ id, label, a: ofA.filter(isCounted).length, b: ofB.filter(isCounted).length });
  return {
    a,
    b,
    counts: {
      all: counted(['all', ''], () => true),
      interests: record.interests.map((each) =>
        counted(each, ({ interests }) => interests.includes(each[0])),
      ),
      phases: record.phases.map((each) => counted(each, ({ phases }) => phases.includes(each[0]))),
    },
    there: leading(record, first, second),
    back: leading(record, second, first),
    findings: first === second ? [] : ofA.filter((finding) => ofB.includes(finding)),
    codes: first === second ? [] : sharedCodes(record, ofA, ofB, [first, second]),
    pairings: record.pairings.filter(
      ({ ends }) => first !== second && ends.includes(first) && ends.includes(second),
    ),
  };
}

function sharedCodes(
  { elements }: CompareRecord,
  ofA: readonly CompareFinding[],
  ofB: readonly CompareFinding[],
  sides: readonly string[],
): SharedCode[] {
  const count = (findings: readonly CompareFinding[], code: string): number =>
    findings.filter(({ bearsOn }) => code in bearsOn).length;
  return elements
    .filter(({ id, kind }) => (kind === 'objectives' || kind === 'targets') && !sides.includes(id))
    .map((element) => ({ element, a: count(ofA, element.id), b: count(ofB, element.id) }))
    .filter(({ a, b }) => a > 0 && b > 0)
    .toSorted((x, y) => Math.min(y.a, y.b) - Math.min(x.a, x.b));
}

/** The two elements with most interactions between them in both directions; the first such pair in the record's order. */
export function mostLinked(record: CompareRecord): readonly [string, string] {
  const ids = record.elements
    .filter(({ kind }) => kind === 'fields' || kind === 'instruments')
    .map(({ id }) => id);
  let best = { pair: [ids[0] ?? '', ids[1] ?? ''] as const, count: -1 };
  for (const [place, a] of ids.entries()) {
    for (const b of ids.slice(place + 1)) {
      const [there, back] = [leading(record, a, b).length, leading(record, b, a).length];
      const count = there > 0 && back > 0 ? there + back : 0;
      if (count > best.count) best = { pair: [a, b], count };
    }
  }
  return best.pair;
}
