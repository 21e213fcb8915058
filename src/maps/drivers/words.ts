import type { Atlas } from '../../domain/atlas.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill, printCount } from '../frame/print-number.ts';
import type { MatrixLevel } from '../matrix/view.ts';
import { matrixWords, type MatrixWords } from '../matrix/words.ts';
import { calculations, type DriversPhase, type DriverView } from './view.ts';

/** What is said of drivers and receivers in one language. */
export interface DriversWords extends Pick<MatrixWords, 'label' | 'phase' | 'total'> {
  /** A rank; empty where there is none. */
  readonly rank: (value: number | null) => string;
  /** `4–8`, or nothing where the rank is the same however it is calculated. */
  readonly range: (element: DriverView) => string;
  /** An element as sentences: what it gives, receives and sets off, its ranks and what was left out. */
  readonly sentence: (element: DriverView, phase: DriversPhase) => string;
  /** What the phase shows, in a few sentences. */
  readonly summary: (phase: DriversPhase) => string;
}

export function driversWords(
  atlas: Atlas,
  level: MatrixLevel,
  language: Language,
  t: Messages,
): DriversWords {
  const { label, phase, total } = matrixWords(atlas, level, language, t);
  const count = (value: number): string => printCount(language, value);
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  const rank = (value: number | null): string => (value === null ? '' : count(value));
  const range = ({ range: ends }: DriverView): string =>
    ends && ends[0] !== ends[1] ? ends.map(count).join('–') : '';

  const sentence = (element: DriverView, { ranked }: DriversPhase): string => {
    const { id, P, N, D, C, S, T, rankD, rankT, range: ends, unranked, leftOut } = element;
    const words = t.drivers;
    const name = label(id);
    const values = { name, P: total(P), N: total(N), D: total(D), C: total(C), S: total(S), T: total(T) };
    if (D === null && C === null) return fill(words.nothing, values) + signs(leftOut.S + leftOut.C);
    const sentences = [
      D === null ? fill(words.givesNothing, values) : fill(words.gives, values),
      C === null ? words.receivesNothing : fill(words.receives, values),
      D === null ? '' : fill(words.echo, values),
      rankD === null || rankT === null
        ? ''
        : fill(words.ranks, { rankD: count(rankD), rankT: count(rankT), ranked: count(ranked) }),
      ends && rankD !== null
        ? ends[0] === ends[1]
          ? words.steady
          : fill(words.range, { best: count(ends[0]), worst: count(ends[1]) })
        : '',
      rankD !== null && unranked > 0
        ? fill(words.unranked, { count: count(unranked), all: count(calculations) })
        : '',
    ];
    return sentences.filter(Boolean).join(' ') + signs(leftOut.S + leftOut.C);
  };
  const signs = (left: number): string =>
    left > 0 ? ` ${fill(t.matrix.leftOut, { count: count(left) })}` : '';

  const summary = ({ elements, ranked, doubleNegatives }: DriversPhase): string => {
    const words = t.drivers;
    if (ranked === 0) return words.summaryNone;
    /** The elements at one end of a sum, if it lies on that side of 0. */
    const end = (sentenceOf: string, sum: 'D' | 'C', side: 1 | -1): string[] => {
      const most = Math.max(...elements.map((element) => side * (element[sum] ?? 0)));
      const at = elements.filter((element) => element[sum] === side * most);
      if (most <= 0 || at.length === 0) return [];
      return [
        fill(sentenceOf, { names: names.format(at.map(({ id }) => label(id))), value: total(side * most) }),
      ];
    };
    return [
      fill(words.summary, { ranked: count(ranked), all: count(elements.length) }),
      ...end(words.mostGiven, 'D', 1),
      ...end(words.leastGiven, 'D', -1),
      ...end(words.mostReceived, 'C', 1),
      ...end(words.leastReceived, 'C', -1),
      ...(doubleNegatives > 0 ? [fill(words.doubleNegatives, { count: count(doubleNegatives) })] : []),
    ].join(' ');
  };
  return { label, phase, total, rank, range, sentence, summary };
}
