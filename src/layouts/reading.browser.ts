import '../components/share-loader.browser.ts';
import '../offline/loader.browser.ts';
import '../pack/loader.browser.ts';
import '../search/loader.browser.ts';
