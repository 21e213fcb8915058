import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import { formatBytes } from '../offline/size.ts';
import { edition } from '../vocabulary/edition.ts';
import { assembleEdition, type Assembled } from './assemble-edition.ts';
import { clearedWords } from './cleared-words.ts';
import type { Effects } from './effects.ts';
import { house, keep } from './gate-cache.ts';
import { inspectFiles } from './inspect-files.ts';
import { admit, inspectOutput, inspectSources, type Publication } from './publication-gate.ts';
import { UsageError } from './run.ts';
import { counted, step } from './step.ts';
import { zipEdition } from './zip-edition.ts';

/** What a delegate can fetch over the network of a hall; above it, PDFs are left out. */
export const mostBytes = 25_000_000;

/**
 * Packs the site in `dist` as one zip in `file`, its folder within named `name`. The gate reads the site as it
 * is, and what the edition adds to it.
 *
 * @throws {UsageError} when there is no site, and {@link Refusal} when the gate refuses any of it.
 */
export async function makeEdition(file: string, name: string, effects: Effects): Promise<void> {
  const { root } = effects;
  const site = join(root, 'dist');
  if (!existsSync(join(site, 'index.html'))) {
    throw new UsageError('There is no site in dist/. Build it first: npm run build');
  }
  const publication: Publication = {
    atlas: loadAtlas(root),
    source: { root, language: 'en', env: process.env },
  };
  const sources = await step('Inspect the site', effects, async () => {
    const before = await inspectSources(publication, effects);
    admit(before, 'sources');
    const report = await inspectOutput(publication, before, { folder: site, name: 'dist' }, effects);
    admit(report, 'site');
    return [counted(report.files, 'file'), before.sources];
  });
  const wish = { site, hasPdfs: true };
  let assembled = await step('Turn it for a folder', effects, async () => {
    const whole = await assembleEdition(house, wish);
    return [counted(whole.files.size, 'file'), whole];
  });
  let zip = await zipped(assembled, name, effects);
  if (zip.length > mostBytes) {
    effects.say(`  With PDFs it is larger than ${formatBytes(mostBytes, 'en')}; they are left out.`);
    assembled = await assembleEdition(house, { ...wish, hasPdfs: false });
    zip = await zipped(assembled, name, effects);
  }
  await step('Inspect what is new', effects, async () => {
    const cleared = clearedWords(sources, publication.source, publication.atlas);
    admit({ breaches: await inspectOwn(assembled, publication, cleared, effects), faults: [] }, 'site');
    return [counted(assembled.own.length, 'file'), undefined];
  });
  keep(resolve(root, file), zip);
}

const zipped = ({ files }: Assembled, name: string, effects: Effects): Promise<Uint8Array> =>
  step('Pack it', effects, () => {
    const zip = zipEdition(files, name, edition);
    return [formatBytes(zip.length, 'en'), zip];
  });

/** What the gate says of files that only the edition has; it reads them as files of the built site. */
async function inspectOwn(
  { files, own }: Assembled,
  { source }: Publication,
  cleared: ReturnType<typeof clearedWords>,
  effects: Effects,
): ReturnType<typeof inspectFiles> {
  const folder = join(source.root, '.dist-edition-next');
  rmSync(folder, { recursive: true, force: true });
  try {
    const written = own.map((path) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, files.get(path) ?? '');
      return file;
    });
    const nameOf = (file: string): string => join('dist', relative(folder, file)).replaceAll('\\', '/');
    return await inspectFiles(written, source, effects, { nameOf, cleared });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
