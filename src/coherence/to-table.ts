import type { Cell } from './aggregate.ts';
import type { Analysis, ElementIndices } from './analysis.ts';
import type { Loop } from './loops.ts';
import type { Entry } from './matrix.ts';
import type { RankRange } from './stability.ts';

/** Loops that are printed; of a matrix that is scored in full there are thousands. */
const mostLoops = 20;

/** The analysis as text for a terminal: indices with rank ranges, then conflicts, loops and groups. */
export function toTable(analysis: Analysis): string {
  const { conflicts, counteractions, loops, groups, doubleNegatives } = analysis;
  const kinds = Object.groupBy(loops.found, ({ kind }) => kind);
  const more = loops.found.length - mostLoops;
  const together = groups.members.filter(({ length }) => length > 1);
  const alone = groups.members.filter(({ length }) => length === 1).flat();
  const kind = (name: 'reinforcing' | 'balancing'): string => `${kinds[name]?.length ?? 0} ${name}`;
  return [
    elementTable(analysis.elements),
    list(
      `Conflicted pairs, opposite in sign: ${conflicts.found.length}`,
      conflicts.found.map(({ a, b, ab, ba }) => `${a} → ${b} ${signed(ab)}, ${b} → ${a} ${signed(ba)}`),
      conflicts.leftOut,
    ),
    list(
      `Effects of −2 or below: ${counteractions.found.length}`,
      counteractions.found.map(({ from, to, entry }) => `${from} → ${to} ${signed(entry)}`),
      counteractions.leftOut,
    ),
    list(
      `Loops of two and three: ${kind('reinforcing')}, ${kind('balancing')}`,
      [
        ...loops.found.slice(0, mostLoops).map(loopLine),
        ...(more > 0 ? [`… and ${more} more, weaker or longer: --format json`] : []),
      ],
      loops.leftOut,
    ),
    list(
      `Groups by signed modularity: Q = ${groups.Q.toFixed(4)}, found by ${groups.repeats} of ${groups.restarts} starts, seed ${groups.seed}, ${groups.alternatives} others as good`,
      [
        ...together.map((members) => members.join(', ')),
        ...(alone.length > 0 ? [`each alone: ${alone.join(', ')}`] : []),
      ],
      groups.leftOut,
    ),
    `Paths of two negatives, which S counts as support: ${doubleNegatives}`,
    'The scale is ordinal: its sums are a convention for ordering, not a measurement.',
  ].join('\n\n');
}

const loopLine = ({ ids, product, kind }: Loop): string =>
  `${[...ids, ids[0]].join(' → ')}  ${product === null ? 'strength unknown' : signed(product)}, ${kind}`;

/** Pairs with more than one judgement, so that the median does not hide how they differ. */
export function toCellList(cells: readonly Cell[]): string {
  const several = cells.filter(({ scores, signsOnly }) => scores.length + signsOnly > 1);
  const lines = several.map(({ from, to, entry, scores, signsOnly, isOpposed }) =>
    [
      `${from} → ${to} ${signed(entry)}`,
      `of ${[...scores.map(signed), ...(signsOnly > 0 ? [`${signsOnly} of unknown strength`] : [])].join(', ')}`,
      ...(isOpposed ? ['(opposed)'] : []),
    ].join(' '),
  );
  return list(`Pairs judged more than once, median and scores: ${several.length}`, lines, 0);
}

/** The table of elements; `–` where nothing was scored, so that it is not read as 0. */
function elementTable(elements: readonly ElementIndices[]): string {
  const isComplete = elements.every(({ leftOut }) => leftOut.D + leftOut.C + leftOut.S === 0);
  const head = [
    'element',
    'D',
    'C',
    'P',
    'N',
    'S',
    'T',
    'rank D',
    'rank T',
    'by weight',
    'by edges',
    'overall',
  ];
  const rows = elements.map(({ id, D, C, P, N, S, T, rankD, rankT, scored, leftOut, stability }) => [
    id,
    ...[D, scored.in === 0 ? undefined : C, P, N, S, T].map((value, place) =>
      value === undefined || (place !== 1 && scored.out === 0) ? '–' : `${value}`,
    ),
    `${rankD ?? '–'}`,
    `${rankT ?? '–'}`,
    ...[stability.byWeight, stability.byEdges, stability.overall].map(range),
    ...(isComplete ? [] : [`${leftOut.D}`, `${leftOut.C}`, `${leftOut.S}`]),
  ]);
  const lines = [[...head, ...(isComplete ? [] : ['left out of D', 'of C', 'of S'])], ...rows];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths?.[0] ?? 0) : cell.padStart(widths?.[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

/** `2–4`; with `or –` where without the doubtful edges nothing is left to rank by. */
const range = ({ best, worst, unranked }: RankRange): string =>
  best === null ? '–' : `${best === worst ? best : `${best}–${worst}`}${unranked > 0 ? ' or –' : ''}`;

const signed = (entry: Entry): string => (typeof entry === 'number' && entry > 0 ? `+${entry}` : `${entry}`);

function list(title: string, lines: readonly string[], leftOut: number): string {
  return [
    `${title}${leftOut > 0 ? `; left out for unknown strength or sign: ${leftOut}` : ''}`,
    ...lines.map((line) => `  ${line}`),
  ].join('\n');
}
