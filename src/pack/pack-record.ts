import type { Language } from '../vocabulary/language.ts';

/** What a pack shows and exports of a record, in one language. */
export interface PackRecord {
  /** Statement of a finding; title of anything else. */
  readonly title: string;
  /** Address in the language of the pack, without host. */
  readonly address: string;
  /** What it is, how close to the group, how far agreed: ready to be read. */
  readonly facts: readonly string[];
  readonly text?: string;
  /** What it rests on, a line for each. */
  readonly sources?: readonly string[];
  /** Of the title, the text and the sources, where they are not in the language of the pack. */
  readonly language?: Language;
}

/** Every record that can be in a pack, by id: the shape of `/pack/entries.json`. */
export type PackRecords = Readonly<Record<string, PackRecord>>;
