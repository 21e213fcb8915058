import type { Headword } from './query.ts';

let headwordsLoading: Promise<readonly Headword[]> | undefined;

/** What a query is matched against before text is searched, once; what comes first is found first. */
export const loadHeadwords = (addresses: readonly string[]): Promise<readonly Headword[]> =>
  (headwordsLoading ??= Promise.all(
    addresses.map(async (address) => {
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      return response.json() as Promise<Headword[]>;
    }),
  ).then((lists) => lists.flat()));
