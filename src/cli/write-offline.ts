import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { spellDigest } from '../offline/digest.ts';
import { makeManifests, type BuiltFile } from '../offline/make-manifest.ts';
import { manifestPath } from '../offline/manifest.ts';
import { interfaceLanguages } from '../vocabulary/language.ts';
import { filesBelow } from './files-below.ts';

const worker = 'src/offline/worker.browser.ts';

/**
 * Writes the worker that keeps the atlas for offline reading, and for each language the list of what it may
 * keep. Runs after everything else is written; returns how many pages can be kept.
 */
export async function writeOffline(root: string, site: string): Promise<number> {
  const files = filesBelow(site).map((file) => readBuilt(site, file));
  const edition = digestOf(files.map(({ path, digest }) => `${path} ${digest}\n`).join(''));
  const manifests = makeManifests(files, edition);
  for (const language of interfaceLanguages) {
    const file = join(site, manifestPath(language));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(manifests[language])}\n`);
  }
  writeFileSync(join(site, 'sw.js'), await bundleWorker(root, edition));
  return interfaceLanguages.reduce((sum, language) => sum + Object.keys(manifests[language].pages).length, 0);
}

function readBuilt(site: string, file: string): BuiltFile {
  const bytes = readFileSync(file);
  const path = relative(site, file).replaceAll('\\', '/');
  return {
    path,
    digest: digestOf(bytes),
    bytes: bytes.length,
    ...(/\.(?:html|css|js)$/.test(path) ? { text: bytes.toString('utf8') } : {}),
  };
}

/** One script that can be read, with no types and no imports. */
async function bundleWorker(root: string, edition: string): Promise<string> {
  const bundle = await rolldown({
    input: join(root, worker),
    platform: 'browser',
    transform: { define: { ATLAS_EDITION: JSON.stringify(edition) } },
  });
  try {
    const { output } = await bundle.generate({
      format: 'iife',
      minify: false,
      comments: { jsdoc: true, legal: false, annotation: false },
    });
    return output[0].code;
  } finally {
    await bundle.close();
  }
}

const digestOf = (text: string | Uint8Array): string =>
  spellDigest(createHash('sha256').update(text).digest());
