import { letGo, type PageRead } from './worker-scope.browser.ts';

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
  if (isKeepingOff()) return;
  const line = (navigator as { readonly connection?: Line }).connection;
  active?.postMessage({
    address: location.pathname,
    isLean: line?.saveData === true || /2g$/.test(line?.effectiveType ?? ''),
  } satisfies PageRead);
}

/** Lets everything go that is kept, and keeps nothing more; the pack itself and its notes stay. */
export async function stopKeeping(): Promise<void> {
  localStorage.setItem(offKey, 'off');
  const registration = await navigator.serviceWorker.getRegistration();
  const { active } = registration ?? {};
  // The worker itself ends what it is about, or it would go on keeping behind our back.
  if (active) await answerOf(active);
  else for (const name of await caches.keys()) await caches.delete(name);
}

const answerOf = (worker: ServiceWorker): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', resolve);
    port1.start();
    worker.postMessage(letGo, [port2]);
  });

/** Begins to keep pages for offline reading, unless the reader or the browser does not want it. */
export async function beginKeeping(): Promise<void> {
  tellKept();
  if (canKeep()) await (isKeepingOff() ? stopKeeping() : startWorker()).catch(() => undefined);
}

/** Says on a page that is shown without a network that it is a kept one. */
function tellKept(): void {
  const words = document.getElementById('pack-words')?.dataset['offline'];
  if (!words || navigator.onLine || document.querySelector('[data-offline-page]')) return;
  const line = document.createElement('p');
  line.className = 'notice no-print';
  line.textContent = words;
  document.getElementById('main')?.prepend(line);
}

export async function keepAgain(): Promise<void> {
  localStorage.removeItem(offKey);
  await startWorker();
}
