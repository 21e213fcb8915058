import { toCsv } from '../frame/csv.ts';
import { cellsByPhase } from './summary.ts';
import type { ToolsView } from './view.ts';
import type { ToolsWords } from './words.ts';

const headings = [
  'phase',
  'phase_label',
  'instrument',
  'instrument_label',
  'state',
  'fields',
  'field_labels',
  'levels',
  'partners',
  'finding_count',
  'interaction_count',
  'findings',
  'interactions',
  'basis',
];

/** Every tool in every phase as one line, kinds of nothing among them. Ids in a list are parted by spaces, names by semicolons. */
export const toolsCsv = (view: ToolsView, words: ToolsWords): string =>
  toCsv(
    headings,
    cellsByPhase(view).map(({ tool, cell: { phase, kind, findings, interactions } }) => [
      phase,
      words.phase(phase),
      tool.id,
      words.tool(tool.id),
      kind,
      tool.fields.join(' '),
      tool.fields.map(words.field).join('; '),
      tool.levels.join(' '),
      tool.partners.join(' '),
      findings.length,
      interactions.length,
      findings.join(' '),
      interactions.join(' '),
      'editorial',
    ]),
  );
