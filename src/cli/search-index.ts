import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind's own user interfaces, which the atlas does not use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown\./;

/**
 * Indexes every page that carries `data-pagefind-body`, one index per language, and returns their
 * number. The dot counts as a letter, so that 10.7 is not 107.
 *
 * @throws {Error} when a page cannot be indexed.
 */
export async function writeSearchIndex(site: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ includeCharacters: '.' });
    if (!index) throw new Error(errors.join(' '));
    const added = await index.addDirectory({ path: site });
    const written = await index.getFiles();
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0) throw new Error(problems.join(' '));
    for (const { path, content } of written.files) {
      if (unused.test(path)) continue;
      const file = join(site, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return added.page_count;
  } finally {
    await close();
  }
}
