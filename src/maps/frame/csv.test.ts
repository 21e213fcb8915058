import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('text that a spreadsheet would run is guarded, a negative number is not', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['=1+1', -2],
        ['@x', null],
        ['−2', 0.5],
        ['say "so", twice', 3],
      ],
    ),
  ).toBe(`a,b\r\n'=1+1,-2\r\n'@x,\r\n−2,0.5\r\n"say ""so"", twice",3\r\n`);
});

test('whatever text goes in comes out again, but for the guard', () => {
  // Text that already begins like a guarded one cannot be told from it.
  const text = fc.string().filter((each) => !/^'[=+\-@\t\r]/.test(each));
  const rows = fc.array(fc.tuple(text, fc.oneof(fc.integer(), fc.constant(null))));
  fc.assert(
    fc.property(rows, (list) => {
      const read = parse(toCsv(['text', 'number'], list), { record_delimiter: '\r\n' }).slice(
        1,
      ) as string[][];
      expect(read.map(([text = '']) => text.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(
        list.map(([text]) => text),
      );
      expect(read.map(([, number]) => number)).toEqual(list.map(([, number]) => String(number ?? '')));
    }),
  );
});
