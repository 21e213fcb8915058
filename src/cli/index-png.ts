import { crc32, deflateSync } from 'node:zlib';

/** A colour as red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels row by row, three bytes each. The width is even. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * A picture in at most sixteen colours as PNG, four bits for each pixel and nothing beside: each pixel takes the
 * colour that is nearest. Source: PNG specification, third edition.
 */
export function indexPng({ width, height, data }: Pixels, palette: readonly Colour[]): Uint8Array {
  const nearest = nearestIn(palette);
  const stride = 1 + width / 2;
  const rows = new Uint8Array(height * stride);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const at = 3 * (y * width + x);
      // The first byte of a row names its filter: none.
      rows[y * stride + 1 + x / 2] = (nearest(data, at) << 4) | nearest(data, at + 3);
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 8, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Finds the place of the nearest colour of a palette for the pixel at a byte; each colour is looked for once. */
function nearestIn(palette: readonly Colour[]): (data: Uint8Array, at: number) => number {
  const known = new Map<number, number>();
  let [last, lastPlace] = [-1, 0];
  return (data, at) => {
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const key = (red << 16) | (green << 8) | blue;
    // Most pixels are like the one before.
    if (key === last) return lastPlace;
    last = key;
    lastPlace = known.get(key) ?? placeOf([red, green, blue], palette);
    known.set(key, lastPlace);
    return lastPlace;
  };
}

function placeOf([red, green, blue]: Colour, palette: readonly Colour[]): number {
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** Length, kind, content and checksum: section 5.3. */
function chunk(kind: string, content: Uint8Array): Uint8Array {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
