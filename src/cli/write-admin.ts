import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { configuration } from '../admin/configuration.ts';
import { formsPage } from '../admin/page.ts';
import { packageFiles, type PackageFile } from '../admin/program-files.ts';
import { parseSetting, type Backend } from '../admin/setting.ts';
import type { Atlas } from '../domain/atlas.ts';
import { plans } from '../schema/collections.ts';
import { languages } from '../vocabulary/language.ts';
import { house } from './gate-cache.ts';
import { UsageError } from './run.ts';

/** Folder of the forms in the built site. */
const place = 'admin';

/**
 * Writes the forms for editors below `/admin/`, or nothing where the setting is `off`. Returns how many bytes
 * were written.
 *
 * @throws {UsageError} when the setting cannot be read, or the installed program is not the one expected.
 */
export async function writeAdmin(atlas: Atlas, site: string, setting: string | undefined): Promise<number> {
  const backend = parseSetting(setting);
  if (backend === 'off') return 0;
  if ('refusal' in backend) throw new UsageError(backend.refusal);
  const files = new Map<string, string | Uint8Array>([
    ['index.html', formsPage(backend)],
    ['forms.css', readFileSync(join(house, 'src/admin/forms.css'))],
    ['forms.js', await bundleForms()],
    ...languages.map((language) => [`forms.${language}.json`, prepared(atlas, backend, language)] as const),
    ...packageFiles.map((file) => [file.name, contentOf(file)] as const),
  ]);
  for (const [name, content] of files) {
    const file = join(site, place, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0);
}

/** What the script of the page asks for: the configuration, and the ids of the lists that have no forms. */
function prepared(atlas: Atlas, backend: Backend, language: (typeof languages)[number]): string {
  const listed = Object.entries(plans)
    .filter(([, { layout }]) => layout === 'list')
    .map(([name]) => [name, [...atlas[name as keyof Atlas].keys()]]);
  return `${JSON.stringify({
    configuration: configuration(backend, { atlas, language }),
    listed: Object.fromEntries(listed),
  })}\n`;
}

/** A file of a package as it is published. */
function contentOf({ name, source, replaced }: PackageFile): string | Uint8Array {
  const file = join(house, 'node_modules', source);
  if (!replaced) return readFileSync(file);
  return replaced.reduce(
    (text, [before, after]) => {
      const parts = text.split(before);
      if (parts.length !== 2)
        throw new UsageError(
          `${source} holds “${before}” ${parts.length - 1} times. Expected once. Look what the new release of the package does instead, and correct src/admin/program-files.ts for ${name}.`,
        );
      return parts.join(after);
    },
    readFileSync(file, 'utf8'),
  );
}

/** Signs that stand in literals of the parser of YAML; a text file has none of them. */
const unprintable = /[\0-\x08\x0B\x0E-\x1F\x7F\uFEFF]/g;

/** The script of the page with what it needs of the schemas, for browsers. */
async function bundleForms(): Promise<string> {
  const bundle = await rolldown({ input: join(house, 'src/admin/forms.browser.ts'), platform: 'browser' });
  try {
    const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
    return output[0].code.replaceAll(
      unprintable,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  } finally {
    await bundle.close();
  }
}
