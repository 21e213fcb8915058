import { localeOf } from '../i18n/locale.ts';
import type { InterfaceLanguage } from '../vocabulary/language.ts';

/** “1.4 MB”, “300 kB”: as people speak of files, rounded up. */
export function formatBytes(bytes: number, language: InterfaceLanguage): string {
  const isLarge = bytes >= 950_000;
  const amount = isLarge ? Math.ceil(bytes / 100_000) / 10 : Math.max(1, Math.ceil(bytes / 1000));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
  }).format(amount);
}
