import { isOfficialName } from '../i18n/labels.ts';
import { isFurther, recordLanguage, type InterfaceLanguage } from '../vocabulary/language.ts';
import type { Subject } from './subject.ts';

/** The official English name of a subject that bears a label of the atlas in a language beyond the record’s. */
export function officialName({ kind, record }: Subject, language: InterfaceLanguage): string | undefined {
  if (!isFurther(language)) return undefined;
  if (kind === 'objective') return record.title;
  return kind === 'goal' && !isOfficialName(record, language)
    ? record.name[recordLanguage(language)]
    : undefined;
}
