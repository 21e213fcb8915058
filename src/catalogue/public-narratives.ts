import { relative } from 'node:path';
import { loadContentFiles, pagesDay, publishedIn } from './load-atlas.ts';

/**
 * Hands Astro the narratives as readers may see them: those under embargo are empty, and others do not
 * place what waits. Where nothing waits, files are read as they lie.
 */
export function publicNarratives(root: string) {
  let changed: ReadonlyMap<string, string> | undefined;
  return {
    name: 'atlas:public-narratives',
    enforce: 'pre' as const,
    load(id: string): string | undefined {
      if (!id.endsWith('.mdx')) return undefined;
      changed ??= changedNarratives(root);
      return changed.get(relative(root, id).replaceAll('\\', '/'));
    },
  };
}

/** Texts of the narratives that differ from their files, by path. */
function changedNarratives(root: string): Map<string, string> {
  const all = loadContentFiles(root);
  const { files } = publishedIn(all, pagesDay());
  const published = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const decoder = new TextDecoder();
  return new Map(
    all
      .filter(({ path, bytes }) => path.endsWith('.mdx') && published.get(path) !== bytes)
      .map(({ path }) => [path, decoder.decode(published.get(path))]),
  );
}
