// What reading can wait for, in one file: marks of the search, ticks with the way to the pack, sharing, and footnotes on paper.
import '../components/footnotes.browser.ts';
import '../components/share.browser.ts';
import '../pack/ticks.browser.ts';
import '../search/marks.browser.ts';
