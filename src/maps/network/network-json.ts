import { licenceAddress, type Provenance } from '../frame/provenance.ts';
import { judgedCells } from '../matrix/summary.ts';
import type { MatrixView } from '../matrix/view.ts';
import type { Spot } from './layout.ts';
import { pathsOf } from './paths.ts';
import type { NetworkWords } from './words.ts';

/** Elements with their places, effects and paths of every phase, as JSON text. `version` grows when a key changes. */
export function networkJson(
  title: string,
  { level, phases }: MatrixView,
  spots: readonly Spot[],
  words: NetworkWords,
  provenance: Provenance,
): string {
  const record = {
    version: 1,
    title,
    ...provenance,
    licenceAddress,
    basis: 'editorial',
    level,
    elements: spots.map(({ id, x, y }) => ({ id, label: words.label(id), x, y })),
    phases: phases.map((view) => ({
      phase: view.phase ?? 'all',
      label: words.phase(view.phase),
      effects: judgedCells(view).map(({ from, to, entry, isDisputed, interactions }) => ({
        from,
        to,
        entry,
        disputed: isDisputed,
        interactions,
      })),
      paths: pathsOf(judgedCells(view)),
    })),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
