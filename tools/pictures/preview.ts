import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { plantForPictures } from './plant.ts';

/** A preview that is open. */
export interface OpenPreview {
  /** With a slash at its end. */
  readonly address: string;
  readonly close: () => void;
}

const parts = ['content', 'gate', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Opens the preview of a copy of the repository, with what was planted in it.
 *
 * @throws {Error} with what it said, when it does not start.
 */
export async function openPlanted(repository: string): Promise<OpenPreview> {
  const root = mkdtempSync(join(tmpdir(), 'atlas-pictures-'));
  for (const part of parts) cpSync(join(repository, part), join(root, part), { recursive: true });
  symlinkSync(resolve(repository, 'node_modules'), join(root, 'node_modules'));
  plantForPictures(root);
  const server = spawn(process.execPath, ['src/cli/dev.ts'], { cwd: root });
  const close = (): void => {
    server.kill();
    rmSync(root, { recursive: true, force: true });
  };
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  try {
    // The gate says what it objects to when it has read everything.
    while (!/objection/.test(output)) {
      if (server.exitCode !== null) throw new Error(`The preview did not start:\n${output}`);
      await new Promise((done) => setTimeout(done, 100));
    }
  } catch (error) {
    close();
    throw error;
  }
  return { address: /open for writing at (\S+)/.exec(output)?.[1] ?? '', close };
}
