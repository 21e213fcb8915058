import '../offline/loader.browser.ts';
import '../search/loader.browser.ts';

/** Comes once the page stands. */
void import('./later.browser.ts');
