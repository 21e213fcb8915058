/** Ticks, and the way to the pack, come once the page stands. */
void import('./ticks.browser.ts');
