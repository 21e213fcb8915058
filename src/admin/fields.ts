import type { Field, Question } from '../editing/questions.ts';
import { chosen, chosenObjectives, written, type Forms } from './inputs.ts';
import type { FormField } from './form-field.ts';
import { entryName } from './record-names.ts';
import { told, toldOfEntry } from './told.ts';

/**
 * Form fields of a record or a group in it, read off its schema.
 *
 * @param place collection and keys above them, such as `findings.linkages`.
 */
export const formFields = (fields: readonly Field[], place: string, forms: Forms): FormField[] =>
  fields.map(({ question, isOptional }) => ({
    ...told(`${place}.${question.key}`, question.about, forms.language),
    name: question.key,
    required: !isOptional,
    ...inputOf(question, `${place}.${question.key}`, forms),
  }));

function inputOf(question: Question, place: string, forms: Forms): Omit<FormField, 'name' | 'label'> {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return chosen(question, place, forms);
    case 'text':
      return written(question.schema);
    case 'years':
      return {
        widget: 'list',
        ...toldOfEntry(place, forms.language),
        min: 2,
        max: 2,
        field: yearIn(place, forms),
      };
    case 'group':
      return { widget: 'object', fields: formFields(question.parts, place, forms) };
    case 'either':
      return { widget: 'object', fields: eitherFields(question.groups, place, forms) };
    case 'list':
      return listInput(question, place, forms);
  }
}

const yearIn = (place: string, { language }: Forms): FormField => ({
  ...told(`${place}.year`, '', language),
  name: 'year',
  widget: 'number',
  value_type: 'int',
});

/** Of groups that exclude each other every field is offered; the explanation says which belong together. */
const eitherFields = (groups: readonly (readonly Field[])[], place: string, forms: Forms): FormField[] =>
  formFields(
    groups.flat().map((field) => ({ ...field, isOptional: true })),
    place,
    forms,
  );

function listInput(
  { entry, fewest }: Extract<Question, { kind: 'list' }>,
  place: string,
  forms: Forms,
): Omit<FormField, 'name' | 'label'> {
  if (place === 'briefings.objectives') return chosenObjectives(forms, fewest);
  const summary = entryName[place]?.replace('*', forms.language);
  const list = {
    widget: 'list',
    ...toldOfEntry(place, forms.language),
    required: fewest > 0,
    min: fewest,
    ...(summary !== undefined && ({ summary, collapsed: 'auto' } as const)),
  } as const;
  if (entry.kind === 'group') return { ...list, fields: formFields(entry.parts, place, forms) };
  if (entry.kind === 'either') return { ...list, fields: eitherFields(entry.groups, place, forms) };
  const [field] = formFields([{ question: entry, isOptional: false }], parentOf(place), forms);
  return field ? { ...list, field } : list;
}

const parentOf = (place: string): string => place.slice(0, place.lastIndexOf('.'));
