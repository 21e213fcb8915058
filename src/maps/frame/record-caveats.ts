import type { PhaseMatrix } from '../../coherence/record-matrices.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill, printCount } from './print-number.ts';

/** What the sums of a matrix of the record leave out, each with its count. */
export function recordCaveats(
  { within, setApart }: Pick<PhaseMatrix, 'within' | 'setApart'>,
  signsOnly: number,
  language: Language,
  { matrix }: Messages,
): string[] {
  const counted = (sentence: string, value: number) => fill(sentence, { count: printCount(language, value) });
  return [
    counted(matrix.leftOut, signsOnly),
    ...(within > 0 ? [counted(matrix.within, within)] : []),
    counted(matrix.apart, setApart.drivers + setApart.notPolicy),
    ...(setApart.otherLevel > 0 ? [counted(matrix.otherLevel, setApart.otherLevel)] : []),
  ];
}
