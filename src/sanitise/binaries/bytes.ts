/** Each byte as the character of the same number, so that places in the string are places in the bytes. */
export const latin1 = (bytes: Uint8Array, start = 0, end = bytes.length): string => {
  let text = '';
  for (let from = start; from < end; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, Math.min(from + 8192, end)));
  }
  return text;
};

/** Text in UTF-8, or nothing where the bytes are none. A byte order mark is kept for the rules to see. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text in UTF-16, high byte first. */
export const utf16 = (bytes: Uint8Array): string => {
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2) text += String.fromCharCode(uint16(bytes, index));
  return text;
};

/** Unsigned number in two bytes, high byte first; bytes past the end count as 0. */
export const uint16 = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

/** Unsigned number in four bytes, high byte first; bytes past the end count as 0. */
export const uint32 = (bytes: Uint8Array, at: number): number =>
  uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2);

/** The same, low byte first. */
export const uint16le = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);

/** The same, low byte first. */
export const uint32le = (bytes: Uint8Array, at: number): number =>
  uint16le(bytes, at) + uint16le(bytes, at + 2) * 0x10000;

/** Whether the characters of `sign` stand at a place. */
export const hasSign = (bytes: Uint8Array, sign: string, at = 0): boolean => {
  if (at + sign.length > bytes.length) return false;
  for (let index = 0; index < sign.length; index += 1) {
    if (bytes[at + index] !== sign.charCodeAt(index)) return false;
  }
  return true;
};

/** Whether every byte of a stretch is 0. */
export const isBlank = (bytes: Uint8Array, start: number, end: number): boolean =>
  bytes.subarray(start, end).every((byte) => byte === 0);

/** Stretches of `[0, length)` that none of the given ones covers. */
export function gaps(
  covered: readonly (readonly [start: number, end: number])[],
  length: number,
): [start: number, end: number][] {
  const open: [number, number][] = [];
  let done = 0;
  for (const [start, end] of covered.toSorted((a, b) => a[0] - b[0])) {
    if (start > done) open.push([done, start]);
    done = Math.max(done, end);
  }
  if (done < length) open.push([done, length]);
  return open;
}
