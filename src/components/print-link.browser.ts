/** Shows the links that print a page, which would do nothing without a script. */
for (const link of document.querySelectorAll<HTMLElement>('[data-print-link]')) {
  link.hidden = false;
  link.querySelector('button')?.addEventListener('click', () => window.print());
}
