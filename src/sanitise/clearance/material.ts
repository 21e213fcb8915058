import { materials, type Material } from '../../domain/material.ts';
import { splitFrontMatter } from '../../schema/front-matter.ts';
import type { Fault } from '../../schema/fault.ts';
import type { ContentFile, Manuscript } from '../../schema/manuscript.ts';
import { parseYaml, type LocatedValue } from '../../schema/yaml-document.ts';

/** Content files of both kinds by path, and what mixes them up. */
export interface SortedMaterial {
  readonly session: ReadonlyMap<string, Manuscript>;
  readonly published: ReadonlyMap<string, Manuscript>;
  readonly faults: readonly Fault[];
}

const decoder = new TextDecoder();

/** Parts content files into session material and published material. */
export function sortMaterial(files: readonly ContentFile[]): SortedMaterial {
  const session = new Map<string, Manuscript>();
  const published = new Map<string, Manuscript>();
  const faults: Fault[] = [];
  for (const { path, bytes } of files) {
    if (!/^content\/.*\.(?:mdx|ya?ml)$/.test(path)) continue;
    const manuscript = { path, text: decoder.decode(bytes) };
    const material = materialOf(manuscript);
    if (typeof material !== 'string') faults.push(material);
    (material === 'session' ? session : published).set(path, manuscript);
  }
  if (session.size > 0) {
    for (const manuscript of published.values()) faults.push(...restsOnSession(manuscript, session));
  }
  return { session, published, faults };
}

/** What the head of a file says of its material; silence means published. */
export function materialOf(manuscript: Manuscript): Material | Fault {
  // The whole head is parsed only where the key can stand, plainly or behind an escape.
  if (!/material|\\[ux]/i.test(manuscript.text)) return 'published';
  const located = headOf(manuscript);
  const value = located && keyOf(located.value, 'material');
  if (!located || value === undefined) return 'published';
  const material = materials.find((known) => known === value);
  if (material) return material;
  return {
    path: manuscript.path,
    ...located.locate(['material']),
    found: 'material names no kind of material.',
    expected: `Expected ${materials.join(' or ')}.`,
    remedy: 'Correct the word. Session material needs a clearance.',
  };
}

/** Facts of a file; nothing where it cannot be read, which the schema reports. */
function headOf(manuscript: Manuscript): LocatedValue | undefined {
  const located = manuscript.path.endsWith('.mdx') ? splitFrontMatter(manuscript) : parseYaml(manuscript);
  return Array.isArray(located) ? undefined : located;
}

function keyOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

/** Faults of a file that counts as published but translates, takes apart or joins session material. */
function restsOnSession(manuscript: Manuscript, session: ReadonlyMap<string, Manuscript>): Fault[] {
  const located = headOf(manuscript);
  if (!located) return [];
  const folder = manuscript.path.slice(0, manuscript.path.lastIndexOf('/'));
  const below: readonly (readonly [key: string, path: (id: string) => string])[] = [
    ['translationOf', (id) => `${folder}/${id}.mdx`],
    ['outcome', (id) => `content/outcomes/${id}.mdx`],
    ['findings', (id) => `content/findings/${id}.yaml`],
  ];
  return below.flatMap(([key, pathOf]) =>
    [keyOf(located.value, key)]
      .flat()
      .filter((id) => typeof id === 'string' && session.has(pathOf(id)))
      .map((id) => ({
        path: manuscript.path,
        ...located.locate([key]),
        found: `${key} names "${String(id)}", which is session material, in a file that is not.`,
        expected: 'Expected material: session wherever session material is the ground.',
        remedy: 'Add material: session and have the file cleared, or rest it on something published.',
      })),
  );
}
