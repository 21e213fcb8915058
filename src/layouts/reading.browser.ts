import '../offline/loader.browser.ts';
import '../pack/ticks.browser.ts';
import '../search/loader.browser.ts';
