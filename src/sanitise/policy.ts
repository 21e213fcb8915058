import { parseDocument } from 'yaml';

/** How strictly a repository keeps the Rule. */
export interface Policy {
  /** Whether publishing without a roster of names is refused. */
  readonly roster: 'required' | 'optional';
  /** Smallest group that may be counted or spoken of. */
  readonly k: number;
}

/** Why something cannot be used: what was found, where, what was expected, what to do; full sentences. */
export interface Refusal {
  readonly refusal: string;
}

export const policyPath = 'gate/policy.yaml';

const refuse = (found: string): Refusal => ({
  refusal: `${policyPath}: ${found} Expected “roster: required” or “roster: optional”, and “k:” with a whole number from 2 to 100. Correct it.`,
});

/** Reads `gate/policy.yaml`. Nothing has a default: a policy that says less than all is refused. */
export function parsePolicy(text: string): Policy | Refusal {
  const document = parseDocument(text);
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('The policy cannot be read.');
  const { roster, k, ...others }: Readonly<Record<string, unknown>> = { ...value };
  if (Object.keys(others).length > 0) return refuse('The policy has an unknown key.');
  if (roster !== 'required' && roster !== 'optional') return refuse('“roster” is missing or unknown.');
  if (typeof k !== 'number' || !Number.isInteger(k) || k < 2 || k > 100)
    return refuse('“k” is missing or no such number.');
  return { roster, k };
}
