import type { Atlas } from '../domain/atlas.ts';
import { plans } from './collections.ts';
import type { Entry } from './entry.ts';
import type { Fault } from './fault.ts';
import type { ContentFile } from './manuscript.ts';

/** A record that no reader may see before a day; it points at the line that says so. */
export interface Embargo extends Pick<Fault, 'path' | 'line' | 'column'> {
  readonly collection: keyof Atlas;
  readonly id: string;
  /** ISO month or day. */
  readonly from: string;
}

/** The embargo an entry stands under, if any. */
export const embargoOn = ({ id, publishFrom: from, draft }: Entry): Embargo[] =>
  from === undefined
    ? []
    : [
        {
          collection: draft.collection,
          id,
          from,
          path: draft.file.path,
          ...draft.located.locate(['publishFrom']),
        },
      ];

/** First day on which readers may see the record. */
export const endOf = ({ from }: Embargo): string => (from.length === 7 ? `${from}-01` : from);

/** Whether an embargo still holds on an ISO day. Without a day, all hold. */
export const holdsOn = (embargo: Embargo, day: string): boolean => endOf(embargo) > day;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * The files as they would be if the records that wait did not exist: their own files and translations are
 * gone, and so is every line of a narrative that does nothing but place one. Lines keep their numbers.
 */
export function withoutWaiting(
  files: readonly ContentFile[],
  waiting: readonly Embargo[],
): readonly ContentFile[] {
  const stems = new Set(waiting.map(({ collection, id }) => `content/${plans[collection].place}/${id}`));
  const places = waiting.some(({ collection }) => isPlaced(collection));
  return files
    .filter(({ path }) => !stems.has(path.replace(/(?:\.[a-z]{2})?\.(?:mdx|yaml)$/, '')))
    .map((file) => {
      if (!places || !file.path.endsWith('.mdx')) return file;
      const text = decoder.decode(file.bytes);
      const kept = withoutPlacements(text, waiting);
      return kept === text ? file : { ...file, bytes: encoder.encode(kept) };
    });
}

const isPlaced = (collection: keyof Atlas): collection is 'findings' | 'interactions' =>
  collection === 'findings' || collection === 'interactions';

const collectionOf: Readonly<Record<string, keyof Atlas>> = {
  Finding: 'findings',
  Interaction: 'interactions',
};

/** A narrative in which lines that only place a record that waits are empty. */
export const withoutPlacements = (text: string, waiting: readonly Embargo[]): string =>
  text.replaceAll(
    /^[ \t]*<(Finding|Interaction)\s+id="([^"]*)"\s*\/>[ \t]*$/gm,
    (line: string, name: string, placed: string) =>
      waiting.some(({ collection, id }) => collection === collectionOf[name] && id === placed) ? '' : line,
  );
