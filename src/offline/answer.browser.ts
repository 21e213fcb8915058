import { languageOf, localPath } from '../i18n/locale.ts';
import { interfaceLanguages } from '../vocabulary/language.ts';
import { isHalted } from './halt.browser.ts';
import { keptAt, partsCache, readCache } from './kept.browser.ts';

/** So long, in milliseconds, the network may take where a kept copy is at hand. */
const patience = 3500;

/** At most so many pages, and files of pages, are kept of what was read; the oldest go first. */
const bounds = { [readCache]: 80, [partsCache]: 200 } as const;

/** A page from the network, kept by the way; from what is kept when that fails or takes too long. */
export async function answerPage(
  request: Request,
  wait: (work: Promise<unknown>) => void,
): Promise<Response> {
  const path = closed(new URL(request.url).pathname);
  const fresh = fetch(request);
  wait(
    fresh
      .then((response) => (isPage(response) ? store(readCache, path, response.clone()) : undefined))
      .catch(() => undefined),
  );
  return (await soonest(fresh, path)) ?? offlinePage(path);
}

/** From the network; from what is kept when that fails or takes too long. */
export const answerFresh = async (request: Request): Promise<Response> =>
  (await soonest(fetch(request), new URL(request.url).pathname)) ?? Response.error();

/** From what is kept; else from the network, and kept if it is a part of pages. */
export async function answerFixed(
  request: Request,
  wait: (work: Promise<unknown>) => void,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const kept = await keptAt(pathname);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && pathname.startsWith('/_astro/')) wait(store(partsCache, pathname, response.clone()));
  return response;
}

/** Puts a response where the newest stand and lets the oldest go beyond the bound. */
export async function store(
  name: typeof readCache | typeof partsCache,
  path: string,
  response: Response,
): Promise<void> {
  if (isHalted()) return;
  const cache = await caches.open(name);
  await cache.delete(path);
  await cache.put(path, response);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - bounds[name])).map((old) => cache.delete(old)));
}

/** The network's answer, or the kept one if it comes sooner or the server fails; nothing if there is neither. */
async function soonest(fresh: Promise<Response>, path: string): Promise<Response | undefined> {
  const kept = await keptAt(path);
  const answer = fresh.then(
    (response) => (response.status >= 500 ? (kept ?? response) : response),
    () => kept,
  );
  if (!kept) return answer;
  return Promise.race([answer, new Promise<Response>((resolve) => setTimeout(resolve, patience, kept))]);
}

/** With the slash that the server would add to the address of a page. */
const closed = (path: string): string => (/\/[^./]+$/.test(path) ? `${path}/` : path);

/** Pages only, and only from the address asked for: not what a hall's Wi-Fi shows in their place. */
const isPage = (response: Response): boolean =>
  response.ok &&
  !response.redirected &&
  response.type === 'basic' &&
  /^text\/html/.test(response.headers.get('content-type') ?? '');

/** The page that says what is not kept, in the language asked for if it is there. */
async function offlinePage(path: string): Promise<Response> {
  const asked = languageOf(path);
  for (const language of [asked, ...interfaceLanguages]) {
    const page = await keptAt(localPath(language, '/offline/'));
    if (page) return page;
  }
  return Response.error();
}
