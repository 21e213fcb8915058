import { z } from 'astro/zod';
import type { Atlas } from '../domain/atlas.ts';
import { objectionTo } from '../editing/read-answer.ts';
import type { Question } from '../editing/questions.ts';
import type { Language } from '../vocabulary/language.ts';
import { codeOptions, isList, objectiveOptions, termOptions, wordOption } from './choices.ts';
import type { FormField } from './form-field.ts';
import { namesOf, recordName } from './record-names.ts';

/** What forms are made for. */
export interface Forms {
  readonly atlas: Atlas;
  readonly language: Language;
}

/** Input of a field, without its name and what is said of it. */
export type Input = Omit<FormField, 'name' | 'label' | 'explanation'>;

type Choice = Extract<Question, { kind: 'choice' | 'choices' }>;

/** From this length on a text gets a box of several lines. */
const longText = 130;

/** Choice among words, terms of a list, codes, or records that are looked up while someone types. */
export function chosen(
  { kind, from, fewest, schema }: Choice,
  place: string,
  { atlas, language }: Forms,
): Input {
  const many = kind === 'choices' ? several(fewest) : {};
  if (from === 'codes') return { widget: 'select', options: codeOptions(atlas, language), ...many };
  if ('collection' in from) {
    const { collection } = from;
    if (isList(collection))
      return { widget: 'select', options: termOptions(atlas, collection, language), ...many };
    return {
      widget: 'relation',
      collection,
      value_field: 'id',
      display_fields: [recordName(collection, language)],
      search_fields: ['id', ...namesOf(collection)],
      ...many,
    };
  }
  if (schema instanceof z.ZodBoolean) return { widget: 'boolean', required: false };
  const literal = schema instanceof z.ZodArray ? schema.element : schema;
  const words = literal instanceof z.ZodLiteral ? [...literal.values] : [];
  const options = words.flatMap((word) =>
    typeof word === 'string' || typeof word === 'number' ? [wordOption(place, word, language)] : [],
  );
  return { widget: 'select', options, ...many };
}

/** Written answer, within the bounds its schema sets. */
export function written(schema: z.ZodType): Input {
  if (schema instanceof z.ZodNumber) {
    const { minValue, maxValue } = schema;
    return {
      widget: 'number',
      value_type: 'int',
      ...(minValue !== null && { min: minValue }),
      ...(maxValue !== null && { max: maxValue }),
    };
  }
  const shape = schema.meta()?.['shape'];
  const pattern =
    typeof shape === 'string'
      ? { pattern: [shape, objectionTo('\u0000', { kind: 'text', schema }) ?? ''] as const }
      : {};
  const longest = schema instanceof z.ZodString ? schema.maxLength : null;
  return {
    widget: (longest ?? 0) > longText ? 'text' : 'string',
    ...(longest !== null && { maxlength: longest }),
    ...pattern,
  };
}

/** Objectives of the Compact are kept as numbers, and chosen by their names. */
export const chosenObjectives = ({ atlas, language }: Forms, fewest: number): Input => ({
  widget: 'select',
  options: objectiveOptions(atlas, language),
  ...several(fewest),
});

const several = (fewest: number) => ({ multiple: true, min: fewest, required: fewest > 0 });
