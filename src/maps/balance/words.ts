import { recordOf, type Atlas } from '../../domain/atlas.ts';
import { plural } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language, Localised } from '../../vocabulary/language.ts';
import { fill, printCount } from '../frame/print-number.ts';
import { outside, type BalanceLevel, type BalanceRow, type BalanceView } from './view.ts';

/** What is said of the balance of interests in one language. */
export interface BalanceWords {
  /** Name of a row. */
  readonly label: (id: string) => string;
  readonly interest: (id: string) => string;
  readonly count: (value: number) => string;
  /** One dot: `Labour, Security: 16 of 31 findings`. */
  readonly dot: (row: BalanceRow, interest: string) => string;
  /** A row as a sentence, the interest spoken to most first. */
  readonly sentence: (row: BalanceRow) => string;
  /** What the picture shows, in a few sentences. */
  readonly summary: (view: BalanceView) => string;
}

/** Rows with fewer findings are not called balanced or one-sided. */
export const enough = 5;

export function balanceWords(
  atlas: Atlas,
  level: BalanceLevel,
  language: Language,
  { balance, outcome }: Messages,
): BalanceWords {
  const names = new Intl.ListFormat(language, { type: 'conjunction' });
  const count = (value: number): string => printCount(language, value);
  const label = (id: string): string =>
    id === outside
      ? outcome.outside
      : recordOf<{ readonly label: Localised }>(atlas[level], id).label[language];
  const interest = (id: string): string => recordOf(atlas.interests, id).label[language];
  const quoted = (name: string): string => (language === 'en' ? `“${name}”` : `„${name}“`);
  /** As it stands within a sentence. */
  const spoken = (id: string): string =>
    language === 'en' ? interest(id).charAt(0).toLowerCase() + interest(id).slice(1) : quoted(interest(id));
  const counts = ({ interests }: BalanceRow): [string, number][] =>
    Object.entries(interests).map(([id, { length }]) => [id, length]);

  /** Interests with the same count, gathered, the greatest first. */
  const gathered = (row: BalanceRow): { readonly names: string; readonly value: number }[] =>
    [...new Set(counts(row).map(([, value]) => value))]
      .toSorted((a, b) => b - a)
      .map((value) => ({
        value,
        names: names.format(counts(row).flatMap(([id, own]) => (own === value ? [spoken(id)] : []))),
      }));

  const sentence = (row: BalanceRow): string => {
    const all = row.findings.length;
    if (all === 0) return fill(balance.nothing, { name: label(row.id) });
    const parts = gathered(row).map(({ names: interests, value }) =>
      fill(value === 0 ? balance.partNone : balance.part, { count: count(value), interests }),
    );
    return fill(balance.sentence, {
      name: label(row.id),
      findings: plural(language, all, balance.findings),
      parts: parts.join('; '),
    });
  };

  const summary = ({ rows, whole }: BalanceView): string => {
    const [most, ...others] = gathered(whole);
    const least = others.at(-1);
    if (!most || whole.findings.length === 0) return balance.summaryNone;
    const values = { all: count(whole.findings.length), most: most.names, mostCount: count(most.value) };
    const spreads = rows
      .filter(({ id, findings }) => id !== outside && findings.length >= enough)
      .map((row) => {
        const shares = counts(row).map(([, value]) => value / row.findings.length);
        return { row, spread: Math.max(...shares) - Math.min(...shares) };
      });
    const widest = Math.max(...spreads.map(({ spread }) => spread));
    const closest = Math.min(...spreads.map(({ spread }) => spread));
    const at = (spread: number): string =>
      names.format(
        spreads
          .filter((each) => each.spread === spread)
          .map(({ row }) => label(row.id).replace(/: (.*)$/, ' ($1)')),
      );
    return [
      least
        ? fill(balance.summary, { ...values, least: least.names, leastCount: count(least.value) })
        : fill(balance.summaryEven, values),
      ...(spreads.length > 1 && widest > closest
        ? [fill(balance.extremes[level], { closest: at(closest), widest: at(widest), enough })]
        : []),
    ].join(' ');
  };

  return {
    label,
    interest,
    count,
    dot: (row, id) =>
      fill(balance.dot, {
        name: label(row.id),
        interest: interest(id),
        count: count(row.interests[id]?.length ?? 0),
        findings: plural(language, row.findings.length, balance.findings),
      }),
    sentence,
    summary,
  };
}
