import type { Atlas } from '../domain/atlas.ts';
import { tiers, type ReadingExtent, type Source } from '../domain/source.ts';
import type { Emptiness } from './briefing.ts';
import type { Subject } from './subject.ts';
import { byKeys } from './rank.ts';

/** Each once, closest tier first, then as the atlas lists them. */
export function sourcesIn(atlas: Atlas, cited: readonly Source[]): Source[] {
  const ids = new Set(cited.map(({ id }) => id));
  return [...atlas.sources.values()]
    .filter(({ id }) => ids.has(id))
    .toSorted(byKeys(({ tier }) => [tiers.indexOf(tier)]));
}

/** The documents of an outcome are its sources; any document could speak to the others. */
export function emptinessOf(atlas: Atlas, subject: Subject): Emptiness {
  const own = subject.kind === 'outcome' ? new Set(subject.record.sources) : undefined;
  const documents = { full: 0, excerpt: 0, contents: 0, 'not-opened': 0 } satisfies Record<
    ReadingExtent,
    number
  >;
  for (const { id, read } of atlas.sources.values()) if (own?.has(id) ?? true) documents[read.extent] += 1;
  const isRead = documents.excerpt + documents.contents + documents['not-opened'] === 0;
  return { reason: isRead ? 'read-without-finding' : 'not-read', documents };
}
