import { describe, expect, test } from 'vitest';
import { parseCode } from './code.ts';
import { contrast, inkOn } from './contrast.ts';

test.each([
  ['sdg-10.7', { kind: 'target', target: '10.7' }],
  ['sdg-10.c', { kind: 'target', target: '10.c' }],
  ['sdg-10', { kind: 'goal', goal: 10 }],
  ['gcm-5', { kind: 'objective', objective: 5 }],
  ['gcm-p9', { kind: 'principle', principle: 9 }],
  ['10.7', undefined],
  ['sdg-10.7 ', undefined],
  ['gcm-p', undefined],
])('%s is read as %j', (code, parsed) => {
  expect(parseCode(code)).toEqual(parsed);
});

describe('contrast', () => {
  test('spans 1 to 21', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
  });

  test.each(['#E5243B', '#FCC30B', '#19486A', '#DDA63A'])('ink on %s reads at 4.5 to 1', (color) => {
    expect(contrast(color, inkOn(color))).toBeGreaterThanOrEqual(4.5);
  });
});
