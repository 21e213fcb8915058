import { messages } from '../i18n/messages.ts';
import { plans } from '../schema/collections.ts';
import { formFields } from './fields.ts';
import { formatOf, formedLists, schemaFields, type FormedList } from './formed.ts';
import type { FormField } from './form-field.ts';
import type { Forms } from './inputs.ts';
import { formWords } from './words.ts';

/** A file that holds a whole list, as the forms program reads it. */
interface FormFile {
  readonly name: FormedList;
  readonly label: string;
  readonly file: string;
  readonly format: string;
  readonly fields: readonly [FormField];
}

/** The word lists as the forms program reads them. */
export interface FormLists {
  readonly name: 'vocabulary';
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly files: readonly FormFile[];
}

/** Key under which a form holds the rows of a list; no file has it. */
export const rows = 'rows';

/** Key that names a row to people. */
const naming: Readonly<Record<FormedList, string>> = {
  fields: 'label.',
  phases: 'label.',
  interests: 'label.',
  levels: 'label.',
  glossary: 'term.',
  synonyms: 'words.',
};

/** The forms of all word lists. */
export function formLists(forms: Forms): FormLists {
  const { lists } = formWords[forms.language];
  return {
    name: 'vocabulary',
    label: lists.label,
    description: lists.explanation,
    icon: 'sort_by_alpha',
    files: formedLists.map((name) => formFile(name, forms)),
  };
}

function formFile(name: FormedList, forms: Forms): FormFile {
  const { lists } = formWords[forms.language];
  return {
    name,
    label:
      name === 'synonyms'
        ? lists.synonyms
        : name === 'glossary'
          ? lists.glossary
          : messages[forms.language].nav[name],
    file: `content/${plans[name].place}`,
    format: formatOf(name),
    fields: [
      {
        name: rows,
        widget: 'list',
        label: lists.rows,
        label_singular: lists.row,
        explanation: lists.explanation,
        required: true,
        min: plans[name].fewest,
        summary: `{{id}}  {{${naming[name]}${forms.language}}}`,
        collapsed: true,
        // Ids are public: a row may be mended and added, but never go. Only words for the search may.
        allow_remove: !keepsIds(name),
        allow_duplicate: false,
        allow_reorder: false,
        fields: formFields(schemaFields(name), name, forms),
      },
    ],
  };
}

/** Whether addresses and records use the ids of a list; those of the others are codes that exist without it. */
export const keepsIds = (name: FormedList): boolean => name !== 'synonyms';
