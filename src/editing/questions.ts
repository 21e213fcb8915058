import { z } from 'astro/zod';
import { languages } from '../vocabulary/language.ts';

/** Words to choose from, a collection to choose a record of, or the codes a linkage may lead to. */
export type ChoiceSource = { readonly words: readonly string[] } | { readonly collection: string } | 'codes';

/** What is asked of whoever makes a record, read off the schema so that the two never part. */
export type Question =
  | { readonly kind: 'text'; readonly key: string; readonly about: string; readonly schema: z.ZodType }
  | {
      readonly kind: 'choice' | 'choices';
      readonly key: string;
      readonly about: string;
      readonly from: ChoiceSource;
      readonly fewest: number;
      readonly schema: z.ZodType;
    }
  | { readonly kind: 'years'; readonly key: string; readonly about: string; readonly schema: z.ZodType }
  | { readonly kind: 'group'; readonly key: string; readonly about: string; readonly parts: readonly Field[] }
  | {
      readonly kind: 'either';
      readonly key: string;
      readonly about: string;
      readonly groups: readonly (readonly Field[])[];
    }
  | {
      readonly kind: 'list';
      readonly key: string;
      readonly about: string;
      readonly fewest: number;
      readonly entry: Question;
    };

/** A question, and whether the record can do without its answer. */
export interface Field {
  readonly question: Question;
  readonly isOptional: boolean;
}

/** The questions of a record or group, in the order of its schema. */
export const fieldsOf = (schema: z.ZodType): Field[] =>
  schema instanceof z.ZodObject
    ? Object.entries(schema.shape).map(([key, field]) => fieldOf(key, field as z.ZodType))
    : [];

/** The two languages of a text, each asked for by what the text is: “In German.” alone says little. */
const told = (parts: readonly Field[], about: string): Field[] =>
  parts.map((part) =>
    languages.some((language) => language === part.question.key)
      ? { ...part, question: { ...part.question, about: `${about} ${part.question.about}` } }
      : part,
  );

function fieldOf(key: string, schema: z.ZodType): Field {
  let [inner, isOptional, about] = [schema, false, schema.description];
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    isOptional = true;
    inner = inner.unwrap() as z.ZodType;
    about ??= inner.description;
  }
  return { question: questionOf(key, inner, about ?? ''), isOptional };
}

function questionOf(key: string, schema: z.ZodType, about: string): Question {
  const meta = schema.meta();
  if (meta?.['codes']) return { kind: 'choice', key, about, from: 'codes', fewest: 1, schema };
  if (typeof meta?.['reference'] === 'string') {
    return { kind: 'choice', key, about, from: { collection: meta['reference'] }, fewest: 1, schema };
  }
  if (schema instanceof z.ZodLiteral) {
    return { kind: 'choice', key, about, from: { words: [...schema.values].map(String) }, fewest: 1, schema };
  }
  if (schema instanceof z.ZodBoolean) {
    return { kind: 'choice', key, about, from: { words: ['true', 'false'] }, fewest: 1, schema };
  }
  if (schema instanceof z.ZodTuple) return { kind: 'years', key, about, schema };
  if (schema instanceof z.ZodObject)
    return { kind: 'group', key, about, parts: told(fieldsOf(schema), about) };
  if (schema instanceof z.ZodUnion) {
    const groups = (schema.options as z.ZodType[]).filter((option) => option instanceof z.ZodObject);
    if (groups.length > 0) return { kind: 'either', key, about, groups: groups.map(fieldsOf) };
  }
  if (schema instanceof z.ZodArray) {
    const entry = questionOf(key, schema.element as z.ZodType, about);
    const fewest = schema.safeParse([]).success ? 0 : 1;
    return entry.kind === 'choice'
      ? { ...entry, kind: 'choices', about, fewest, schema }
      : { kind: 'list', key, about, fewest, entry };
  }
  return { kind: 'text', key, about, schema };
}
