import { licenceAddress, type Provenance } from '../frame/provenance.ts';
import { judgedCells } from './summary.ts';
import type { MatrixView } from './view.ts';
import type { MatrixWords } from './words.ts';

/** The matrix of every phase with its totals and orders, as JSON text. `version` grows when a key changes. */
export function matrixJson(
  title: string,
  { level, ids, phases }: MatrixView,
  words: MatrixWords,
  provenance: Provenance,
): string {
  const record = {
    version: 1,
    title,
    ...provenance,
    licenceAddress,
    basis: 'editorial',
    level,
    elements: ids.map((id) => ({ id, label: words.label(id) })),
    phases: phases.map((phase) => ({
      phase: phase.phase ?? 'all',
      label: words.phase(phase.phase),
      totals: phase.elements,
      entries: judgedCells(phase).map(({ from, to, entry, spread, interactions, isDisputed }) => ({
        from,
        to,
        entry,
        spread,
        interactions,
        disputed: isDisputed,
      })),
      orders: Object.fromEntries(
        Object.entries(phase.orders).map(([name, places]) => [name, places.map((place) => ids[place])]),
      ),
      within: phase.within,
      setApart: phase.setApart,
    })),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
