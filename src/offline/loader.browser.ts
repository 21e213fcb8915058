import { canKeep, isKeepingOff, startWorker } from './register.browser.ts';

const words = document.getElementById('pack-words')?.dataset['offline'];
if (words && !navigator.onLine && !document.querySelector('[data-offline-page]')) {
  const line = document.createElement('p');
  line.className = 'notice no-print';
  line.textContent = words;
  document.getElementById('main')?.prepend(line);
}

/** Once a page is there and the browser has nothing better to do, keeping for offline begins. */
if (import.meta.env.PROD && canKeep() && !isKeepingOff()) {
  const start = (): void => void startWorker().catch(() => undefined);
  const whenIdle = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 4000 });
    else setTimeout(start, 1000);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
