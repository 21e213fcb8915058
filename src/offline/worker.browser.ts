import { answerFixed, answerFresh, answerPage } from './answer.browser.ts';
import { setHalted } from './halt.browser.ts';
import { keepRead, renew } from './renew.browser.ts';
import { strategyFor } from './strategy.ts';
import { isPageRead, letGo, type WorkerScope } from './worker-scope.browser.ts';

/**
 * The atlas without a network. Pages come from the network as long as it answers; what was read, what was
 * saved and the search index stand in for it when it does not. The build writes in the edition, by which
 * the browser knows that there is something new.
 */
declare const ATLAS_EDITION: string;

const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('install', (event) => {
  event.waitUntil(
    renew(ATLAS_EDITION)
      .catch(() => undefined)
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(scope.clients.claim());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, headers } = request;
  const strategy = strategyFor({ method, url, mode, isRange: headers.has('range') }, scope.location.origin);
  const wait = event.waitUntil.bind(event);
  if (strategy === 'page') event.respondWith(answerPage(request, wait));
  if (strategy === 'fixed') event.respondWith(answerFixed(request, wait));
  if (strategy === 'fresh') event.respondWith(answerFresh(request));
});

/** One page is kept after the other, so that two of them never fetch the same files. */
let work: Promise<void> = Promise.resolve();

scope.addEventListener('message', (event) => {
  const said = event.data;
  if (said === letGo) {
    setHalted(true);
    work = work.then(letEverythingGo).then(() => event.ports[0]?.postMessage(letGo));
  } else if (isPageRead(said)) {
    setHalted(false);
    work = work.then(() => keepRead(said, ATLAS_EDITION)).catch(() => undefined);
  }
  event.waitUntil(work);
});

async function letEverythingGo(): Promise<void> {
  await scope.registration.unregister();
  for (const name of await caches.keys()) await caches.delete(name);
}
