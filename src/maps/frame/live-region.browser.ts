/** Says something politely in the one live region of a page; the same words twice are said once. */
export function announce(words: string): void {
  const region = document.querySelector('[data-map-status]');
  if (region && region.textContent !== words) region.textContent = words;
}
