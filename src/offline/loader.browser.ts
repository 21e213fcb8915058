// A site that is being written has no worker. Else: once the page is there and the browser has nothing better to do.
if (!import.meta.hot) {
  const start = (): void => void import('./register.browser.ts').then(({ beginKeeping }) => beginKeeping());
  addEventListener('load', () => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(start, { timeout: 4000 });
    else setTimeout(start, 1000);
  });
}
