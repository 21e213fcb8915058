import type { z } from 'astro/zod';
import type { Language } from '../vocabulary/language.ts';
import type { KnownIds } from './building-blocks.ts';
import { plans } from './collections.ts';
import { faultIn, type Draft } from './draft.ts';
import type { Fault, Report } from './fault.ts';
import { parseNarrative } from './narrative.ts';
import { validate } from './validate.ts';
import type { LocatedValue } from './yaml-document.ts';

/** One checked record, with the file and the place it came from. */
export interface Entry {
  readonly id: string;
  readonly record: object;
  /** When its embargo ends; no part of what is published. */
  readonly publishFrom?: string | undefined;
  readonly draft: Draft;
  readonly at: readonly PropertyKey[];
}

/** What the schemas of records have in common. */
interface Identified {
  readonly id: string;
  readonly language?: Language;
  readonly publishFrom?: string | undefined;
}

/** Records of a file, and what is wrong with it. */
interface Reading {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
}

/** What was made of drafts, by the ids they were checked against. */
const readings = new WeakMap<KnownIds, WeakMap<Draft, Reading>>();

/**
 * Checks all that one file holds against the schema of its collection. While someone writes, the record is
 * read again and again: a draft that is as it was, among the ids there were, is not checked again.
 */
export function readEntries(
  draft: Draft,
  schema: z.ZodType,
  known: KnownIds,
  report: Report,
): readonly Entry[] {
  const before = readings.get(known) ?? new WeakMap<Draft, Reading>();
  readings.set(known, before);
  const reading = before.get(draft) ?? read(draft, schema, known);
  before.set(draft, reading);
  report(...reading.faults);
  return reading.entries;
}

function read(draft: Draft, schema: z.ZodType, known: KnownIds): Reading {
  const faults: Fault[] = [];
  const entries = entriesOf(draft, schema, known, (...found) => void faults.push(...found));
  return { entries, faults };
}

function entriesOf(draft: Draft, schema: z.ZodType, known: KnownIds, report: Report): Entry[] {
  switch (plans[draft.collection].layout) {
    case 'list':
      return readList(draft, schema, report);
    case 'records':
      return readRecord(draft, schema, known, report);
    case 'narratives':
      return readNarrative(draft, schema, known, report);
  }
}

function readList(draft: Draft, schema: z.ZodType, report: Report): Entry[] {
  const { located, collection } = draft;
  const { fewest } = plans[collection];
  if (!Array.isArray(located.value)) {
    report(
      faultIn(
        draft,
        [],
        'The file is not a list.',
        'Expected a list of records.',
        'Begin each record with a hyphen, or put the JSON in brackets.',
      ),
    );
    return [];
  }
  const rows: unknown[] = located.value;
  if (rows.length < fewest) {
    report(
      faultIn(
        draft,
        [],
        `The list has ${rows.length} records.`,
        `Expected at least ${fewest}.`,
        'Restore the missing ones.',
      ),
    );
  }
  return rows.flatMap((value, index): Entry[] => {
    const record = validate(schema, rowOf(located, value, index), report) as Partial<Identified> | undefined;
    return record ? [{ id: record.id ?? String(index), record, draft, at: [index, 'id'] }] : [];
  });
}

/** The value of one row, still located in the whole file. */
const rowOf = (located: LocatedValue, value: unknown, index: number): LocatedValue => ({
  path: located.path,
  value,
  locate: (path) => located.locate([index, ...path]),
  locateKey: (path, key) => located.locateKey([index, ...path], key),
});

function readRecord(draft: Draft, schema: z.ZodType, known: KnownIds, report: Report): Entry[] {
  const facts = validate(schema, draft.located, report) as Identified | undefined;
  if (!facts) return [];
  const { publishFrom, ...record } = facts;
  if (record.id === draft.id) return [{ id: record.id, record, publishFrom, draft, at: ['id'] }];
  const taken = known[draft.collection as keyof KnownIds].has(record.id);
  report(
    faultIn(
      draft,
      ['id'],
      `id is "${record.id}" in a file named "${draft.id}".`,
      'Expected the two to be equal.',
      taken
        ? `"${record.id}" belongs to another file; give this record an id of its own.`
        : 'Rename the file, or correct the id.',
    ),
  );
  return [];
}

function readNarrative(draft: Draft, schema: z.ZodType, known: KnownIds, report: Report): Entry[] {
  const body = parseNarrative(draft.manuscript, known, report);
  return readRecord(draft, schema, known, report).flatMap((entry) => {
    if (!body) return [];
    const { language, ...facts } = entry.record as Identified;
    const narrative = { original: language, languages: [language], ...body };
    return [{ ...entry, record: { ...facts, narrative } }];
  });
}
