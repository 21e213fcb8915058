import type { Messages } from '../../i18n/messages.en.ts';
import { toCsv } from '../frame/csv.ts';
import type { BalanceView } from './view.ts';
import type { BalanceWords } from './words.ts';

/**
 * Every row as one line, the whole record last under the id `all`: all its findings, then those that speak to each
 * interest. A finding can speak to several.
 */
export const balanceCsv = (
  { level, rows, whole, interests }: BalanceView,
  words: BalanceWords,
  { balance }: Messages,
): string =>
  toCsv(
    ['level', 'id', 'label', 'findings', ...interests, 'basis'],
    [...rows, whole].map((row) => [
      level,
      row.id,
      row === whole ? balance.whole : words.label(row.id),
      row.findings.length,
      ...interests.map((interest) => row.interests[interest]?.length ?? 0),
      'editorial',
    ]),
  );
