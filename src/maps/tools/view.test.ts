import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../domain/atlas.ts';
import type { Finding } from '../../domain/finding.ts';
import { interaction } from '../../../tests/invented-record.ts';
import { layoutTools } from './layout.ts';
import { shadeOf } from './shade.ts';
import { cellsByPhase, summariesOf } from './summary.ts';
import { noPhase } from '../../domain/term.ts';
import { toolsView } from './view.ts';

const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]));
const fields = ['foreign', 'development', 'labour'];
const tool = (id: string, phases: string[], wieldedBy: string[], sources = ['full']) => ({
  id,
  phases,
  wieldedBy,
  sources,
  levels: ['eu'],
});
const finding = (id: string, phases: string[], more = {}) => ({ id, phases, status: 'published', ...more });
const findings = [
  finding('f1', ['transit']),
  finding('f2', ['return'], { status: 'withdrawn' }),
  finding('f3', ['return', 'transit']),
];
const interactions = [
  interaction('i1', 'foreign', 'labour', {
    from: { instrument: 'visas' },
    phases: ['return'],
    findings: ['f1'],
  }),
];

/** A record of two phases and four tools; `order` shuffles what has no order of its own. */
const record = (order = [0, 1, 2]): Atlas =>
  ({
    fields: byId(fields.map((id) => ({ id }))),
    levels: byId([{ id: 'eu' }]),
    phases: byId(['transit', 'return', noPhase].map((id) => ({ id }))),
    sources: byId([
      { id: 'full', read: { extent: 'full' } },
      { id: 'part', read: { extent: 'excerpt' } },
    ]),
    instruments: byId([
      tool(
        'returns',
        ['return'],
        order.map((at) => fields[at] ?? ''),
      ),
      tool('visas', ['transit'], ['labour']),
      tool('camps', ['transit'], ['foreign', 'development'], ['full', 'part']),
      tool('talks', [noPhase], ['foreign']),
    ]),
    partners: byId([{ id: 'xx', engagements: [{ instruments: ['camps'] }] }]),
    findings: byId(findings),
    interactions: byId(interactions),
  }) as unknown as Atlas;
const naming = (id: string) => (id === 'returns' ? findings.slice(1) : []) as unknown as readonly Finding[];
const view = toolsView(record(), naming);
const kinds = Object.fromEntries(view.rows.map(({ id, cells }) => [id, cells.map(({ kind }) => kind)]));

test('tools stand by their first phase, and every empty place says which kind of nothing it is', () => {
  expect(view.rows.map(({ id }) => id)).toEqual(['visas', 'camps', 'returns', 'talks']);
  expect(kinds).toEqual({
    visas: ['placed', 'spoken', 'not-applicable'],
    camps: ['placed', 'not-read', 'not-applicable'],
    returns: ['spoken', 'placed', 'not-applicable'],
    talks: ['not-applicable', 'not-applicable', 'placed'],
  });
  const silent = toolsView({ ...record(), interactions: new Map() }, naming);
  expect(silent.rows[0]?.cells[1]?.kind).toBe('not-discussed');
});

test('what lies behind a place concerns its phase; nothing withdrawn is counted', () => {
  const of = (id: string) =>
    view.rows
      .find((row) => row.id === id)
      ?.cells.map((cell) => [...cell.findings, ...cell.interactions].join(' '));
  expect(of('visas')).toEqual(['f1', 'i1', '']);
  expect(of('returns')).toEqual(['f3', 'f3', '']);
  expect(view.rows[1]?.partners).toEqual(['xx']);
});

test('material from sessions is noticed', () => {
  expect(view.isPublished).toBe(true);
  const atlas = record();
  const spoken = new Map(
    [...atlas.findings].map(([id, each]) => [id, { ...each, material: 'session' as const }]),
  );
  expect(toolsView({ ...atlas, findings: spoken }, () => [...spoken.values()]).isPublished).toBe(false);
});

test('a phase is summed up by its tools, whose they are, and which are joined up', () => {
  const [transit, back] = summariesOf(view, fields);
  expect(transit?.tools.map(({ id }) => id)).toEqual(['visas', 'camps']);
  expect(transit?.joined.map(({ id }) => id)).toEqual(['camps']);
  expect(transit?.spoken.map(({ id }) => id)).toEqual(['returns']);
  expect(transit?.wielders.map(({ field, count }) => `${field} ${count}`)).toEqual([
    'foreign 1',
    'development 1',
    'labour 1',
  ]);
  expect(back?.joined).toHaveLength(1);
  expect(view.rows.map(shadeOf)).toEqual(['joined-1', 'joined-2', 'joined-3', 'joined-1']);
});

test('the picture is blind to the order of fields, stands to a tenth of a pixel, and nothing overlaps', () => {
  const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  const lengths = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(orders, lengths, lengths, (order, names, wielders) => {
      const layout = layoutTools(toolsView(record(order), naming), names, wielders);
      expect(layout).toEqual(layoutTools(view, names, wielders));
      expect(layout.cells).toHaveLength(cellsByPhase(view).length);
      expect(new Set(layout.cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(layout.cells.length);
      for (const { x, y } of layout.cells) {
        expect([x, y].map((length) => Math.round(length * 10) / 10)).toEqual([x, y]);
        expect(x).toBeGreaterThan(layout.fieldsLeft);
        expect(x + layout.across).toBeLessThan(layout.width + 0.1);
        expect(y + layout.down).toBeLessThan(layout.height + 0.1);
      }
    }),
  );
});

test('four tools in three phases match the reviewed picture', async () => {
  const layout = layoutTools(view, 20, 30);
  const cells = layout.cells.map(({ cell: { instrument, phase, kind }, x, y }) => ({
    instrument,
    phase,
    kind,
    x,
    y,
  }));
  await expect(`${JSON.stringify({ ...layout, cells }, null, 2)}\n`).toMatchFileSnapshot(
    './layout.golden.json',
  );
});
