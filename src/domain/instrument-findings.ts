import { recordOf, type Atlas } from './atlas.ts';
import type { Finding } from './finding.ts';
import { endKey } from './interaction.ts';

/** Findings on an instrument: those that name it, then those on which an interaction with it rests, each once. */
export function findingsOnInstrument(
  atlas: Atlas,
  instrument: string,
  naming: readonly Finding[],
): readonly Finding[] {
  const key = endKey({ instrument });
  const resting = [...atlas.interactions.values()]
    .filter(({ from, to }) => endKey(from) === key || endKey(to) === key)
    .flatMap(({ findings }) => findings.map((id) => recordOf(atlas.findings, id)));
  return [...new Set([...naming, ...resting])];
}
