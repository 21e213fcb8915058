import { atlas, findingsNaming } from '../../catalogue/catalogue.ts';
import { addressOf } from '../../domain/address.ts';
import { findingsOnInstrument } from '../../domain/instrument-findings.ts';
import { messages } from '../../i18n/messages.ts';
import type { Language } from '../../vocabulary/language.ts';
import { compare, mostLinked, type Comparison } from './compare.ts';
import { makeRecord } from './make-record.ts';
import type { CompareRecord } from './record.ts';

const made = new Map<Language, CompareRecord>();

/** What is compared, computed once for a build and language. */
export function compareRecordIn(language: Language): CompareRecord {
  const record =
    made.get(language) ??
    makeRecord(
      atlas,
      (id) => findingsOnInstrument(atlas, id, findingsNaming(addressOf('instruments', id))),
      language,
      messages[language],
    );
  made.set(language, record);
  return record;
}

/**
 * The pair that is shown where none is asked for: the two with most interactions in both directions.
 *
 * @throws {RangeError} when the record holds fewer than two fields and instruments.
 */
export function exampleIn(language: Language): Comparison {
  const record = compareRecordIn(language);
  const comparison = compare(record, ...mostLinked(record));
  if (!comparison) throw new RangeError('There are no two elements to compare.');
  return comparison;
}
