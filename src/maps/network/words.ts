import { signOf } from '../../coherence/matrix.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill, printCount } from '../frame/print-number.ts';
import { judgedCells } from '../matrix/summary.ts';
import type { CellView, MatrixLevel, PhaseView } from '../matrix/view.ts';
import { matrixWords, type MatrixWords } from '../matrix/words.ts';
import { pathsOf, type Path } from './paths.ts';

/** What is said of the network in one language. */
export interface NetworkWords extends Pick<MatrixWords, 'label' | 'phase' | 'entry' | 'detail' | 'sentence'> {
  /** Both steps of a path, and what they come to. */
  readonly path: (path: Path) => string;
  /** An element: effects given and received, and paths of two steps. */
  readonly element: (id: string, phase: PhaseView) => string;
  /** What the phase shows. */
  readonly summary: (phase: PhaseView) => string;
}

/** How an effect is drawn: by its sign, or as one that is neither. */
export const signName = ({ entry }: CellView): 'supports' | 'undermines' | 'neutral' =>
  signOf(entry) === 1 ? 'supports' : signOf(entry) === -1 ? 'undermines' : 'neutral';

export function networkWords(
  atlas: Atlas,
  level: MatrixLevel,
  language: Language,
  t: Messages,
): NetworkWords {
  const { summary: pairs, label, phase, entry, detail, sentence } = matrixWords(atlas, level, language, t);
  const { network: words } = t;
  const count = (list: readonly unknown[]): string => printCount(language, list.length);
  const names = new Intl.ListFormat(language, { type: 'conjunction' });

  const element = (id: string, view: PhaseView): string => {
    const cells = judgedCells(view);
    const given = cells.filter(({ from }) => from === id);
    const received = cells.filter(({ to }) => to === id);
    const paths = pathsOf(cells).filter(({ from }) => from === id);
    const signed = (name: string): string => count(given.filter((cell) => signName(cell) === name));
    const values = {
      name: label(id),
      given: count(given),
      supports: signed('supports'),
      undermines: signed('undermines'),
      received: count(received),
      paths: count(paths),
      support: count(paths.filter(({ sign }) => sign === 1)),
    };
    if (given.length + received.length === 0) return fill(words.nothing, values);
    return [fill(words.gives, values), ...(paths.length > 0 ? [fill(words.twoSteps, values)] : [])].join(' ');
  };
  const summary = (view: PhaseView): string => {
    const cells = judgedCells(view);
    const paths = pathsOf(cells);
    const ties = view.elements.map(({ id }) => ({
      id,
      ties: cells.filter(({ from, to }) => from === id || to === id).length,
    }));
    const most = Math.max(0, ...ties.map((each) => each.ties));
    if (most === 0) return t.matrix.summaryNone;
    const hubs = names.format(ties.filter((each) => each.ties === most).map(({ id }) => label(id)));
    return [
      pairs(view),
      ...(most > 1 ? [fill(words.hub, { names: hubs, count: printCount(language, most) })] : []),
      ...(paths.length > 0
        ? [
            fill(words.paths, {
              count: count(paths),
              doubled: count(paths.filter(({ signs }) => signs[0] + signs[1] === -2)),
            }),
          ]
        : []),
    ].join(' ');
  };
  return {
    ...{ label, phase, entry, detail, sentence, element, summary },
    path: ({ from, via, to, signs: [first, second] }) =>
      fill(
        words.path[`${first === 1 ? 'supports' : 'undermines'}-${second === 1 ? 'supports' : 'undermines'}`],
        {
          from: label(from),
          via: label(via),
          to: label(to),
        },
      ),
  };
}
