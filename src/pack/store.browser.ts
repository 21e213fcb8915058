import { emptyPack, parseStored, toStored, type Pack } from './pack.ts';

const packKey = 'atlas-pack';
/** Holds, unchanged, what could not be read, until the reader has seen it. */
const damagedKey = 'atlas-pack-unreadable';

/** The reader's pack; what cannot be read of it is put aside first, never overwritten. */
export function readPack(): Pack {
  try {
    const text = localStorage.getItem(packKey);
    if (text === null) return emptyPack;
    const { pack, isWhole } = parseStored(text);
    if (isWhole) return pack;
    const before = localStorage.getItem(damagedKey);
    localStorage.setItem(damagedKey, before === null ? text : `${before}\n${text}`);
    localStorage.setItem(packKey, toStored(pack));
    return pack;
  } catch {
    return emptyPack;
  }
}

/** Keeps a pack; an empty one leaves nothing behind. False if the browser does not allow it. */
export function writePack(pack: Pack): boolean {
  try {
    if (pack.entries.length === 0 && pack.title === '') localStorage.removeItem(packKey);
    else localStorage.setItem(packKey, toStored(pack));
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser lets pages keep anything. */
export function canStore(): boolean {
  try {
    return localStorage.length >= 0;
  } catch {
    return false;
  }
}

/** What could not be read, as it stood. */
export function unreadableText(): string | undefined {
  try {
    return localStorage.getItem(damagedKey) ?? undefined;
  } catch {
    return undefined;
  }
}

export const forgetUnreadable = (): void => localStorage.removeItem(damagedKey);

/** Tells of changes made in another window. */
export const onPackElsewhere = (tell: () => void): void =>
  addEventListener('storage', (event) => {
    if (event.key === packKey || event.key === null) tell();
  });
