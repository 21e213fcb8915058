/** Offset of the first byte that belongs to no UTF-8 sequence, or nothing where all do. */
export function firstInvalidByte(bytes: Uint8Array): number | undefined {
  const valid = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), {
        stream: end < bytes.length,
      });
      return true;
    } catch {
      return false;
    }
  };
  if (valid(bytes.length)) return undefined;
  let [low, high] = [0, bytes.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (valid(middle)) low = middle;
    else high = middle;
  }
  return brokenLead(bytes, low) ?? low;
}

/** Offset of a first byte before `at` that still waited for more: there the sequence broke off. */
function brokenLead(bytes: Uint8Array, at: number): number | undefined {
  for (let back = 1; back <= 3 && at - back >= 0; back += 1) {
    const byte = bytes[at - back] ?? 0;
    if (byte < 0x80) return undefined;
    if (byte >= 0xc0) return back < lengthOf(byte) ? at - back : undefined;
  }
  return undefined;
}

/** Bytes of the sequence that `lead` begins. */
const lengthOf = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
