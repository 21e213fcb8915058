import { cutAddress, fileAt } from './place.ts';

// What a page lacks that stands in a folder: addresses from the top of the site, and files of data.

const top = new URL('.', (document.currentScript as HTMLScriptElement).src).href;
const onDisk = (address: string): string => {
  const [pathname, rest] = cutAddress(address);
  return top + fileAt(pathname) + rest;
};

// A browser keeps nothing for pages from a folder, and says so only when asked to.
Reflect.deleteProperty(globalThis, 'caches');

const waiting = new Map<string, (value: unknown) => void>();

Object.assign(globalThis, {
  /** Called by the files of data, each of which is a script. */
  atlasFile: (path: string, value: unknown) => waiting.get(path)?.(value),
  fetch: (path: string): Promise<Response> =>
    new Promise((resolve, reject) => {
      waiting.set(path, (value) => resolve(Response.json(value)));
      const script = document.createElement('script');
      script.src = `${onDisk(path)}.js`;
      script.addEventListener('error', () => reject(new TypeError(`The edition has no file ${path}.`)));
      document.head.append(script);
    }),
});

/** Scripts write links as on the site, from its top. */
function mend(link: Element): void {
  const address = link.getAttribute('href');
  if (address?.startsWith('/')) link.setAttribute('href', onDisk(address));
}

new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes) {
    if (target instanceof Element) mend(target);
    for (const added of addedNodes) {
      if (added instanceof Element) for (const link of [added, ...added.querySelectorAll('a')]) mend(link);
    }
  }
}).observe(document, { subtree: true, childList: true, attributeFilter: ['href'] });
