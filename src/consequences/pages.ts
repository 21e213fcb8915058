import { addressOf } from '../domain/address.ts';
import type { Atlas } from '../domain/atlas.ts';
import { collectionsWithPages } from '../editing/addresses.ts';
import { plans } from '../schema/collections.ts';
import { shorten } from '../text/shorten.ts';
import type { Snapshot } from './snapshot.ts';

/** A page of a record, by the id that never changes. */
export interface Page {
  readonly collection: (typeof collectionsWithPages)[number];
  readonly id: string;
  readonly address: string;
  /** Its English title, label or statement, shortened. */
  readonly title: string;
}

/** A page whose record or text is another than before. */
export interface ChangedPage extends Page {
  /** The status it has now, where that is what changed. */
  readonly status?: string | undefined;
}

/** A page that is no longer there. */
export interface GonePage extends Page {
  /** Whether its kind of record can be withdrawn, so that the address would go on saying so. */
  readonly canBeWithdrawn: boolean;
}

export interface PageChanges {
  readonly added: readonly Page[];
  readonly changed: readonly ChangedPage[];
  readonly gone: readonly GonePage[];
}

/** Pages that differ because their own record or text does; other pages that show them follow. */
export function comparePages(before: Snapshot, after: Snapshot): PageChanges {
  const [old, fresh] = [pagesOf(before.atlas), pagesOf(after.atlas)];
  return {
    added: fresh.filter(({ collection, id }) => !before.atlas[collection].has(id)),
    changed: fresh
      .filter(({ collection, id }) => before.atlas[collection].has(id))
      .filter((page) => stateOf(before, page) !== stateOf(after, page))
      .map((page) => {
        const [was, is] = [statusOf(before.atlas, page), statusOf(after.atlas, page)];
        return was === is ? page : { ...page, status: is };
      }),
    gone: old
      .filter(({ collection, id }) => !after.atlas[collection].has(id))
      .map((page) => ({ ...page, canBeWithdrawn: statusOf(before.atlas, page) !== undefined })),
  };
}

const pagesOf = (atlas: Atlas): Page[] =>
  collectionsWithPages.flatMap((collection) =>
    [...atlas[collection].entries()].map(([id, record]) => ({
      collection,
      id,
      address: addressOf(collection, id),
      title: shorten(titleOf(record), 80),
    })),
  );

/** The words a record is known by in English; objectives and targets are known by their label, sources have one title. */
function titleOf(record: object): string {
  for (const key of ['label', 'title', 'name', 'statement', 'reason']) {
    const words: unknown = Reflect.get(record, key);
    if (typeof words === 'string') return words;
    if (typeof words === 'object' && words !== null) return String(Reflect.get(words, 'en') ?? '');
  }
  return '';
}

/** Everything a page is made from that is its own: the record and, of a narrative, the text in each language. */
function stateOf({ atlas, texts }: Snapshot, { collection, id }: Page): string {
  const { layout, place } = plans[collection];
  const narratives =
    layout === 'narratives'
      ? [...texts].filter(([path]) => path.startsWith(`content/${place}/${id}.`)).map(([, text]) => text)
      : [];
  return JSON.stringify([atlas[collection].get(id), ...narratives]);
}

function statusOf(atlas: Atlas, { collection, id }: Page): string | undefined {
  const record = atlas[collection].get(id);
  return record && 'status' in record ? record.status : undefined;
}
