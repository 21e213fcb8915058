import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastNode, type HastPluginEntry, type HastVisitorContext } from 'satteri';
import type { Atlas } from '../domain/atlas.ts';
import { atlasMentions } from '../domain/mentions.ts';
import { languages, type Language } from '../vocabulary/language.ts';
import { loadAtlas } from './load-atlas.ts';
import { currentPreview } from './preview.ts';

/** Elements whose text stays as it is: links lead elsewhere already, headings are not for leaving. */
const untouched = new Set(['a', 'code', 'h1', 'h2', 'h3', 'h4', 'pre']);

/**
 * Turns codes and names in narratives into links while Astro compiles them, each at its first mention.
 * Links carry no language: the page that shows the narrative adds its own.
 */
export function linkMentions(root: string): HastPluginEntry {
  let onDisk: Atlas | undefined;
  return ({ fileURL }) => {
    const file = fileURL && fileURLToPath(fileURL);
    if (!file?.endsWith('.mdx')) return null;
    const atlas = currentPreview()?.atlas() ?? (onDisk ??= loadAtlas(root));
    const find = atlasMentions(atlas, languageOf(file, atlas));
    const marked = new Set<string>();
    return defineHastPlugin({
      name: 'atlas:link-mentions',
      text(node, context) {
        if (liesIn(untouched, node, context)) return;
        const segments = find(node.value, marked);
        if (!segments.some(({ key }) => key !== undefined)) return;
        for (const { key } of segments) if (key !== undefined) marked.add(key);
        context.replaceNode(
          node,
          segments.map(({ text, key }): HastNode => {
            const words = { type: 'text', value: text } as const;
            return key === undefined
              ? words
              : { type: 'element', tagName: 'a', properties: { href: key }, children: [words] };
          }),
        );
      },
    });
  };
}

/** Language of a narrative: its suffix, or that of the original. */
function languageOf(file: string, { outcomes, briefings, guides }: Atlas): Language {
  const [id = '', suffix] = basename(file, '.mdx').split('.');
  const original = (outcomes.get(id) ?? briefings.get(id) ?? guides.get(id))?.narrative.original;
  return languages.find((language) => language === suffix) ?? original ?? 'en';
}

/** Whether any element around the node is one of `names`. */
function liesIn(names: ReadonlySet<string>, node: HastNode, context: HastVisitorContext): boolean {
  for (let above = context.parent(node); above; above = context.parent(above)) {
    if (above.type === 'element' && names.has(above.tagName)) return true;
  }
  return false;
}
