import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedSheet } from '../pdf/sheets.ts';
import type { Effects } from './effects.ts';
import { house } from './gate-cache.ts';
import { printOnce, storeOf, type Press } from './print-once.ts';
import { faces, press } from './typesetter.ts';
import { typstPackage } from './typst.ts';

const briefingPress: Press = {
  worker: 'typeset-worker.ts',
  ending: 'pdf',
  files: [...globSync(`${press}/*.typ`).toSorted(), join(house, 'src', 'cli', 'typesetter.ts'), ...faces],
  store: storeOf('atlas-pdfs'),
};

/**
 * Writes the PDF of every sheet into the site and returns their number. On a machine that Typst has no build for
 * none is made, which is said.
 *
 * @throws {Refusal} naming every PDF that could not be set.
 */
export async function makePdfs(
  sheets: readonly PrintedSheet[],
  site: string,
  effects: Pick<Effects, 'say'>,
): Promise<number> {
  const compiler = typstPackage();
  if (compiler === undefined) {
    effects.say(
      `  No PDFs: npm installed no Typst for ${process.platform} on ${process.arch}. Expected Linux on x64; build there to publish.`,
    );
    return 0;
  }
  await printOnce(sheets, site, briefingPress, compiler);
  return sheets.length;
}
