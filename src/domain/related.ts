import { recordOf, type Atlas } from './atlas.ts';
import type { Finding } from './finding.ts';

/** Findings to read beside this one: those it names, then those that name it, each once. */
export function relatedFindings(
  atlas: Atlas,
  finding: Finding,
  naming: readonly Finding[],
): readonly Finding[] {
  const named = finding.related.map((id) => recordOf(atlas.findings, id));
  return [...new Set([...named, ...naming])].filter(({ id }) => id !== finding.id);
}
