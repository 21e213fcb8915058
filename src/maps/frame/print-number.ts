import { localeOf } from '../../i18n/locale.ts';
import type { InterfaceLanguage } from '../../vocabulary/language.ts';

/**
 * A number as it is read: a true minus sign, and a plus before what is above 0. Where lines run from right to
 * left, style sheets keep the sign on its left; no invisible mark does.
 */
export const printSigned = (language: InterfaceLanguage, value: number): string =>
  new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero', maximumFractionDigits: 2 })
    .format(value)
    .replace('-', '−')
    .replace('\u200E', '');

/** A count without a sign, as it is read. */
export const printCount = (language: InterfaceLanguage, value: number): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/** Puts values in place of `{name}` in a sentence of the interface. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
