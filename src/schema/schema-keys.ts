import { z } from 'astro/zod';

/** Keys of the object that a schema expects at `path`, or none where it expects something else. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const plain = unwrapped(schema);
  const [first, ...rest] = path;
  if (plain instanceof z.ZodUnion) {
    return [...new Set((plain.options as z.ZodType[]).flatMap((option) => keysAt(option, path)))];
  }
  if (first === undefined) return plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
  if (plain instanceof z.ZodArray) return keysAt(plain.element as z.ZodType, rest);
  if (plain instanceof z.ZodObject) {
    const child = (plain.shape as Record<PropertyKey, z.ZodType | undefined>)[first];
    return child ? keysAt(child, rest) : [];
  }
  return [];
}

/** The schema inside `optional()`, `default()` and `nullable()`. */
function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}
