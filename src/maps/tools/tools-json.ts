import { licenceAddress, type Provenance } from '../frame/provenance.ts';
import type { PhaseSummary } from './summary.ts';
import type { ToolsView } from './view.ts';
import type { ToolsWords } from './words.ts';

/** The map as JSON text. `version` grows when a key changes. */
export function toolsJson(
  title: string,
  { rows }: ToolsView,
  summaries: readonly PhaseSummary[],
  words: ToolsWords,
  provenance: Provenance,
): string {
  const record = {
    version: 1,
    title,
    ...provenance,
    licenceAddress,
    basis: 'editorial',
    phases: summaries.map(({ phase, tools, joined, spoken, wielders }) => ({
      phase,
      label: words.phase(phase),
      tools: tools.map(({ id }) => id),
      joined: joined.map(({ id }) => id),
      spoken: spoken.map(({ id }) => id),
      wielders,
    })),
    instruments: rows.map(({ id, fields, levels, partners, cells }) => ({
      id,
      label: words.tool(id),
      fields,
      levels,
      partners,
      phases: cells.map(({ phase, kind, findings, interactions }) => ({
        phase,
        state: kind,
        findings,
        interactions,
      })),
    })),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
