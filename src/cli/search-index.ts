import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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
    const problems: string[] = [];
    let pages = 0;
    for (const path of inOrder(globSync('**/*.html', { cwd: site }))) {
      const html = readFileSync(join(site, path), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({
        sourcePath: path.replaceAll('\\', '/'),
        content: withSentences(html),
      });
      problems.push(...added.errors);
      pages += 1;
    }
    const written = await index.getFiles();
    problems.push(...written.errors);
    if (problems.length > 0) throw new Error(problems.join(' '));
    for (const { path, content } of written.files) {
      if (unused.test(path)) continue;
      const file = join(site, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    return pages;
  } finally {
    await close();
  }
}

/** Pages about the atlas last: among equals, as all are that hold a code, Pagefind keeps the order of the index. */
const inOrder = (paths: readonly string[]): string[] => {
  const [documentation, record] = [
    paths.filter(isDocumentation),
    paths.filter((path) => !isDocumentation(path)),
  ];
  return [...record.toSorted(), ...documentation.toSorted()];
};
const isDocumentation = (path: string): boolean => /(?:^|[\\/])docs[\\/]/.test(path);

/**
 * Pagefind ends a sentence after a paragraph, a heading or a list item, and joins the words of all other
 * neighbours. Terms, their descriptions and headings of columns are therefore handed to it as boxes.
 */
const withSentences = (html: string): string =>
  html.replaceAll(/\s*<\/(?:d[dt]|th)>/g, '</div>').replaceAll(/<(?:d[dt]|th)\b/g, '<div');
