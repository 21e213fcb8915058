import { hasPack } from './has-pack.browser.ts';

/** Ticks are loaded where there is something to tick, or a pack to lead to. */
if (hasPack() || document.querySelector('[data-pack]')) void import('./ticks.browser.ts');
