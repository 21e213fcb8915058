import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ContentFile } from '../schema/manuscript.ts';

/** Does `work` in a folder that holds these files as if it were the repository, and removes it again. */
export async function inScratchFolder<Result>(
  files: readonly ContentFile[],
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  try {
    for (const { path, bytes, obstacle } of files) {
      if (obstacle) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
