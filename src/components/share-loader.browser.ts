/** Sharing comes once the page stands, where there is something to share. */
if (document.querySelector('[data-share]')) void import('./share.browser.ts');
