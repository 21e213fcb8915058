import type { Atlas } from '../../domain/atlas.ts';
import { inReadingOrder, type Fault } from '../../schema/fault.ts';
import type { ContentFile } from '../../schema/manuscript.ts';
import { positionAt } from '../../text/position.ts';
import { sortMaterial } from './material.ts';
import { readBlocks, sectionsOf, type Block, type Section } from './narrative-blocks.ts';
import { fileOf, isPublic, placesRecord } from './placed-records.ts';

/** Sections that speak of the atlas’s own reading, not of their subject; by the id of their heading. */
const ownReading: ReadonlySet<string> = new Set([
  'how-much-was-read',
  'how-to-use-this-page',
  'what-remains-open',
  'wie-viel-gelesen-wurde',
  'wie-diese-seite-zu-lesen-ist',
  'was-offen-bleibt',
]);

/**
 * Every statement of published material that rests on no cited public source.
 *
 * Records name their sources. A text of an outcome or briefing rests on a source when it places a
 * record, or when the text directly before or after it in the same section does; a list item also
 * through the words that lead to its list. Questions, asides and the sections on the atlas’s own reading
 * state nothing of their subject.
 */
export function checkSources(atlas: Atlas, files: readonly ContentFile[]): Fault[] {
  const { published, session } = sortMaterial(files);
  const faults: Fault[] = [];
  for (const { path, text } of published.values()) {
    faults.push(...sourcelessRecord(path, text, atlas));
    if (!/^content\/(?:outcomes|briefings)\//.test(path)) continue;
    for (const block of groundless(text, (words) => placesRecord(words, atlas, session))) {
      faults.push({
        path,
        ...positionAt(text, block.start),
        found: 'Neither this text nor one beside it places a record.',
        expected: 'Expected a source, a finding or an interaction that carries what it says.',
        remedy: 'Add <Source id="…" /> where the statement is taken from, or delete it.',
      });
    }
  }
  return inReadingOrder(faults);
}

/** The fault of a published record that names no public source, if it is one. */
function sourcelessRecord(path: string, text: string, atlas: Atlas): Fault[] {
  const sources = sourcesOf(path, atlas);
  if (!sources || sources.some((id) => isPublic(atlas, id))) return [];
  const place = /^sources:/m.exec(text)?.index ?? 0;
  return [
    {
      path,
      ...positionAt(text, place),
      found:
        sources.length === 0 ? 'The record names no source.' : 'None of its sources has a public address.',
      expected: 'Expected at least one source that a reader can open.',
      remedy: 'Add the source, or its address.',
    },
  ];
}

/** Ids of the sources a record rests on; nothing for files that need none. */
function sourcesOf(path: string, atlas: Atlas): readonly string[] | undefined {
  const id = /\/([a-z0-9-]+)\.(?:mdx|yaml)$/.exec(path)?.[1] ?? '';
  const { findings, interactions, instruments, outcomes } = atlas;
  if (path === fileOf('findings', id)) return findings.get(id)?.sources.map(({ source }) => source);
  if (path === fileOf('interactions', id)) return interactions.get(id)?.sources;
  if (path === fileOf('outcomes', id)) return outcomes.get(id)?.sources;
  if (path !== fileOf('instruments', id)) return undefined;
  // An instrument is a word before it is a statement: without a source its page must say where it is known from.
  const instrument = instruments.get(id);
  return instrument?.sources.length === 0 && instrument.note ? undefined : instrument?.sources;
}

/** Texts that state something and have nothing beside them to rest on. */
function groundless(text: string, places: (words: string) => boolean): Block[] {
  return sectionsOf(readBlocks(text)).flatMap((section) => {
    if (section.heading !== undefined && ownReading.has(section.heading)) return [];
    const stating = section.blocks.filter(({ kind, text: words }) => kind !== 'aside' && !isQuestion(words));
    const carried = stating.map(({ text: words }) => places(words));
    return stating.filter(
      (_, index) =>
        !carried[index] &&
        !carried[index - 1] &&
        !carried[index + 1] &&
        !carried[leadIn({ blocks: stating }, index)],
    );
  });
}

/** Whether a text asks and states nothing besides. */
const isQuestion = (words: string): boolean =>
  /\?["”“»«’)]*$/.test(words.trim()) && !/[.!]\s/.test(words.replace(/^\s*\d{1,3}[.)]\s/, ''));

/** Index of the text that leads to the list an item stands in, or of the block itself. */
function leadIn({ blocks }: Pick<Section, 'blocks'>, index: number): number {
  if (blocks[index]?.kind !== 'item') return index;
  return blocks.slice(0, index).findLastIndex(({ kind }) => kind !== 'item');
}
