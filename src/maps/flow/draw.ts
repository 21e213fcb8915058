import { wrap } from '../frame/svg.ts';
import { layoutFlow, left, thickness, type FlowLayout, type PlacedNode } from './layout.ts';
import type { Column, FlowView } from './view.ts';
import type { FlowWords } from './words.ts';

/** Room for a name beside its node, in pixels, and between two of its lines. */
const widths: Readonly<Record<Column, number>> = { kinds: 120, objectives: 205, targets: 282 };
const leading = 15;

/** A node with the lines of its name, the number of findings at the end of the last. */
export interface NamedNode extends PlacedNode {
  /** Corners of its band, as SVG takes them. */
  readonly corners: string;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** `end` where the name stands before the node. */
  readonly anchor: 'start' | 'end';
}

export interface NamedFlow extends FlowLayout {
  readonly named: readonly NamedNode[];
}

/** The flow with its names, in one language. */
export function drawFlow(view: FlowView, words: FlowWords): NamedFlow {
  const columnOf = new Map(view.nodes.map(({ id, column }) => [id, column]));
  const linesOf = (id: string, count: number): string[] =>
    wrap(`${words.label(id)} (${count})`, widths[columnOf.get(id) ?? 'targets']);
  const counts = new Map(view.nodes.map(({ id, findings }) => [id, findings.length]));
  const layout = layoutFlow(view, (id) => linesOf(id, counts.get(id) ?? 0).length * leading);
  const named = layout.nodes.map((placed): NamedNode => {
    const { node, x, y } = placed;
    const lines = linesOf(node.id, node.findings.length);
    const anchor = node.column === 'kinds' ? 'end' : 'start';
    const at = anchor === 'end' ? x - 8 : x + thickness + 8;
    return {
      ...placed,
      corners: cornersOf(placed),
      anchor,
      lines: lines.map((text, place) => ({
        text,
        x: at,
        y: round(y + 4.5 + (place - (lines.length - 1) / 2) * leading),
      })),
    };
  });
  return { ...layout, named };
}

const cornersOf = ({ x, y, left: before, right: after }: PlacedNode): string =>
  [
    [x, y - before / 2],
    [x + thickness, y - after / 2],
    [x + thickness, y + after / 2],
    [x, y + before / 2],
  ]
    .map((corner) => corner.map((length) => round(length)).join(','))
    .join(' ');

/** Where the heading of a column stands. */
export const headingAt = (column: Column): { readonly x: number; readonly anchor: 'start' | 'end' } =>
  column === 'kinds' ? { x: left[column] + thickness, anchor: 'end' } : { x: left[column], anchor: 'start' };

const round = (length: number): number => Math.round(length * 10) / 10;
