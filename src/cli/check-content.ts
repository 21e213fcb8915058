import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { loadContentFiles } from '../catalogue/load-atlas.ts';
import type { Atlas } from '../domain/atlas.ts';
import { recordAddresses, templateAddress } from '../editing/addresses.ts';
import { linkRemarks } from '../editing/links.ts';
import { longSentences } from '../editing/readability.ts';
import { fromBreach, fromEmbargo, fromFault, inReadingOrder, type Remark } from '../editing/remark.ts';
import { narrativeRemarks, pairRemarks } from '../editing/translations.ts';
import type { Manuscript } from '../schema/manuscript.ts';
import { readPublished } from '../schema/read-published.ts';
import type { Effects } from './effects.ts';
import { groundlessUntil } from './groundless-until.ts';
import { inspectSources } from './publication-gate.ts';

/** Which files remarks are wanted of; every one where there is no set. */
export type Scope = ReadonlySet<string> | undefined;

/** What a check found, and what an editor should know of the gate. */
export interface ContentReport {
  readonly remarks: readonly Remark[];
  readonly notice?: string | undefined;
}

/**
 * Everything there is to say about the content in `scope`. The schema and the references are always read
 * whole, because a change in one file can break another. Words are judged only when the record can be read.
 */
export async function checkContent(scope: Scope, effects: Effects): Promise<ContentReport> {
  const { root } = effects;
  const files = loadContentFiles(root);
  const record = readPublished(files, effects.today());
  if (record.faults) return { remarks: record.faults.map(fromFault) };
  const { whole: atlas, waiting } = record;
  const isWanted = ({ path }: { readonly path: string }): boolean => scope?.has(path) ?? true;
  const source = { root, language: 'en', env: process.env } as const;
  const report = await inspectSources({ atlas, source }, effects);
  const decoder = new TextDecoder();
  const manuscripts = files.map(({ path, bytes }) => ({ path, text: decoder.decode(bytes) }));
  return {
    notice: report.notice,
    remarks: inReadingOrder([
      ...[...report.faults, ...groundlessUntil(record)].map(fromFault),
      ...waiting.filter(isWanted).map(fromEmbargo),
      ...report.breaches.filter(isWanted).map(fromBreach),
      ...manuscripts.filter(isWanted).filter(isProse).flatMap(wordRemarks(atlas, root)),
      ...translationState(atlas, manuscripts, scope),
    ]),
  };
}

/** Vocabularies are the words of others, and lists are no prose. */
const isProse = ({ path }: Manuscript): boolean => !path.startsWith('content/vocabulary/');

function wordRemarks(atlas: Atlas, root: string): (manuscript: Manuscript) => Remark[] {
  const addresses = recordAddresses(atlas);
  for (const file of globSync('**/*.{astro,ts}', { cwd: join(root, 'src/pages') })) {
    const address = templateAddress(file);
    if (address !== undefined) addresses.add(address);
  }
  // Pages that only a build knows, such as briefings it writes itself, are looked for in the last one.
  const leadsSomewhere = (address: string): boolean =>
    addresses.has(address) ||
    existsSync(join(root, 'dist', address)) ||
    existsSync(join(root, 'public', address));
  return (manuscript) => [
    ...linkRemarks(manuscript, leadsSomewhere, addresses),
    ...longSentences(manuscript),
    ...pairRemarks(manuscript),
  ];
}

function translationState(
  { outcomes, briefings, guides }: Atlas,
  manuscripts: readonly Manuscript[],
  scope: Scope,
): Remark[] {
  const byPath = new Map(manuscripts.map((manuscript) => [manuscript.path, manuscript]));
  const narratives = [
    ...[...outcomes.values()].map((record) => ({ ...record, folder: 'outcomes' })),
    ...[...briefings.values()].map((record) => ({ ...record, folder: 'briefings' })),
    ...[...guides.values()].map((record) => ({ ...record, folder: 'docs' })),
  ];
  return narratives.flatMap(({ id, folder, narrative }) => {
    const original = byPath.get(`content/${folder}/${id}.mdx`);
    if (!original) return [];
    const [other] = narrative.languages.filter((language) => language !== narrative.original);
    const translation = other && byPath.get(`content/${folder}/${id}.${other}.mdx`);
    const touched = [original, translation].some((file) => file && (scope?.has(file.path) ?? true));
    if (!touched) return [];
    return narrativeRemarks({
      original,
      language: narrative.original,
      translation,
      changed: scope ?? new Set(),
    });
  });
}
