import { z } from 'astro/zod';
import type { Collection } from '../domain/atlas.ts';
import { materials } from '../domain/material.ts';
import { nearest } from '../text/nearest.ts';
import { parseCode } from '../vocabulary/code.ts';
import { languages, type Localised } from '../vocabulary/language.ts';
import type { Refusal } from './validate.ts';

/** Ids that exist, gathered from every file before any is checked. */
export type KnownIds = Readonly<Record<Collection, IdSet>>;

/** Ids of one collection. Of a list that cannot be read, every id is taken to exist. */
export type IdSet = Pick<ReadonlySet<string>, 'has'> &
  Iterable<string> & {
    /** Records that no reader may see yet, with the month or day they wait for. */
    readonly waiting?: ReadonlyMap<string, string>;
  };

/** Why nothing public may lead to a record under embargo. */
export const underEmbargo = (from: string): Refusal => ({
  expected: `a record that readers may see when they see this one; that one waits until ${from}`,
  remedy: `Give this record publishFrom: ${from} or later, or leave out what leads there until then.`,
});

/** The id most likely meant. Numbered ids lie so close together that a guess would mislead. */
export const likelyId = (id: string, known: IdSet): string | undefined =>
  /^[a-z]\d+$/.test(id) ? undefined : nearest(id, known);

/** A check whose refusal says what was expected and what to do. */
const refuse = (refusal: Refusal) => ({ params: { ...refusal } });

/** Text without stray space at its ends. */
const trimmed = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine(
      (text) => text === text.trim(),
      refuse({ expected: 'text without space at its ends', remedy: 'Delete the space.' }),
    )
    .refine(
      (text) => !/^(?:TODO|TBD|FIXME|XXX|lorem ipsum)\b/i.test(text),
      refuse({ expected: 'the finished text', remedy: 'Replace the placeholder.' }),
    );

/** One line of text in one language. */
export const line = (longest = 300) => trimmed(longest);

/** The same sentence or name in every language of the atlas. */
export const localised = (longest = 1200): z.ZodType<Localised> =>
  z.strictObject({
    en: trimmed(longest).describe('In English.'),
    de: trimmed(longest).describe('In German.'),
  });

/** Other words for a thing, by language. */
export const aliases = z
  .strictObject({
    en: z.array(line(80)).default([]).describe('In English.'),
    de: z.array(line(80)).default([]).describe('In German.'),
  })
  .default(Object.fromEntries(languages.map((language) => [language, []])) as never);

/** Id of a record in another collection; its existence is part of the check. */
export const reference = (known: KnownIds, collection: Collection) =>
  z
    .string()
    .superRefine((id, context) => {
      if (known[collection].has(id)) return;
      const waitsFor = known[collection].waiting?.get(id);
      if (waitsFor !== undefined) {
        context.addIssue({ code: 'custom', input: id, params: { ...underEmbargo(waitsFor) } });
        return;
      }
      const plain = id.toLowerCase();
      const certain = known[collection].has(plain) ? plain : undefined;
      const meant = certain ?? likelyId(id, known[collection]);
      context.addIssue({
        code: 'custom',
        input: id,
        params: {
          expected: `the id of a record in ${collection}`,
          remedy: meant ? `Did you mean "${meant}"?` : `Add the record to ${collection}, or correct the id.`,
          mend: certain === undefined ? undefined : { from: id, to: certain },
        } satisfies Refusal,
      });
    })
    .meta({ reference: collection });

/** List of references without repetition. */
export const references = (known: KnownIds, collection: Collection) =>
  z
    .array(reference(known, collection))
    .refine(
      (ids) => new Set(ids).size === ids.length,
      refuse({ expected: 'each id once', remedy: 'Delete the repeated one.' }),
    );

const codeCollections = {
  goal: 'goals',
  target: 'targets',
  objective: 'objectives',
  principle: 'principles',
} as const;

/** Code of a target, objective or principle that exists. YAML reads a bare 17.14 as a number. */
export const linkageCode = (known: KnownIds) =>
  z
    .union([z.string(), z.number().transform(String)])
    .superRefine((code, context) => {
      const parsed = parseCode(code);
      if (parsed && parsed.kind !== 'goal' && known[codeCollections[parsed.kind]].has(code)) return;
      const plain = spelled(code);
      const certain = [plain, `sdg-${plain}`].find((id) =>
        [known.targets, known.objectives, known.principles].some((ids) => ids.has(id)),
      );
      const meant = certain ?? nearest(code, [...known.targets, ...known.objectives, ...known.principles]);
      context.addIssue({
        code: 'custom',
        input: code,
        params: {
          expected:
            'the code of an SDG target (sdg-10.7), a Compact objective (gcm-5) or a Compact principle (gcm-p9)',
          remedy:
            (certain ? undefined : siblings(code, known)) ??
            (meant ? `Did you mean "${meant}"?` : 'Look the code up with “npm run codes -- WORD”.'),
          mend: certain === undefined ? undefined : { from: code, to: certain },
        } satisfies Refusal,
      });
    })
    .meta({ codes: true });

/** A code without the capitals, spaces and leading words that people add: “SDG 10.7”, “GCM 05”. */
const spelled = (code: string): string =>
  code
    .toLowerCase()
    .replace(/^(sdg|gcm)[\s_–-]*(?:target|objective)?[\s_–-]*0?(?=[\dp])/, '$1-')
    .replace(/(?<=\d)\s*,\s*(?=\d)/, '.');

/** “Goal 10 has the targets …”, where the goal of an unknown target exists. */
function siblings(code: string, known: KnownIds): string | undefined {
  const goal = /^sdg-(\d{1,2})(?:\.|$)/.exec(code)?.[1];
  const targets = [...known.targets].filter((target) => target.startsWith(`sdg-${goal}.`));
  return targets.length > 0 ? `Goal ${goal} has ${targets.join(', ')}.` : undefined;
}

/** First and last year. */
export const years = z
  .tuple([z.int().min(1945).max(2100), z.int().min(1945).max(2100)])
  .refine(
    ([first, last]) => first <= last,
    refuse({ expected: 'the earlier year first', remedy: 'Swap the two.' }),
  );

/** An address on the web without user, password or fragment. */
export const webAddress = z
  .string()
  .refine(
    (address) => {
      if (!URL.canParse(address)) return false;
      const { protocol, username, hash } = new URL(address);
      return ['http:', 'https:'].includes(protocol) && username === '' && hash === '' && !/\s/.test(address);
    },
    refuse({
      expected: 'a web address that begins with https://',
      remedy: 'Copy it again from the browser.',
    }),
  )
  .meta({ shape: '^https?://[^\\s#]+$' });

/** What a text rests on; silence means published documents. */
export const material = z
  .literal(materials)
  .optional()
  .describe('What it rests on; published documents unless it says session.');

/** Permanent id of a record, which is also the name of its file. */
export const identity = (shape: RegExp, example: string) =>
  z
    .string()
    .refine(
      (id) => shape.test(id),
      refuse({ expected: `an id such as ${example}`, remedy: 'Name the record and its file alike.' }),
    )
    .meta({ shape: shape.source });

/** Lower-case words joined by hyphens, as they stand in an address. */
export const slug = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
