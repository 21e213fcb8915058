import type { PageRead } from './worker-scope.ts';

/** Set by a reader who wants nothing kept. */
const offKey = 'atlas-offline';

export function isKeepingOff(): boolean {
  try {
    return localStorage.getItem(offKey) === 'off';
  } catch {
    return false;
  }
}

export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Starts the worker, tells it of this page, and is done when it works. */
export async function startWorker(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  const line = (navigator as { readonly connection?: Line }).connection;
  active?.postMessage({
    address: location.pathname,
    isLean: line?.saveData === true || /2g$/.test(line?.effectiveType ?? ''),
  } satisfies PageRead);
}

/** Lets everything go that is kept, and keeps nothing more; the pack itself and its notes stay. */
export async function stopKeeping(): Promise<void> {
  localStorage.setItem(offKey, 'off');
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}

export async function keepAgain(): Promise<void> {
  localStorage.removeItem(offKey);
  await startWorker();
}
