import { parseCode } from '../vocabulary/code.ts';

/** What a search can be narrowed by. Values are ids, so that an address means the same in every language. */
export const facets = [
  'type',
  'tier',
  'kind',
  'round',
  'field',
  'phase',
  'interest',
  'goal',
  'objective',
  'year',
] as const;
export type Facet = (typeof facets)[number];
export type FacetValues = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Goals and objectives a set of codes touches, without prefix. */
export function codeFacets(codes: readonly string[]): { goal: string[]; objective: string[] } {
  const parsed = codes.map(parseCode);
  return {
    goal: [
      ...new Set(
        parsed.flatMap((code) => (code?.kind === 'target' ? [code.target.split('.')[0] ?? ''] : [])),
      ),
    ],
    objective: [
      ...new Set(parsed.flatMap((code) => (code?.kind === 'objective' ? [String(code.objective)] : []))),
    ],
  };
}

/** The values in the notation of the index, one each: `kind:insight`, `field:foreign`. */
export const facetNotation = (values: FacetValues): string[] =>
  facets.flatMap((facet) => (values[facet] ?? []).map((value) => `${facet}:${value}`));
