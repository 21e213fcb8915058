/** File of the site that an address without host stands for: `/findings/f01/` is `findings/f01/index.html`. */
export const fileAt = (pathname: string): string =>
  pathname.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');

/** Way from one file to another, both named from the same folder. */
export const wayTo = (from: string, to: string): string => '../'.repeat(from.split('/').length - 1) + to;

/** An address cut where its path ends: `/search/?q=a#b` is `/search/` and `?q=a#b`. */
export function cutAddress(address: string): readonly [pathname: string, rest: string] {
  const end = address.search(/[?#]/);
  return end < 0 ? [address, ''] : [address.slice(0, end), address.slice(end)];
}
