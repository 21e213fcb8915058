import { isScalar, stringify, type Node, type YAMLMap } from 'yaml';
import type { Edit } from './patch-yaml.ts';
import { isSame } from './settled.ts';

/** What makes a mapping on one line say something else, key by key; nothing where its keys are not the same. */
export function flowEdits(
  map: YAMLMap<Node, Node | null>,
  wanted: Readonly<Record<string, unknown>>,
): readonly Edit[] | undefined {
  const { items } = map;
  const keys = items.map(({ key }) => String(isScalar(key) ? key.value : key));
  if (keys.length !== Object.keys(wanted).length || keys.some((key) => !(key in wanted))) return undefined;
  const edits: Edit[] = [];
  for (const [index, { value }] of items.entries()) {
    const fresh = wanted[keys[index] ?? ''];
    if (!value?.range) return undefined;
    const [start, end] = value.range;
    if (!isSame(isScalar(value) ? value.value : undefined, fresh))
      edits.push({ start, end, text: inline(fresh) });
  }
  return edits;
}

/** A value as it stands between the brackets of a list. */
const inline = (value: unknown): string =>
  stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 })
    .trim()
    .slice(1, -1);
