import { messages } from '../i18n/messages.ts';
import { plans } from '../schema/collections.ts';
import { formFields } from './fields.ts';
import { formatOf, schemaFields, type Formed } from './formed.ts';
import type { FormField } from './form-field.ts';
import type { Forms } from './inputs.ts';
import { recordName } from './record-names.ts';
import { formWords } from './words.ts';

/** Symbols of the collections, by the names of their typeface. */
const symbols: Readonly<Record<Formed, string>> = {
  findings: 'lightbulb',
  interactions: 'sync_alt',
  outcomes: 'forum',
  sources: 'menu_book',
  briefings: 'co_present',
  partners: 'public',
  instruments: 'construction',
  rounds: 'history',
  guides: 'help',
};

/** A folder of the record as the forms program reads it. */
export interface FormCollection {
  readonly name: Formed;
  readonly label: string;
  readonly label_singular: string;
  readonly description: string;
  readonly icon: string;
  readonly folder: string;
  readonly format: string;
  readonly slug: string;
  readonly identifier_field: 'id';
  readonly summary: string;
  readonly sortable_fields: readonly string[];
  readonly create: true;
  /** Nothing published goes away: it is withdrawn, and its page says so. */
  readonly delete: false;
  /** A copy would say which file it came from. */
  readonly duplicate: false;
  readonly i18n?: true;
  readonly fields: readonly FormField[];
}

/** The forms of one collection. */
export function formCollection(name: Formed, forms: Forms): FormCollection {
  const { place, layout } = plans[name];
  const t = messages[forms.language];
  const page = name === 'guides' ? 'docs' : name;
  const isNarrative = layout === 'narratives';
  const fields = formFields(schemaFields(name), name, forms);
  return {
    name,
    label: t.nav[page],
    label_singular: t.type[name],
    description: t.list[`${page}Intro`],
    icon: symbols[name],
    folder: `content/${place}`,
    format: formatOf(name),
    slug: '{{fields.id}}',
    identifier_field: 'id',
    summary: recordName(name, forms.language),
    sortable_fields: ['id'],
    create: true,
    delete: false,
    duplicate: false,
    ...(isNarrative && { i18n: true }),
    fields: isNarrative
      ? [
          ...fields.map(inBothFiles),
          { ...formWords[forms.language].body, name: 'body', widget: 'text', i18n: true },
        ]
      : fields,
  };
}

/** What the file of a translation says again; everything else stands in the original alone. */
const shared = new Set(['id', 'material']);
const inBothFiles = (field: FormField): FormField => ({
  ...field,
  i18n: shared.has(field.name) ? 'duplicate' : false,
});
