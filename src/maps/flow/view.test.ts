import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedFlow, linked } from '../../../tests/invented-linkages.ts';
import { loadAtlas } from '../../catalogue/load-atlas.ts';
import { flowView, type FlowView } from './view.ts';

const some = [
  linked('f01', 'insight', ['gcm-1', 'gcm-2', 'sdg-10.7']),
  linked('f02', 'insight', ['gcm-2', 'sdg-10.7', 'sdg-17.14'], 'conflicts'),
  linked('f03', 'tension', ['gcm-2', 'sdg-10.7']),
  linked('f04', 'tension', ['sdg-17.14']),
  linked('f05', 'tension', ['gcm-p1']),
];

test('who shares which findings', () => {
  const view = flowView(inventedFlow(some));
  expect(view.flows.map(({ from, to, findings }) => [from, to, findings.join(' ')])).toEqual([
    ['insight', 'gcm-1', 'f01'],
    ['insight', 'gcm-2', 'f01 f02'],
    ['tension', 'gcm-2', 'f03'],
    ['gcm-1', 'sdg-10.7', 'f01'],
    ['gcm-2', 'sdg-10.7', 'f01 f02 f03'],
    ['gcm-2', 'sdg-17.14', 'f02'],
  ]);
  expect(view.nodes.find(({ id }) => id === 'gcm-2')).toMatchObject({ sumIn: 3, sumOut: 4 });
  expect(view).toMatchObject({
    findings: ['f01', 'f02', 'f03', 'f04'],
    unreached: ['gcm-3'],
    links: { all: 9, conflicts: 3, editorial: 9 },
  });
});

test('is blind to the order of the findings', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (list) => {
      expect(flowView(inventedFlow(list))).toEqual(flowView(inventedFlow(some)));
    }),
  );
});

/** What must add up whatever the record says. */
function checkSums({ nodes, flows }: FlowView): void {
  const sum = (pick: (flow: FlowView['flows'][number]) => boolean): number =>
    flows.filter(pick).reduce((total, { findings }) => total + findings.length, 0);
  for (const { id, column, findings, sumIn, sumOut } of nodes) {
    expect([sumIn, sumOut]).toEqual([sum(({ to }) => to === id), sum(({ from }) => from === id)]);
    const isOf = (own: readonly string[]): boolean => own.every((finding) => findings.includes(finding));
    expect(
      flows.filter(({ from, to }) => from === id || to === id).every((flow) => isOf(flow.findings)),
    ).toBe(true);
    // A finding is of one kind: what reaches an objective adds up to its findings, each once.
    if (column === 'objectives') expect(sumIn).toBe(findings.length);
    if (column === 'objectives' && sumOut > 0)
      expect(sumOut).toBeLessThanOrEqual(findings.length * nodes.length);
  }
  const inColumn = (column: string, side: 'sumIn' | 'sumOut'): number =>
    nodes.filter((node) => node.column === column).reduce((total, node) => total + node[side], 0);
  expect(inColumn('kinds', 'sumOut')).toBe(inColumn('objectives', 'sumIn'));
  expect(inColumn('objectives', 'sumOut')).toBe(inColumn('targets', 'sumIn'));
}

describe('widths add up', () => {
  test('in every record', () => {
    const codes = fc.subarray(['gcm-1', 'gcm-2', 'gcm-3', 'gcm-p1', 'sdg-10.7', 'sdg-17.14']);
    const findings = fc.array(fc.tuple(fc.constantFrom('insight', 'tension', 'recommendation'), codes), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(findings, (list) => {
        checkSums(
          flowView(inventedFlow(list.map(([kind, to], at) => linked(`f${at}`, kind as 'insight', to)))),
        );
      }),
    );
  });

  test('in the published one, where findings serve several objectives', () => {
    const view = flowView(loadAtlas(process.cwd()));
    checkSums(view);
    const kinds = view.nodes.filter(({ column }) => column === 'kinds');
    expect(kinds.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(view.findings.length);
    expect(kinds.reduce((sum, { sumOut }) => sum + sumOut, 0)).toBeGreaterThan(view.findings.length);
  });
});
