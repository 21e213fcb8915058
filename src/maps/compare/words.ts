import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill } from '../frame/print-number.ts';
import type { Comparison } from './compare.ts';

/** Words of the map, as the page hands them to the script. */
export type CompareWords = Messages['compare']['between'] & {
  readonly language: Language;
  readonly kinds: Messages['compare']['kinds'];
};

export const wordsOf = (t: Messages, language: Language): CompareWords => ({
  ...t.compare.between,
  kinds: t.compare.kinds,
  language,
});

interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The plural form of a count with the number in place of `#`. */
export const counted = (language: Language, count: number, forms: Forms): string =>
  (new Intl.PluralRules(language).select(count) === 'one' ? forms.one : forms.other).replace(
    '#',
    new Intl.NumberFormat(language).format(count),
  );

/** What two elements have to do with each other, in a few sentences. */
export function summaryOf({ a, b, there, back, findings, codes }: Comparison, words: CompareWords): string {
  const { language } = words;
  if (a.id === b.id) return words.same;
  const acts =
    a.kind !== 'objectives' && a.kind !== 'targets' && b.kind !== 'objectives' && b.kind !== 'targets';
  return [
    fill(words.sentence, {
      a: a.name,
      b: b.name,
      findings: counted(language, findings.length, words.findings),
      codes: counted(language, codes.length, words.codes),
    }),
    acts
      ? fill(words.ways, {
          there: counted(language, there.length, words.interactions),
          back: new Intl.NumberFormat(language).format(back.length),
        })
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
