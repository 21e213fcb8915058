import type { Pack } from './pack.ts';
import type { PackRecord, PackRecords } from './pack-record.ts';

/** An entry of a pack with what the atlas says of it. */
export interface ListedEntry extends PackRecord {
  readonly id: string;
  readonly note: string;
}

/** A pack as it is shown and exported. */
export interface ListedPack {
  readonly title: string;
  readonly entries: readonly ListedEntry[];
  /** Ids this edition does not know. */
  readonly unknown: readonly string[];
}

/** Joins a pack with the record; what the record does not know is named and keeps its place in the pack. */
export const listPack = ({ title, entries }: Pack, records: PackRecords): ListedPack => ({
  title,
  entries: entries.flatMap(({ id, note }) => {
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    return record ? [{ ...record, id, note }] : [];
  }),
  unknown: entries.map(({ id }) => id).filter((id) => !Object.hasOwn(records, id)),
});

/** “F01” for a finding; other ids are addresses rather than names. */
export const markOf = ({ id }: ListedEntry): string | undefined =>
  /^f\d+$/.test(id) ? id.toUpperCase() : undefined;

/** What an entry is called in a sentence. */
export const nameOf = (entry: ListedEntry): string => markOf(entry) ?? entry.title;

/** Heading of an entry: “F01: …”. */
export const headingOf = (entry: ListedEntry): string =>
  [markOf(entry), entry.title].filter(Boolean).join(': ');
