/** What a code in content points at. Codes are public and permanent: `sdg-10.7`, `sdg-10`, `gcm-5`, `gcm-p9`. */
export type Code =
  | { readonly kind: 'goal'; readonly goal: number }
  | { readonly kind: 'target'; readonly target: string }
  | { readonly kind: 'objective'; readonly objective: number }
  | { readonly kind: 'principle'; readonly principle: number };

const SHAPE =
  /^(?:sdg-(?<target>\d{1,2}\.(?:\d{1,2}|[a-d]))|sdg-(?<goal>\d{1,2})|gcm-p(?<principle>\d{1,2})|gcm-(?<objective>\d{1,2}))$/;

/** Reads a code's shape; whether such a goal or objective exists is for the vocabulary to say. */
export function parseCode(code: string): Code | undefined {
  const groups = SHAPE.exec(code)?.groups;
  if (groups?.['target']) return { kind: 'target', target: groups['target'] };
  if (groups?.['goal']) return { kind: 'goal', goal: Number(groups['goal']) };
  if (groups?.['principle']) return { kind: 'principle', principle: Number(groups['principle']) };
  if (groups?.['objective']) return { kind: 'objective', objective: Number(groups['objective']) };
  return undefined;
}
