/**
 * How a request is answered.
 *
 * `untouched`: the browser does what it would do without us. `page`: from the network, from what is kept when
 * that takes too long, and else by a page that says so. `fixed`: from what is kept, since its name changes
 * with its content. `fresh`: like a page, but never kept by the way.
 */
export type Strategy = 'untouched' | 'page' | 'fixed' | 'fresh';

/** What decides about a request. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly mode: string;
  /** Whether a part of a file is asked for. */
  readonly isRange: boolean;
}

/** Editors' and framed pages, the worker itself and its lists are none of the worker's business. */
const apart = /^\/(?:[a-z]{2}\/)?(?:admin|embed)(?:\/|$)|^\/sw\.js$|^\/offline\/[^/]+\.json$/;

/** Files whose names change with their content: what is kept of them never grows old. */
export const isFixed = (path: string): boolean => byContent.test(path);

const byContent = /^\/_astro\/|^\/pagefind\/(?:fragment|index|filter)\/|\.pf_meta$/;

/** Strategy for a request seen by the worker of `origin`. */
export function strategyFor({ method, url, mode, isRange }: Asked, origin: string): Strategy {
  const { origin: host, pathname } = new URL(url);
  if (method !== 'GET' || host !== origin || isRange || apart.test(pathname)) return 'untouched';
  if (mode === 'navigate') return 'page';
  return isFixed(pathname) ? 'fixed' : 'fresh';
}
