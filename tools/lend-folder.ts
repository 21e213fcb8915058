import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Puts the record of a clone at `root` where a picker of folders finds it: into the browser’s own file system, for
 * the site that the page at `address` belongs to.
 */
export async function lendFolder(page: Page, address: string, root: string): Promise<void> {
  const files = globSync('content/**/*.{yaml,mdx}', { cwd: root });
  await page.goto(address);
  await page.evaluate(
    writeAll,
    files.map((path) => [path, readFileSync(join(root, path), 'utf8')] as const),
  );
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

/** Runs in the page. */
async function writeAll(files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const clone = await navigator.storage.getDirectory();
  await clone.getDirectoryHandle('.git', { create: true });
  const write = async ([path, text]: readonly [path: string, text: string]): Promise<void> => {
    const names = path.split('/');
    let folder = clone;
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const file = await folder.getFileHandle(names.at(-1) ?? '', { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  };
  await Promise.all(files.map(write));
}
