import { columns, type Flow, type FlowNode, type FlowView } from './view.ts';

/** A node as an upright band: as high on each side as what reaches it there. Lengths in CSS pixels to 0.1. */
export interface PlacedNode {
  readonly node: FlowNode;
  /** Left end and middle. */
  readonly x: number;
  readonly y: number;
  /** Height at its left and right end. */
  readonly left: number;
  readonly right: number;
}

/** A band, as the line through its middle. */
export interface PlacedFlow {
  readonly flow: Flow;
  readonly path: string;
  /** Thickness of the line: the number of findings, in units. */
  readonly width: number;
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly flows: readonly PlacedFlow[];
}

/** Height of one finding, the same everywhere in the picture, and width of a node. */
export const unit = 1.4;
export const thickness = 12;
/** Left ends of the columns, and least space between two nodes. */
export const left = { kinds: 132, objectives: 470, targets: 880 } as const;
const width = 1180;
const gap = 6;

/**
 * Places kinds, objectives and targets in three columns of one height and joins them by bands. Each node is given at least
 * the height that `roomOf` asks for its name. Pure: the same view gives the same picture, whatever its order on disk.
 */
export function layoutFlow(view: FlowView, roomOf: (id: string) => number): FlowLayout {
  const heights = new Map(view.nodes.map((node) => [node.id, Math.max(roomOf(node.id), ...sidesOf(node))]));
  const heightOf = ({ id }: FlowNode): number => heights.get(id) ?? 0;
  const byColumn = columns.map((column) => view.nodes.filter((node) => node.column === column));
  const height = Math.max(
    0,
    ...byColumn.map((nodes) => nodes.reduce((sum, node) => sum + heightOf(node) + gap, -gap)),
  );
  const nodes = byColumn.flatMap((column) => {
    const filled = column.reduce((sum, node) => sum + heightOf(node), 0);
    // A column of few nodes keeps its bands from flying apart, yet stands in the middle of the others.
    const space = column.length < 2 ? 0 : Math.min(60, (height - filled) / (column.length - 1));
    let top = (height - filled - space * (column.length - 1)) / 2;
    return column.map((node): PlacedNode => {
      const y = top + heightOf(node) / 2;
      top += heightOf(node) + space;
      const [leftSide = 0, rightSide = 0] = sidesOf(node);
      return { node, x: left[node.column], y: round(y), left: round(leftSide), right: round(rightSide) };
    });
  });
  return { width, height: round(height), nodes, flows: placeFlows(view.flows, nodes) };
}

/** Heights of a node: bands on the side where there are any, its findings on the other. */
const sidesOf = ({ findings, sumIn, sumOut }: FlowNode): [number, number] => [
  unit * (sumIn || findings.length),
  unit * (sumOut || findings.length),
];

/** Bands leave and reach a node in the order of their other ends, so that they cross as little as that order allows. */
function placeFlows(flows: readonly Flow[], nodes: readonly PlacedNode[]): PlacedFlow[] {
  const placed = new Map(nodes.map((node) => [node.node.id, node]));
  const sent = new Map(nodes.map(({ node, y, right }) => [node.id, y - right / 2]));
  const received = new Map(nodes.map(({ node, y, left: side }) => [node.id, y - side / 2]));
  const take = (side: Map<string, number>, id: string, height: number): number => {
    const top = side.get(id) ?? 0;
    side.set(id, top + height);
    return round(top + height / 2);
  };
  return flows.map((flow) => {
    const height = unit * flow.findings.length;
    const start = (placed.get(flow.from)?.x ?? 0) + thickness;
    const end = placed.get(flow.to)?.x ?? 0;
    const middle = round((start + end) / 2);
    const [from, to] = [take(sent, flow.from, height), take(received, flow.to, height)];
    return {
      flow,
      path: `M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}`,
      width: round(height),
    };
  });
}

const round = (length: number): number => Math.round(length * 10) / 10;
