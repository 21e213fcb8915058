import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContentFiles } from '../catalogue/load-atlas.ts';
import { applyMends } from '../editing/apply-mends.ts';
import { parseAtlas } from '../schema/parse-atlas.ts';
import type { Scope } from './check-content.ts';
import type { Effects } from './effects.ts';
import { counted } from './step.ts';

/** One mend may lay open another: a file is mended again as long as that helps, within reason. */
const mostRounds = 8;

/** Makes every change that has one right answer, and says where. */
export function mendContent(scope: Scope, { root, say }: Effects): void {
  const mended = new Map<string, number>();
  for (let round = 0; round < mostRounds; round += 1) {
    const files = new Map(loadContentFiles(root).map((file) => [file.path, file]));
    const { faults = [] } = parseAtlas([...files.values()]);
    const open = Map.groupBy(
      faults.filter(({ path, mend }) => mend && files.has(path) && (scope?.has(path) ?? true)),
      ({ path }) => path,
    );
    let isChanged = false;
    for (const [path, ofFile] of open) {
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(path)?.bytes);
      const result = applyMends(text, ofFile);
      if (result.mended === 0) continue;
      writeFileSync(join(root, path), result.text);
      mended.set(path, (mended.get(path) ?? 0) + result.mended);
      isChanged = true;
    }
    if (!isChanged) break;
  }
  for (const [path, count] of mended) say(`${path}: mended in ${counted(count, 'place')}.`);
  if (mended.size > 0) say('');
}
