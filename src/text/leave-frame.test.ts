import { expect, test } from 'vitest';
import { leaveFrame } from './leave-frame.ts';

test('links leave the frame, anchors and chosen targets stay', () => {
  expect(
    leaveFrame(
      '<a href="/x/">x</a> <a class="id" href="#i01">i</a> <a target="_self" href="/y/">y</a> <abbr>a</abbr>',
    ),
  ).toBe(
    '<a target="_top" href="/x/">x</a> <a class="id" href="#i01">i</a> <a target="_self" href="/y/">y</a> <abbr>a</abbr>',
  );
});
