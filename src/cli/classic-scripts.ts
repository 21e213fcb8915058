import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';

/** What a script of the built site imports for its search, and what stands in its place. */
const swap = (root: string): Plugin => ({
  name: 'search-from-a-folder',
  resolveId: (id) => (id === '/pagefind/pagefind.js' ? join(root, 'src/edition/pagefind.browser.ts') : null),
  // Nothing is fetched ahead: all that a script imports is in one file.
  transform: (code) =>
    code.includes('__vite__mapDeps(') ? code.replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]') : null,
});

/**
 * A script with all that it imports as one script of the old kind, which browsers run from a folder too.
 * `root` is where the atlas's own code stands.
 */
export async function classicScript(file: string, root: string): Promise<string> {
  const bundle = await rolldown({
    input: file,
    platform: 'browser',
    plugins: [swap(root)],
    // A place that modules know and scripts do not; it serves only what is fetched ahead.
    transform: { define: { 'import.meta': '{}' } },
  });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      name: 'atlasScript',
      minify: false,
      codeSplitting: false,
      comments: false,
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}
