import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  emptyPack,
  idsOf,
  mostEntries,
  parseFragment,
  parseStored,
  toFragment,
  toStored,
  withEntries,
  withMoved,
  withNote,
  withoutEntry,
  withPutBack,
  type Pack,
} from './pack.ts';

const id = fc.stringMatching(/^[a-z\d][a-z\d.-]{0,20}$/);
const pack: fc.Arbitrary<Pack> = fc.record({
  title: fc.string(),
  entries: fc.uniqueArray(fc.record({ id, note: fc.string() }), {
    selector: (entry) => entry.id,
    maxLength: 9,
  }),
});

test('what is stored comes back as it was, notes included', () => {
  fc.assert(
    fc.property(pack, (stored) => {
      expect(parseStored(toStored(stored))).toEqual({ pack: stored, isWhole: true });
    }),
  );
});

test('ids go into a link and come back in their order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 30 }), (ids) => {
      expect(parseFragment(`#${toFragment(ids)}`)).toEqual({ ids, strange: 0 });
    }),
  );
});

test.each([
  ['nothing', '', [], 0],
  ['capitals and spaces', '#F01,%20GCM-5', ['f01', 'gcm-5'], 0],
  ['the same twice', '#f01,f01', ['f01'], 0],
  ['markup and paths', '#f01,<b>,../x,sdg-10.7', ['f01', 'sdg-10.7'], 2],
  ['a broken escape', '#f01,%E0%', ['f01'], 1],
])('a link with %s', (_, hash, ids, strange) => {
  expect(parseFragment(hash)).toEqual({ ids, strange });
});

test.each([
  ['no JSON', '{"entries":[{"id":"f01"'],
  ['no list', '{"title":"x"}'],
  ['a list of something else', '{"title":"x","entries":"f01"}'],
  ['an entry without a note', '{"title":"","entries":[{"id":"f01"},{"id":"f02","note":"keep"}]}'],
  ['an id that is none', '{"title":"","entries":[{"id":"<b>","note":""},{"id":"f02","note":"keep"}]}'],
  ['a title that is none', '{"title":7,"entries":[]}'],
])('a stored pack that holds %s is not taken for whole', (_, text) => {
  expect(parseStored(text).isWhole).toBe(false);
});

test('of a damaged pack what can be read is kept', () => {
  const { pack: read } = parseStored('{"title":"T","entries":[{"id":7},{"id":"f02","note":"keep"}]}');
  expect(read).toEqual({ title: 'T', entries: [{ id: 'f02', note: 'keep' }] });
});

const three = withEntries(emptyPack, ['f01', 'f02', 'f03']);

test.each([
  ['f01', 1, ['f02', 'f01', 'f03']],
  ['f03', -1, ['f01', 'f03', 'f02']],
  ['f01', -1, ['f01', 'f02', 'f03']],
  ['f03', 5, ['f01', 'f02', 'f03']],
  ['f09', 1, ['f01', 'f02', 'f03']],
])('%s moved by %i', (moved, by, ids) => {
  expect(idsOf(withMoved(three, moved, by))).toEqual(ids);
});

test('further entries stand at the end, each once, up to the most a pack holds', () => {
  expect(idsOf(withEntries(three, ['f02', 'f04']))).toEqual(['f01', 'f02', 'f03', 'f04']);
  const many = Array.from({ length: mostEntries + 5 }, (_, index) => `x${index}`);
  expect(withEntries(three, many).entries).toHaveLength(mostEntries);
});

test('what was taken out comes back to its place; notes and entries of meanwhile stay', () => {
  const meanwhile = withEntries(withNote(withoutEntry(three, 'f02'), 'f03', 'later'), ['f09']);
  const { entries } = withPutBack(meanwhile, three);
  expect(entries.map(({ id: each, note }) => `${each} ${note}`.trim())).toEqual([
    'f01',
    'f02',
    'f03 later',
    'f09',
  ]);
});
