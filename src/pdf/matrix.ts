import { recordOf, type Atlas } from '../domain/atlas.ts';
import type { Interaction } from '../domain/interaction.ts';
import { fill, printCount } from '../maps/frame/print-number.ts';
import { partOf } from '../maps/matrix/part.ts';
import type { CellView } from '../maps/matrix/view.ts';
import { cellWords } from '../maps/matrix/words.ts';
import type { Block, MatrixTone } from './sheet.ts';
import type { Voice } from './voice.ts';

/** The map of a briefing: how policy fields act on each other in its interactions; nothing where none do. */
export function matrixOf(atlas: Atlas, interactions: readonly Interaction[], voice: Voice): Block[] {
  const { language, t, labels, signs } = voice;
  const { rows, columns, outside } = partOf(atlas, interactions);
  if (rows.length === 0) return [];
  const { entry } = cellWords(language, t);
  const label = (id: string): string => labels.term('fields', recordOf(atlas.fields, id));
  const apart = fill(t.briefing.apart, { count: printCount(language, outside) });
  return [
    {
      kind: 'matrix',
      caption: t.briefing.map,
      hint: outside > 0 ? t.briefing.mapHint + signs.gap + apart : t.briefing.mapHint,
      columns: columns.map(label),
      rows: rows.map(({ id, cells }) => ({
        label: label(id),
        cells: cells.map((cell) => ({
          printed: entry(cell) + (cell.isDisputed ? '*' : ''),
          tone: toneOf(cell),
        })),
      })),
    },
  ];
}

const toneOf = ({ kind, step = 0 }: CellView): MatrixTone =>
  kind !== 'score' ? kind : step < 0 ? `undermines-${-step}` : step > 0 ? `supports-${step}` : 'zero';
