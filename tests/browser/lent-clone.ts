import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { vi } from 'vitest';
import { at } from './browser.ts';

/** A clone of the record on a branch of its own, and what a browser may do with it. */
export interface LentClone {
  readonly root: string;
  /** Puts the clone where a picker of folders finds it: into the browser’s own file system. */
  readonly lend: (page: Page) => Promise<void>;
  /** Brings a file back to disk as soon as the browser has written something else into it. */
  readonly fetchBack: (page: Page, path: string) => Promise<void>;
  readonly textOf: (path: string) => string;
  /** Lines that a commit would change, without the places they stand in. */
  readonly changedLines: (path: string) => string[];
  readonly end: () => void;
}

export function lentClone(): LentClone {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const git = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
  for (const folder of ['content', 'gate', 'src/pages'])
    cpSync(folder, join(root, folder), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=Editor', '-c', 'user.email=editor@atlas.example', 'commit', '--quiet', '-m', 'Record');
  git('checkout', '--quiet', '-b', 'draft');
  return {
    root,
    textOf,
    lend: async (page) => {
      const files = globSync('content/**/*.{yaml,mdx}', { cwd: root });
      await page.goto(at('/404.html'));
      await page.evaluate(
        writeAll,
        files.map((path) => [path, textOf(path)] as const),
      );
      await page.addInitScript(() => {
        Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      });
    },
    fetchBack: async (page, path) => {
      const before = existsSync(join(root, path)) ? textOf(path) : undefined;
      const written = await vi.waitFor(
        async () => {
          const text = await page.evaluate(readOne, path);
          if (text === before) throw new Error(`The browser has not written ${path}.`);
          return text;
        },
        { timeout: 15_000, interval: 50 },
      );
      writeFileSync(join(root, path), written);
    },
    changedLines: (path) =>
      git('diff', '--unified=0', '--', path)
        .split('\n')
        .filter((line) => /^[-+](?!--|\+\+)/.test(line)),
    end: () => rmSync(root, { recursive: true, force: true }),
  };
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

/** Runs in the page. */
async function readOne(path: string): Promise<string> {
  const names = path.split('/');
  let folder = await navigator.storage.getDirectory();
  for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
  return (await (await folder.getFileHandle(names.at(-1) ?? '')).getFile()).text();
}
