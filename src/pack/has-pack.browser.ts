/** Where the browser holds the pack. */
export const packKey = 'atlas-pack';

/** Whether there is a pack at all, in whatever state. */
export function hasPack(): boolean {
  try {
    return localStorage.getItem(packKey) !== null;
  } catch {
    return false;
  }
}
