import { join } from 'node:path';
import { check, getFileInfo, resolveConfig } from 'prettier';
import type { Remark } from '../editing/remark.ts';
import { stagedFiles } from './git-files.ts';
import type { Staging } from './staging.ts';

/** Staged files that are not laid out as Prettier would. Content is left as its writer lays it out. */
export async function unformatted(root: string, { changed }: Staging): Promise<Remark[]> {
  const code = [...changed].filter((path) => !path.startsWith('content/'));
  const decoder = new TextDecoder();
  const ignorePath = join(root, '.prettierignore');
  const remarks: Remark[] = [];
  for (const { path, bytes, obstacle } of stagedFiles(root, code) ?? []) {
    const file = join(root, path);
    const { ignored, inferredParser } = await getFileInfo(file, { ignorePath });
    if (obstacle || ignored || inferredParser === null) continue;
    const options = await resolveConfig(file);
    if (await isFormatted(decoder.decode(bytes), { ...options, filepath: file })) continue;
    remarks.push({
      path,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'format',
      problem: 'The file is not laid out as the others are.',
      remedy: `Run npm exec -- prettier --write ${path}, and stage it again.`,
    });
  }
  return remarks;
}

/** Text that cannot be parsed has no right layout either. */
const isFormatted = (text: string, options: Parameters<typeof check>[1]): Promise<boolean> =>
  check(text, options).catch(() => false);
