import type { ListedPack } from './listed.ts';
import { toFragment } from './pack.ts';
import { at, type PackWords } from './page-parts.browser.ts';

/** Brings the link to the pack to life; the function it returns is told of each change. */
export function startShare(words: PackWords, shown: () => ListedPack): () => void {
  const field = at<HTMLInputElement>('link');
  const address = (): string => `${ownAddress()}#${toFragment(shown().entries.map(({ id }) => id))}`;
  field.addEventListener('focus', () => field.select());
  at('copy').addEventListener('click', () => {
    field.focus();
    // Without leave to write to the clipboard the link stands selected, ready to be copied by hand.
    navigator.clipboard?.writeText(address()).then(
      () => (at('status').textContent = words.copied),
      () => undefined,
    );
  });
  at('send').hidden = !('share' in navigator);
  at('send').addEventListener('click', () => {
    navigator.share({ title: shown().title || words.title, url: address() }).catch(() => undefined);
  });
  return () => {
    field.value = address();
  };
}

/** Of this page; of one from a folder, which nobody else can open, where it is published. */
const ownAddress = (): string =>
  location.protocol === 'file:'
    ? (document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '')
    : location.origin + location.pathname;
