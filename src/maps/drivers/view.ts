import { scaleLinear } from 'd3-scale';
import { analyse, type ElementIndices } from '../../coherence/analysis.ts';
import { isSignOnly } from '../../coherence/matrix.ts';
import { orderOf } from '../../coherence/orders.ts';
import { recordMatrices, type PhaseMatrix } from '../../coherence/record-matrices.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { analysePhase, type ElementView } from '../matrix/elements.ts';
import { bare, type MatrixLevel } from '../matrix/view.ts';

/** One element with all that it gives and receives; `null` where it gives, or receives, no score: that is no 0. */
export interface DriverView extends ElementView {
  /** Sum of what it gives above 0, and below 0: D is both together. */
  readonly P: number | null;
  readonly N: number | null;
  /** Among the elements that give a score, 1 for the greatest. */
  readonly rankD: number | null;
  readonly rankT: number | null;
  /** Best and worst rank over every weight of S, with and without contested and weak pairs. */
  readonly range: readonly [number, number] | null;
  /** In how many of these calculations, of `calculations`, it gives no score and has no rank. */
  readonly unranked: number;
}

/** Weights 0, ¼, ½ and 1, each with every pair, without the contested, without the weak, and without both. */
export const calculations = 16;

/** `policy`: as given. Else the greatest first, equals by id, elements without such a sum last. */
export const driverOrders = ['policy', 'D', 'T', 'C'] as const;
export type DriverOrder = (typeof driverOrders)[number];

/** One phase, or the whole record. */
export interface DriversPhase {
  /** Id of a phase; `null` for the record as a whole, which is not the sum of the phases. */
  readonly phase: string | null;
  /** In policy order. */
  readonly elements: readonly DriverView[];
  /** Places of the policy order, for each order. */
  readonly orders: Readonly<Record<DriverOrder, readonly number[]>>;
  /** How many elements give a score and so have a rank. */
  readonly ranked: number;
  /** Paths that S counts as support because two negatives meet. */
  readonly doubleNegatives: number;
  /** Pairs that no sum could take in, because only their sign is known. */
  readonly signsOnly: number;
  /** Judgements that fall inside one element. */
  readonly within: number;
  readonly setApart: PhaseMatrix['setApart'];
}

/** How far the bars reach to either side, in steps of the scale: the same in every phase of a level. */
export interface Reach {
  /** Of P, N, D and C. */
  readonly first: number;
  /** Of S. */
  readonly second: number;
}

/** A level of the record with all its phases, the whole first. */
export interface DriversView {
  readonly level: MatrixLevel;
  readonly reach: Reach;
  readonly phases: readonly DriversPhase[];
}

/** Everything that the bars show, without a word of any language. Order-blind. */
export function driversView(atlas: Atlas, level: MatrixLevel): DriversView {
  const phases = recordMatrices(atlas, level).map(phaseView);
  const elements = phases.flatMap((phase) => phase.elements);
  return {
    level,
    reach: {
      first: reachOf(elements.flatMap(({ P, N, C }) => [P, N, C])),
      second: reachOf(elements.map(({ S }) => S)),
    },
    phases,
  };
}

function phaseView({ phase, matrix, cells, within, setApart }: PhaseMatrix): DriversPhase {
  const contested = new Set(
    cells.filter(({ isContested }) => isContested).map(({ from, to }) => `${from} ${to}`),
  );
  const analysis = analyse(matrix, { isContested: ({ from, to }) => contested.has(`${from} ${to}`) });
  const elements = analysePhase(matrix, bare).flatMap((element, place) => {
    const indices = analysis.elements[place];
    return indices ? { ...element, ...beyondTotals(indices) } : [];
  });
  return {
    phase,
    elements,
    orders: {
      policy: orderOf(matrix, 'policy'),
      D: orderOf(matrix, 'D'),
      T: orderOf(matrix, 'T'),
      C: byInfluenceReceived(elements),
    },
    ranked: elements.filter(({ rankD }) => rankD !== null).length,
    doubleNegatives: analysis.doubleNegatives,
    signsOnly: cells.filter(({ entry }) => isSignOnly(entry)).length,
    within,
    setApart,
  };
}

function beyondTotals({
  P,
  N,
  rankD,
  rankT,
  scored,
  stability,
}: ElementIndices): Omit<DriverView, keyof ElementView> {
  const { best, worst, unranked } = stability.overall;
  return {
    P: scored.out > 0 ? P : null,
    N: scored.out > 0 ? N : null,
    rankD,
    rankT,
    range: best === null || worst === null ? null : [best, worst],
    unranked,
  };
}

const byInfluenceReceived = (elements: readonly DriverView[]): number[] =>
  elements
    .map(({ id, C }, place) => ({ id, place, C: C ?? -Infinity }))
    .toSorted((a, b) => (a.C === b.C ? (a.id < b.id ? -1 : 1) : a.C > b.C ? -1 : 1))
    .map(({ place }) => place);

/** The next round value at or beyond the greatest size; at least 1, so that nothing is drawn large for want of others. */
const reachOf = (values: readonly (number | null)[]): number =>
  scaleLinear()
    .domain([0, Math.max(1, ...values.map((value) => Math.abs(value ?? 0)))])
    .nice(4)
    .domain()[1] ?? 1;
