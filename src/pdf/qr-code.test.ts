import { expect, test } from 'vitest';
import { qrCodeSvg } from './qr-code.ts';

test('draws modules of the address as one path, with four modules of white around it', () => {
  const svg = qrCodeSvg('https://atlas.example/briefings/gcm-5/');
  const [, side = ''] = /viewBox="0 0 (\d+) \1"/.exec(svg) ?? [];
  // 38 bytes at error level M fill version 3: 29 modules and twice the quiet zone.
  expect(Number(side)).toBe(29 + 8);
  const starts = [...svg.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) =>
    [x, y, length].map(Number),
  );
  expect(Math.min(...starts.flatMap(([x = 0, y = 0]) => [x, y]))).toBe(4);
  expect(Math.max(...starts.map(([x = 0, , length = 0]) => x + length))).toBe(33);
  // The finder pattern in the corner: seven dark modules in a row.
  expect(starts[0]).toEqual([4, 4, 7]);
});

test('another address is another code', () => {
  expect(qrCodeSvg('https://atlas.example/a/')).not.toBe(qrCodeSvg('https://atlas.example/b/'));
});
