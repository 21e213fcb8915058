import { z } from 'astro/zod';
import { Refused, type Content, type FileFormat } from './file-format.ts';
import { extensionOf, formatOf, formed, formedLists } from './formed.ts';
import type { FormField } from './form-field.ts';
import { openShelf } from './shelf.ts';

/** Whatever has a form. */
interface WithFields {
  readonly fields: readonly FormField[];
}

/** What the page was made with, in one language. */
interface Prepared {
  readonly configuration: {
    readonly collections: readonly (WithFields | { readonly files: readonly WithFields[] })[];
  };
  readonly listed: Readonly<Record<string, readonly string[]>>;
}

/** The forms program, as far as it is called here. */
interface FormsProgram {
  readonly init: (options: { readonly config: object }) => Promise<void>;
  readonly registerCustomFormat: (name: string, extension: string, format: FileFormat) => void;
}

/** Where the program keeps the language an editor chose for its menus. */
const preferences = 'sveltia-cms.prefs';

/** Compiling checks at run time is what the security policy of the page forbids. */
z.config({ jitless: true });

/** German where the menus are, English else. */
function language(): string {
  const { locale = 'auto' } = JSON.parse(localStorage.getItem(preferences) ?? '{}') as { locale?: string };
  return (locale === 'auto' ? navigator.language : locale).startsWith('de') ? 'de' : 'en';
}

/** The program’s dialogue shows the cause of an error of this name, and nothing of any other. */
const shown = (toFile: FileFormat['toFile']) => (content: Content) => {
  try {
    return toFile(content);
  } catch (error) {
    throw error instanceof Refused ? new Error('saving_failed', { cause: error }) : error;
  }
};

/** A field in the words of the program, which shows a comment above its input. */
const inItsWords = ({ explanation, fields, field, ...rest }: FormField): object => ({
  ...rest,
  ...(explanation !== undefined && { comment: explanation }),
  ...(fields && { fields: fields.map(inItsWords) }),
  ...(field && { field: inItsWords(field) }),
});

async function open(): Promise<void> {
  const page = document.documentElement;
  page.lang = language();
  const isHere = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);
  if (page.dataset['backend'] === 'local' && !isHere) return;
  page.dataset['open'] = '';
  document.body.replaceChildren();
  const answer = await fetch(`/admin/forms.${page.lang}.json`);
  const { configuration, listed } = (await answer.json()) as Prepared;
  const program = (globalThis as unknown as { CMS: FormsProgram }).CMS;
  const shelf = openShelf(listed);
  for (const name of [...formed, ...formedLists]) {
    const { fromFile, toFile } = shelf(name);
    program.registerCustomFormat(formatOf(name), extensionOf(name), { fromFile, toFile: shown(toFile) });
  }
  const form = (made: WithFields) => ({ ...made, fields: made.fields.map(inItsWords) });
  const collections = configuration.collections.map((made) =>
    'files' in made ? { ...made, files: made.files.map(form) } : form(made),
  );
  await program.init({ config: { ...configuration, collections, editor: { preview: false } } });
}

Object.assign(globalThis, { CMS_MANUAL_INIT: true });
addEventListener('DOMContentLoaded', () => void open());
