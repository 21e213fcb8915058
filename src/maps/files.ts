import type { Language } from '../vocabulary/language.ts';
import { balanceFiles } from './balance/files.ts';
import { compareFiles } from './compare/files.ts';
import { driversFiles } from './drivers/files.ts';
import { flowFiles } from './flow/files.ts';
import { matrixFiles } from './matrix/files.ts';
import { networkFiles } from './network/files.ts';
import { partnersFiles } from './partners/files.ts';
import { toolsFiles } from './tools/files.ts';
import type { MapFile } from './frame/maps.ts';

/** Makers of the files of each map. */
const makers: readonly ((language: Language, site: URL | undefined) => MapFile[])[] = [
  matrixFiles,
  driversFiles,
  networkFiles,
  flowFiles,
  toolsFiles,
  balanceFiles,
  partnersFiles,
  compareFiles,
];

const made = new Map<Language, readonly MapFile[]>();

/** Everything that can be taken away of all maps, in one language; made once for a build. */
export function mapFiles(language: Language, site: URL | undefined): readonly MapFile[] {
  const files = made.get(language) ?? makers.flatMap((make) => make(language, site));
  made.set(language, files);
  return files;
}
