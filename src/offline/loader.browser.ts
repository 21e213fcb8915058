/** Says on a page that is shown without a network that it is a kept one. */
function tellKept(): void {
  const words = document.getElementById('pack-words')?.dataset['offline'];
  if (!words || navigator.onLine || document.querySelector('[data-offline-page]')) return;
  const line = document.createElement('p');
  line.className = 'notice no-print';
  line.textContent = words;
  document.getElementById('main')?.prepend(line);
}

/** Begins to keep pages for offline reading, unless the reader or the browser does not want it. */
async function beginKeeping(): Promise<void> {
  const { canKeep, isKeepingOff, startWorker, stopKeeping } = await import('./register.browser.ts');
  if (canKeep()) await (isKeepingOff() ? stopKeeping() : startWorker());
}

tellKept();
// A site that is being written has no worker. Else: once the page is there and the browser has nothing better to do.
if (!import.meta.hot) {
  const start = (): void => void beginKeeping().catch(() => undefined);
  const whenIdle = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 4000 });
    else setTimeout(start, 1000);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
