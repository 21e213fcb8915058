import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import type { Cell } from '../coherence/aggregate.ts';
import { analyse, type Analysis } from '../coherence/analysis.ts';
import { formatTableFault } from '../coherence/csv-rows.ts';
import { scoreOf, type Edge, type SignedMatrix } from '../coherence/matrix.ts';
import { orderNames } from '../coherence/orders.ts';
import { scaleEnd } from '../coherence/parse-score.ts';
import { parseTable, type TableRules } from '../coherence/parse-table.ts';
import { levels, recordMatrices, type Level } from '../coherence/record-matrices.ts';
import { toRecord } from '../coherence/to-record.ts';
import type { Doubts } from '../coherence/stability.ts';
import { toCellList, toTable } from '../coherence/to-table.ts';
import { realEffects } from './effects.ts';
import { read } from './options.ts';
import { Refusal, run, UsageError } from './run.ts';

const usage =
  'Expected: npm run analyse -- [FILE.csv] [--format table|json] [--order policy|D|T|leaf] [--any-scale] [--median] [--level fields|instruments|both]';

/** Faults that are told; a file on another scale would have one in nearly every cell. */
const mostFaults = 50;

/** One matrix with what must be said beside it. */
interface Subject {
  /** Phase or other name; empty where there is one matrix only and it has none. */
  readonly phase: string;
  readonly matrix: SignedMatrix;
  /** What was judged of each pair, where that is known. */
  readonly cells: readonly Cell[];
  /** Greatest size of a weak score. */
  readonly weakest: number;
  readonly notes: readonly string[];
}

interface Analysed extends Subject {
  readonly analysis: Analysis;
}

process.exitCode = await run(realEffects, () => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { positionals, values } = read(usage, () =>
    parseArgs({
      allowPositionals: true,
      options: { format: text, order: text, level: text, 'any-scale': flag, median: flag },
    }),
  );
  const { format = 'table', order: wanted = 'policy', level: named = 'fields' } = values;
  const order = orderNames.find((name) => name.toLowerCase() === wanted.toLowerCase());
  const level = levels.find((name) => name === named);
  const [file, ...others] = positionals;
  const isMixed = file !== undefined && values.level !== undefined;
  if (isMixed || others.length > 0 || !order || !level || !['table', 'json'].includes(format)) {
    throw new UsageError(usage);
  }
  const rules = { isAnyScale: values['any-scale'], takesMedian: values.median };
  const subjects = file === undefined ? subjectsOfRecord(level) : subjectsOfFile(file, rules);
  const analysed = subjects.map((subject): Analysed => {
    return { ...subject, analysis: analyse(subject.matrix, { order, ...doubtsOf(subject) }) };
  });
  realEffects.say(format === 'json' ? toJson(analysed) : analysed.map(toPage).join('\n\n\n'));
});

/**
 * The matrices of a CSV file.
 *
 * @throws {Refusal} that names every cell in which something is wrong.
 */
function subjectsOfFile(file: string, rules: TableRules): Subject[] {
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new UsageError(`There is no file “${file}”. ${usage}`);
  }
  const { matrices, faults } = parseTable(decoded(file), rules);
  if (faults.length > 0) {
    const rest = faults.length - mostFaults;
    const lines = faults.slice(0, mostFaults).map((fault) => `${file}: ${formatTableFault(fault)}`);
    throw new Refusal([...lines, ...(rest > 0 ? [`… and ${rest} more.`] : [])].join('\n'));
  }
  return matrices.map(({ phase, matrix, repeated }) => {
    const sizes = matrix.entries.flat().map((entry) => Math.abs(scoreOf(entry)));
    const end = rules.isAnyScale ? sizes.reduce((a, b) => Math.max(a, b), 0) : scaleEnd;
    return { phase, matrix, cells: repeated, weakest: end / 3, notes: [] };
  });
}

function decoded(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    throw new Refusal(`${file} is not in UTF-8. Expected CSV in UTF-8. Save it again with that encoding.`);
  }
}

function subjectsOfRecord(level: Level): Subject[] {
  return recordMatrices(loadAtlas(realEffects.root, realEffects.today()), level).map(
    ({ phase, matrix, cells, within, setApart }) => ({
      phase: phase ?? 'whole record, each interaction once',
      matrix,
      cells,
      weakest: 1,
      notes: [
        'Scores are editorial. Interactions set apart: ' +
          `${setApart.drivers} drivers, ${setApart.notPolicy} by a lack or a circumstance, ` +
          `${setApart.otherLevel} of another level. Judgements inside one element: ${within}.`,
      ],
    }),
  );
}

/** What makes an edge doubtful: contested or opposed judgements, and scores in the lowest third of the scale. */
function doubtsOf({ cells, weakest }: Subject): Doubts {
  const key = ({ from, to }: Pick<Edge, 'from' | 'to'>): string => JSON.stringify([from, to]);
  const contested = new Set(cells.filter(({ isContested }) => isContested).map(key));
  return { isContested: (edge) => contested.has(key(edge)), weakest };
}

function toPage({ phase, notes, cells, analysis }: Analysed): string {
  const head = [...(phase === '' ? [] : [`=== ${phase} ===`]), ...notes].join('\n');
  return [head, toTable(analysis), ...(cells.length > 0 ? [toCellList(cells)] : [])]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** One analysis as it is; several under `phases`, by the names of their phases. */
function toJson(analysed: readonly Analysed[]): string {
  const [first, ...others] = analysed;
  if (first && others.length === 0) return toRecord(first.analysis);
  const phases = analysed.map(({ phase, analysis }) => `${JSON.stringify(phase)}: ${toRecord(analysis)}`);
  return `{ "phases": {\n${phases.join(',\n')}\n} }`;
}
