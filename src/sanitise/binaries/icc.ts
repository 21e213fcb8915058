import { gaps, hasSign, isBlank, latin1, uint32, utf16 } from './bytes.ts';
import { Findings, type FileReading } from './file-reading.ts';

/** Elements that hold numbers only. */
const numeric = new Set([
  'XYZ ',
  'curv',
  'para',
  'sf32',
  'uf32',
  'ui08',
  'ui16',
  'ui32',
  'mft1',
  'mft2',
  'mAB ',
  'mBA ',
  'sig ',
  'dtim',
  'chrm',
  'view',
  'meas',
  'vcgt',
  'ndin',
  'mmod',
  'cicp',
  'crdi',
  'scrn',
  'clrt',
  'clro',
]);

/**
 * A colour profile: its description and copyright are read as prose; elements that could hold other
 * text, and bytes outside every element, are refused.
 */
export function readIcc(profile: Uint8Array): FileReading {
  const found = new Findings();
  const count = uint32(profile, 128);
  if (
    profile.length < 132 ||
    !hasSign(profile, 'acsp', 36) ||
    uint32(profile, 0) > profile.length ||
    count > 200
  ) {
    found.fault('no-damaged-file', 0, profile.length);
    return found;
  }
  const covered: [start: number, end: number][] = [[0, 132 + 12 * count]];
  for (let tag = 0; tag < count; tag += 1) {
    const start = uint32(profile, 136 + 12 * tag);
    const end = start + uint32(profile, 140 + 12 * tag);
    if (start < 132 || end > profile.length || end - start < 8) {
      found.fault('no-damaged-file', 132 + 12 * tag, 144 + 12 * tag);
      continue;
    }
    covered.push([start, end]);
    readElement(profile.subarray(start, end), start, found);
  }
  for (const [start, end] of gaps(covered, profile.length)) {
    if (!isBlank(profile, start, end)) found.fault('no-trailing-bytes', start, end);
  }
  return found;
}

function readElement(element: Uint8Array, start: number, found: Findings): void {
  const end = start + element.length;
  const type = latin1(element, 0, 4);
  if (type === 'text') found.text('metadata', printable(latin1(element, 8)), start, end);
  else if (type === 'desc') {
    const length = uint32(element, 8);
    found.text('metadata', printable(latin1(element, 12, Math.min(12 + length, element.length))), start, end);
    found.text(
      'metadata',
      printable(utf16(element.subarray(Math.min(20 + length, element.length)))),
      start,
      end,
    );
  } else if (type === 'mluc')
    found.text(
      'metadata',
      printable(utf16(element.subarray(16 + 12 * Math.min(uint32(element, 8), 64)))),
      start,
      end,
    );
  else if (!numeric.has(type)) found.fault('no-image-metadata', start, end);
}

const printable = (text: string): string => text.replaceAll(/[\x00-\x1F\x7F]+/g, ' ').trim();
