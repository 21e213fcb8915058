import type { Atlas } from '../domain/atlas.ts';
import { nearest } from '../text/nearest.ts';
import { plans } from './collections.ts';
import type { Fault } from './fault.ts';
import type { ContentFile } from './manuscript.ts';

/** A file with its place in the record. */
export interface ShelvedFile {
  readonly file: ContentFile;
  readonly collection: keyof Atlas;
  /** Id its name stands for; empty for lists. */
  readonly id: string;
  /** Language of a translation; absent for originals and data. */
  readonly translation?: string;
}

const extensions = { list: '', records: '.yaml', narratives: '.mdx' } as const;

/** The name a file should have had, without its ending: lower case, words joined by hyphens. */
const proper = (name: string): string =>
  name
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Finds the collection a file belongs to from its path alone, or says why there is none. */
export function shelve(file: ContentFile): ShelvedFile | Fault {
  const { path } = file;
  const fault = (found: string, expected: string, remedy: string): Fault => ({
    path,
    line: 1,
    column: 1,
    found,
    expected,
    remedy,
  });
  const within = path.replace(/^content\//, '');
  const entries = Object.entries(plans) as [keyof Atlas, (typeof plans)[keyof Atlas]][];
  const list = entries.find(([, plan]) => plan.layout === 'list' && plan.place === within);
  if (list) return { file, collection: list[0], id: '' };

  const [folder = '', name = '', ...deeper] = within.split('/');
  if (/(?:^|\/)(?:\.[^/]+|Thumbs\.db|desktop\.ini|[^/]+(?:~|\.swp|\.bak|\.orig))$/.test(within)) {
    return fault(
      'A file that your editor or system left behind.',
      'Expected content only.',
      'Delete the file.',
    );
  }
  const owner = entries.find(([, plan]) => plan.layout !== 'list' && plan.place === folder);
  if (!owner) {
    const places =
      folder === 'vocabulary'
        ? entries.filter(([, plan]) => plan.layout === 'list').map(([, plan]) => plan.place)
        : entries.filter(([, plan]) => plan.layout !== 'list').map(([, plan]) => `${plan.place}/`);
    const meant = nearest(folder === 'vocabulary' ? within : `${folder}/`, places);
    return fault(
      `No collection takes "${within}".`,
      `Expected ${places.join(', ')}.`,
      meant ? `Did you mean "${meant}"?` : 'Move or delete the file.',
    );
  }
  const [collection, { layout }] = owner;
  const extension = extensions[layout];
  if (deeper.length > 0) {
    return fault(
      `The file lies in a folder of its own.`,
      `Expected it directly in content/${folder}/.`,
      'Move it up.',
    );
  }
  if (!name.endsWith(extension)) {
    const isText = /\.(?:ya?ml|mdx?|txt)$/i.test(name);
    return fault(
      `The file is named "${name}".`,
      `Expected a name ending in ${extension} in content/${folder}/.`,
      isText
        ? `Rename it "${proper(name)}${extension}".`
        : `Move it out of content/; what shall be published belongs into a ${extension} file.`,
    );
  }
  const stem = name.slice(0, -extension.length);
  const [, id = '', translation] = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\.([a-z]{2}))?$/.exec(stem) ?? [];
  if (!id || (translation && layout !== 'narratives')) {
    return fault(
      `The file is named "${name}".`,
      'Expected lower-case letters, digits and hyphens.',
      proper(name) ? `Rename it "${proper(name)}${extension}".` : 'Rename it after its id.',
    );
  }
  return translation ? { file, collection, id, translation } : { file, collection, id };
}
