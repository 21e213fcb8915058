import { isSignOnly } from '../../coherence/matrix.ts';
import { recordOf, type Atlas } from '../../domain/atlas.ts';
import type { DelegateMessages } from '../../i18n/delegate-messages.ts';
import { plural } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { InterfaceLanguage, Language } from '../../vocabulary/language.ts';
import { fill, printSigned } from '../frame/print-number.ts';
import { summaryOf } from './summary.ts';
import type { CellView, MatrixLevel, PhaseView } from './view.ts';

/** What is said of a matrix in one language. */
export interface MatrixWords {
  /** Name of an element. */
  readonly label: (id: string) => string;
  /** Name of a phase, or of the whole record. */
  readonly phase: (id: string | null) => string;
  /** What stands in a cell: `+2`, `−0.5`, `+` for a sign of unknown strength; empty where nothing was scored. */
  readonly entry: (cell: CellView) => string;
  /** What a cell is called on the scale, its spread and dispute. */
  readonly detail: (cell: CellView) => string;
  /** A cell as a sentence: both ends, the number, its name on the scale, spread and dispute. */
  readonly sentence: (cell: CellView) => string;
  /** A total; empty where there is none. */
  readonly total: (value: number | null) => string;
  /** What the phase shows, in a sentence or two. */
  readonly summary: (view: PhaseView) => string;
}

const signMarks = { positive: '+', negative: '−', mixed: '±' } as const;

/** What is said of single cells, which briefings show in more languages than the matrix itself. */
export function cellWords(
  language: InterfaceLanguage,
  t: DelegateMessages,
): Pick<MatrixWords, 'entry' | 'detail'> {
  const signed = (value: number): string => printSigned(language, value);
  const entry = (cell: CellView): string =>
    cell.entry === null ? '' : isSignOnly(cell.entry) ? signMarks[cell.entry] : signed(cell.entry);

  const named = ({ entry: value }: CellView): string => {
    if (value === null) return t.matrix.notScored;
    if (isSignOnly(value)) return t.matrix.signOnly[value];
    return t.score[String(value) as keyof DelegateMessages['score']] ?? '';
  };
  const detail = (cell: CellView): string => {
    const { spread, interactions, isDisputed } = cell;
    const count = plural(language, interactions.length, t.count.interactions);
    const parts = [
      named(cell),
      interactions.length === 1 || !spread
        ? count
        : fill(t.matrix.medianOf, { count, least: signed(spread[0]), greatest: signed(spread[1]) }),
      isDisputed ? t.matrix.disputed : '',
    ];
    return `${parts.filter(Boolean).join('; ')}.`;
  };
  return { entry, detail };
}

export function matrixWords(atlas: Atlas, level: MatrixLevel, language: Language, t: Messages): MatrixWords {
  const label = (id: string): string => recordOf(atlas[level], id).label[language];
  const { entry, detail } = cellWords(language, t);
  const sentence = (cell: CellView): string => {
    const ends = { from: label(cell.from), to: label(cell.to), entry: entry(cell) };
    return `${fill(t.matrix.on, ends)}; ${detail(cell)}`;
  };
  return {
    label,
    phase: (id) => (id === null ? t.matrix.whole : recordOf(atlas.phases, id).label[language]),
    entry,
    detail,
    sentence,
    total: (value) => (value === null ? '' : printSigned(language, value)),
    summary: (view) => {
      const { judged, possible, supports, undermines, zero, signsOnly, disputed } = summaryOf(view);
      if (judged === 0) return t.matrix.summaryNone;
      const counted = (words: string, count: number) => (count === 0 ? [] : [fill(words, { count })]);
      const signs = [
        ...counted(t.matrix.summarySupports, supports),
        ...counted(t.matrix.summaryUndermines, undermines),
        ...counted(t.matrix.summaryZero, zero),
        ...counted(t.matrix.summarySigns, signsOnly),
      ].join(', ');
      const sentences = [
        fill(t.matrix.summary, { judged, possible, signs }),
        ...counted(t.matrix.summaryDisputed, disputed),
      ];
      return sentences.join(' ');
    },
  };
}
