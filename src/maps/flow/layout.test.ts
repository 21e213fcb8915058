import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedFlow, linked } from '../../../tests/invented-linkages.ts';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { layoutFlow, unit, type FlowLayout } from './layout.ts';
import { columns, flowView } from './view.ts';

const some = [
  linked('f01', 'insight', ['gcm-1', 'gcm-2', 'sdg-10.7']),
  linked('f02', 'insight', ['gcm-2', 'sdg-10.7', 'sdg-17.14']),
  linked('f03', 'tension', ['gcm-2', 'sdg-10.7']),
];
const record = flowView(loadAtlas(process.cwd()));
const drawn = (list = some, room = 20) => layoutFlow(flowView(inventedFlow(list)), () => room);

test('three findings match the reviewed picture', async () => {
  const { nodes, flows, ...frame } = drawn();
  const plain = {
    ...frame,
    nodes: nodes.map(({ node: { id }, ...place }) => ({ id, ...place })),
    flows: flows.map(({ flow: { from, to }, path, width }) => ({ from, to, path, width })),
  };
  await expect(`${JSON.stringify(plain, null, 2)}\n`).toMatchFileSnapshot('./layout.golden.json');
});

test('is blind to the order of its input', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (list) => {
      expect(drawn(list)).toEqual(drawn());
    }),
  );
});

/** Numbers of a path: start, two handles, end. */
const pointsOf = (path: string): number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);

function check({ width, height, nodes, flows }: FlowLayout, room: number): void {
  for (const column of columns) {
    const own = nodes.filter(({ node }) => node.column === column);
    for (const [at, { y, left, right }] of own.entries()) {
      const half = Math.max(left, right, room) / 2;
      const before = own[at - 1];
      if (before) {
        const end = before.y + Math.max(before.left, before.right, room) / 2;
        expect(y - half).toBeGreaterThanOrEqual(end);
      }
      expect(y - half).toBeGreaterThanOrEqual(-0.2);
      expect(y + half).toBeLessThanOrEqual(height + 0.2);
    }
  }
  const at = new Map(nodes.map((placed) => [placed.node.id, placed]));
  for (const { flow, path, width: thick } of flows) {
    const numbers = pointsOf(path);
    expect(numbers.map((each) => Math.round(each * 10) / 10)).toEqual(numbers);
    expect(thick).toBeCloseTo(unit * flow.findings.length, 1);
    const [[from, to], [start = 0, end = 0]] = [
      [at.get(flow.from), at.get(flow.to)],
      [numbers[1], numbers[7]],
    ];
    expect(Math.abs(start - (from?.y ?? 0)) + thick / 2).toBeLessThanOrEqual((from?.right ?? 0) / 2 + 0.2);
    expect(Math.abs(end - (to?.y ?? 0)) + thick / 2).toBeLessThanOrEqual((to?.left ?? 0) / 2 + 0.2);
  }
  expect(Math.max(...nodes.map(({ x }) => x))).toBeLessThan(width);
}

test('nothing overlaps, stands to a tenth of a pixel, and bands end within their nodes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), (room) => {
      check(
        layoutFlow(record, () => room),
        room,
      );
    }),
  );
});

test('bands of a node lie side by side, as thick together as its edge is high', () => {
  const { nodes, flows } = layoutFlow(record, () => 0);
  for (const { node, right } of nodes) {
    const own = flows.filter(({ flow }) => flow.from === node.id);
    if (own.length === 0) continue;
    expect(own.reduce((sum, { flow }) => sum + unit * flow.findings.length, 0)).toBeCloseTo(right, 0);
    const starts = own.map(({ path }) => pointsOf(path)[1] ?? 0);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  }
});

test('an empty record makes an empty picture', () => {
  expect(drawn([])).toMatchObject({ height: 0, nodes: [], flows: [] });
});
