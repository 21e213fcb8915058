import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { KnownIds } from './building-blocks.ts';
import { plans } from './collections.ts';
import { translationSchema } from './narrative-front-matter.ts';

const known = new Proxy({}, { get: () => new Set() }) as KnownIds;
const schemas = [
  ...Object.entries(plans).map(([name, { schema }]) => [name, schema(known)] as const),
  ['translation', translationSchema()] as const,
];

/** Every object a schema holds, with the path that leads to it. */
function objects(schema: z.ZodType, path: string): (readonly [path: string, object: z.ZodObject])[] {
  if (schema instanceof z.ZodObject) {
    const inner = Object.entries(schema.shape).flatMap(([key, child]) =>
      objects(child as z.ZodType, `${path}.${key}`),
    );
    return [[path, schema], ...inner];
  }
  if (schema instanceof z.ZodArray) return objects(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => objects(option as z.ZodType, path));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return objects(schema.unwrap() as z.ZodType, path);
  }
  return [];
}

describe.each(schemas)('%s', (name, schema) => {
  test('describes every field in a sentence an editor can read', () => {
    const silent = objects(schema, name).flatMap(([path, object]) =>
      Object.entries(object.shape)
        .filter(([, field]) => !/^[A-Z“].*[.”]$/s.test((field as z.ZodType).description ?? ''))
        .map(([key]) => `${path}.${key}`),
    );
    expect(silent).toEqual([]);
  });

  test('refuses unknown keys at every depth', () => {
    const open = objects(schema, name).filter(([, { def }]) => !(def.catchall instanceof z.ZodNever));
    expect(open.map(([path]) => path)).toEqual([]);
  });
});
