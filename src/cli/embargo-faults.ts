import type { OpenRecord } from '../catalogue/open-record.ts';
import { holdsOn } from '../schema/embargo.ts';
import type { Fault } from '../schema/fault.ts';
import { readPublished } from '../schema/read-published.ts';
import { groundlessUntil } from './groundless-until.ts';

/**
 * What a build on `day` would refuse because of records that wait for a later one. A record with other faults
 * is not read again without them: nothing can be said of it before these are mended.
 */
export function embargoFaults(record: OpenRecord, day: string): readonly Fault[] {
  const waits = record.embargoes().some((embargo) => holdsOn(embargo, day));
  if (!waits || record.faults().length > 0) return [];
  const published = readPublished(record.files(), day);
  return published.faults ?? groundlessUntil(published);
}
