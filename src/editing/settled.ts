/** Whether a form left a field blank: nothing, no text, no entry, or only blank fields in it. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/**
 * What a form hands over, in the terms of the file it came from: blank fields that the file does not have are
 * left out, and digits stay a number where they were one.
 */
export function settled(old: unknown, value: unknown): unknown {
  if (typeof old === 'number' && typeof value === 'string' && String(Number(value)) === value)
    return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const rows: unknown[] = Array.isArray(old) ? old : [];
    return value.map((entry, index) => settled(rows[index], entry));
  }
  const before = (typeof old === 'object' && old !== null ? old : {}) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, field]) => field !== undefined && (key in before || !isEmpty(field)))
      .map(([key, field]) => [key, settled(before[key], field)]),
  );
}

/** Whether two values say the same; the order of keys says nothing. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && isSame(left[key], right[key]))
  );
}
