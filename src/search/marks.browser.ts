/** Words searched for are marked on the page that a result leads to. */
if (new URLSearchParams(location.search).has('highlight')) {
  void import('./highlight.browser.ts').then(({ markSearchWords }) => markSearchWords());
}
