import { scaleBand } from 'd3-scale';
import type { ToolCell, ToolsView } from './view.ts';

/** Where everything of the map stands as a picture. Lengths in CSS pixels to 0.1, from its upper left corner. */
export interface ToolsLayout {
  readonly width: number;
  readonly height: number;
  /** Size of a cell. */
  readonly across: number;
  readonly down: number;
  /** Left end of the fields that wield a tool, and upper end of the cells. */
  readonly fieldsLeft: number;
  readonly top: number;
  /** Upper left corner of each cell. */
  readonly cells: readonly { readonly cell: ToolCell; readonly x: number; readonly y: number }[];
  /** Middle of each column. */
  readonly phases: readonly { readonly id: string; readonly x: number }[];
  /** Middle of each row. */
  readonly tools: readonly { readonly id: string; readonly y: number }[];
}

const [across, down, gap, heading] = [104, 28, 2, 62];
/** Room for one letter of a name at 13 px. */
const letter = 6.4;

/** Places tools in rows and phases in columns; names and fields take the room of the longest. Pure. */
export function layoutTools(
  { phases, rows }: ToolsView,
  longestName: number,
  longestFields: number,
): ToolsLayout {
  const fieldsLeft = round(longestName * letter + 16);
  const left = round(fieldsLeft + longestFields * letter + 16);
  const [width, height] = [phases.length * (across + gap), rows.length * (down + gap)];
  const columns = scaleBand(phases, [left, left + width]).paddingInner(gap / (across + gap));
  const lines = scaleBand(
    rows.map(({ id }) => id),
    [heading, heading + height],
  ).paddingInner(gap / (down + gap));
  const [cellAcross, cellDown] = [round(columns.bandwidth()), round(lines.bandwidth())];
  const x = (phase: string): number => round(columns(phase) ?? 0);
  const y = (id: string): number => round(lines(id) ?? 0);
  return {
    width: round(left + width),
    height: round(heading + height + 8),
    across: cellAcross,
    down: cellDown,
    fieldsLeft,
    top: heading,
    cells: rows.flatMap(({ id, cells }) => cells.map((cell) => ({ cell, x: x(cell.phase), y: y(id) }))),
    phases: phases.map((id) => ({ id, x: round(x(id) + cellAcross / 2) })),
    tools: rows.map(({ id }) => ({ id, y: round(y(id) + cellDown / 2) })),
  };
}

const round = (length: number): number => Math.round(length * 10) / 10;
