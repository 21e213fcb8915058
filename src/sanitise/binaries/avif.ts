import { gaps, isBlank, latin1, uint16, uint32 } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { readIcc } from './icc.ts';

/** One box of an ISO base media file; `content` is where its payload begins. */
interface Box {
  readonly type: string;
  readonly start: number;
  readonly content: number;
  readonly end: number;
}

const topBoxes = new Set(['ftyp', 'meta', 'mdat']);
const metaBoxes = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iprp', 'iref', 'idat']);
const properties = new Set([
  'ispe',
  'pixi',
  'av1C',
  'colr',
  'auxC',
  'irot',
  'imir',
  'clap',
  'pasp',
  'clli',
  'mdcv',
  'lsel',
  'a1lx',
  'a1op',
]);
const pictures = new Set(['av01', 'grid']);

/** Everything in an AVIF picture that is no picture. Moving pictures are refused with it. */
export function readAvif(bytes: Uint8Array): FileReading {
  const found = new Findings();
  const boxes = boxesIn(bytes, 0, bytes.length);
  const meta = boxes?.find(({ type }) => type === 'meta');
  const inner = meta && boxesIn(bytes, meta.content + 4, meta.end);
  const locations = inner?.find(({ type }) => type === 'iloc');
  const extents = locations && extentsOf(bytes, locations);
  if (!boxes || !inner || !extents || !boxes.some(({ type }) => type === 'mdat')) {
    found.fault('no-damaged-file', 0, bytes.length);
    return found;
  }
  for (const box of [...boxes, ...inner]) {
    if (!topBoxes.has(box.type) && !metaBoxes.has(box.type))
      found.fault('no-image-metadata', box.start, box.end);
    // Data beside the pixels is needed for the few numbers of a grid only.
    if (box.type === 'idat' && box.end - box.content > 12)
      found.fault('no-image-metadata', box.start, box.end);
    if (box.type === 'hdlr') readHandler(bytes, box, found);
    if (box.type === 'iinf') readItems(bytes, box, found);
    if (box.type === 'iprp') readProperties(bytes, box, found);
  }
  for (const box of boxes.filter(({ type }) => type === 'mdat')) checkCovered(bytes, box, extents, found);
  return found;
}

/** Boxes that fill a stretch; nothing where they do not. */
function boxesIn(bytes: Uint8Array, start: number, end: number): Box[] | undefined {
  const boxes: Box[] = [];
  let at = start;
  while (at < end) {
    const short = uint32(bytes, at);
    const size =
      short === 1 ? uint32(bytes, at + 8) * 2 ** 32 + uint32(bytes, at + 12) : short === 0 ? end - at : short;
    const content = at + (short === 1 ? 16 : 8);
    if (content > end || at + size < content || at + size > end) return undefined;
    boxes.push({ type: latin1(bytes, at + 4, at + 8), start: at, content, end: at + size });
    at += size;
  }
  return boxes;
}

function readHandler(bytes: Uint8Array, { start, content, end }: Box, found: Findings): void {
  const name = latin1(bytes, content + 24, end).replace(/\0+$/, '');
  if (
    latin1(bytes, content + 8, content + 12) !== 'pict' ||
    !/^(?:|libavif|libheif|Picture ?Handler|pict)$/.test(name)
  )
    found.fault('no-image-metadata', start, end);
}

/** Items other than pictures are metadata; pictures may not be named. */
function readItems(bytes: Uint8Array, { start, content, end }: Box, found: Findings): void {
  const items = boxesIn(bytes, content + ((bytes[content] ?? 0) === 0 ? 6 : 8), end);
  if (!items) return found.fault('no-damaged-file', start, end);
  for (const item of items) {
    const version = bytes[item.content] ?? 0;
    const at = item.content + (version === 2 ? 8 : 10);
    const name = latin1(bytes, at + 4, item.end).replace(/\0+$/, '');
    if (
      item.type !== 'infe' ||
      version < 2 ||
      !pictures.has(latin1(bytes, at, at + 4)) ||
      !/^(?:Color|Alpha|)$/.test(name)
    )
      found.fault('no-image-metadata', item.start, item.end);
  }
}

function readProperties(bytes: Uint8Array, box: Box, found: Findings): void {
  const parts = boxesIn(bytes, box.content, box.end) ?? [];
  const container = parts.find(({ type }) => type === 'ipco');
  const held = container && boxesIn(bytes, container.content, container.end);
  if (!held || parts.some(({ type }) => type !== 'ipco' && type !== 'ipma'))
    return found.fault('no-damaged-file', box.start, box.end);
  for (const { type, start, content, end } of held) {
    if (!properties.has(type)) found.fault('no-image-metadata', start, end);
    if (
      type === 'auxC' &&
      !/^urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0*$/.test(latin1(bytes, content + 4, end))
    )
      found.fault('no-image-metadata', start, end);
    if (type === 'colr' && /^(?:prof|rICC)$/.test(latin1(bytes, content, content + 4)))
      found.include(readIcc(bytes.subarray(content + 4, end)), content + 4);
  }
}

/** Stretches of the file that hold the data of items. */
function extentsOf(bytes: Uint8Array, { content, end }: Box): [start: number, end: number][] | undefined {
  const version = bytes[content] ?? 0;
  const sizes = uint16(bytes, content + 4);
  const [offsetSize, lengthSize, baseSize, indexSize] = [
    sizes >> 12,
    (sizes >> 8) & 15,
    (sizes >> 4) & 15,
    version === 0 ? 0 : sizes & 15,
  ];
  const wide = version === 2 ? 4 : 2;
  const read = (at: number, size: number): number =>
    size === 0 ? 0 : size === 4 ? uint32(bytes, at) : uint32(bytes, at) * 2 ** 32 + uint32(bytes, at + 4);
  const count = wide === 4 ? uint32(bytes, content + 6) : uint16(bytes, content + 6);
  const extents: [number, number][] = [];
  let at = content + 6 + wide;
  for (let item = 0; item < count; item += 1) {
    const inFile = version === 0 || (uint16(bytes, at + wide) & 15) === 0;
    at += wide + (version === 0 ? 0 : 2) + 2;
    const base = read(at, baseSize);
    at += baseSize;
    const pieces = uint16(bytes, at);
    at += 2;
    for (let piece = 0; piece < pieces; piece += 1) {
      const start = base + read(at + indexSize, offsetSize);
      if (inFile) extents.push([start, start + read(at + indexSize + offsetSize, lengthSize)]);
      at += indexSize + offsetSize + lengthSize;
      if (at > end) return undefined;
    }
    if (at > end) return undefined;
  }
  return extents;
}

/** What no item points at is shown by no viewer; what lies past the end of the file is missing. */
function checkCovered(
  bytes: Uint8Array,
  { content, end }: Box,
  extents: readonly (readonly [number, number])[],
  found: Findings,
): void {
  if (extents.some(([, stop]) => stop > bytes.length)) found.fault('no-damaged-file', content, end);
  const within = extents.map(([start, stop]) => [start - content, stop - content] as const);
  for (const [start, stop] of gaps(within, end - content)) {
    const [from, to] = [content + Math.max(0, start), content + Math.min(stop, end - content)];
    if (from < to && !isBlank(bytes, from, to)) found.fault('no-trailing-bytes', from, to);
  }
}
