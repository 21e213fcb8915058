import { plural } from '../i18n/locale.ts';
import { startSavePanel } from '../offline/save-panel.browser.ts';
import { startEditing } from './editing.browser.ts';
import { startExports } from './exports.browser.ts';
import { listPack, nameOf, type ListedPack } from './listed.ts';
import type { PackRecords } from './pack-record.ts';
import { emptyPack, idsOf, mostEntries, parseFragment, withEntries, type Pack } from './pack.ts';
import { at, packWords, type PackWords } from './page-parts.browser.ts';
import { startShare } from './share.browser.ts';
import { showEntries } from './show-entries.browser.ts';
import {
  canStore,
  forgetUnreadable,
  onPackElsewhere,
  readPack,
  unreadableText,
  writePack,
} from './store.browser.ts';

/** Brings the page of the pack to life: the reader's own, or one from a link until it is adopted. */
export function startPackPage(): void {
  const words = packWords();
  at('needs-script').hidden = true;
  at('status').textContent = words.loading;
  fetch(at('pack-page').dataset['packPage'] ?? '')
    .then((response) => response.json() as Promise<PackRecords>)
    .then((records) => run(words, records))
    .catch(() => {
      at('status').textContent = words.failed;
      at('empty').hidden = true;
    });
}

/** The pack of the link, unless the reader's own holds the same in the same order. */
function sharedPack(): Pack | undefined {
  const { ids } = parseFragment(location.hash);
  if (ids.length === 0 || ids.join() === idsOf(readPack()).join()) return undefined;
  return withEntries(emptyPack, ids);
}

function run(words: PackWords, records: PackRecords): void {
  let listed: ListedPack = { ...emptyPack, entries: [], unknown: [] };
  const shown = (): ListedPack => listed;
  const showSave = startSavePanel(words.offline, { ...words.offline, ...words, packTitle: words.title });
  const showShare = startShare(words, shown);
  startExports(words, shown);

  const show = (): void => {
    const shared = sharedPack();
    listed = listPack(shared ?? readPack(), records);
    const { entries, unknown, title } = listed;
    const isOwn = shared === undefined;
    at('heading').textContent = title || words.title;
    at('shared').hidden = isOwn;
    at('replace').hidden = readPack().entries.length === 0;
    at('empty').hidden = entries.length > 0 || !isOwn;
    hideAll('tools', entries.length === 0);
    at('status').textContent = stateOf(entries.length, words);
    hideAll('own', !isOwn);
    at<HTMLInputElement>('pack-title').value = title;
    showStrange(words, unknown, parseFragment(location.hash).strange);
    showDamaged();
    showEntries(entries, isOwn);
    showShare();
    if (entries.length === 0) return;
    showSave({
      title,
      language: words.language,
      ids: entries.map(({ id }) => id),
      addresses: entries.map(({ address }) => address),
      titles: new Map(entries.map((entry) => [entry.address, nameOf(entry)])),
    });
  };
  const change = (pack: Pack): void => {
    const isKept = writePack(pack);
    show();
    if (!isKept) at('status').textContent = words.refused;
  };
  const leaveLink = (): void => {
    history.replaceState(null, '', location.pathname);
    document.getElementById('main')?.focus();
  };

  startEditing({ words, change, relist: () => void (listed = listPack(readPack(), records)) });
  const adopt = (pack: Pack): void => {
    const adopted = withEntries(pack, parseFragment(location.hash).ids);
    leaveLink();
    change(adopted);
  };
  at('adopt').addEventListener('click', () => adopt(readPack()));
  at('replace').addEventListener('click', () => adopt(emptyPack));
  at('mine').addEventListener('click', () => {
    leaveLink();
    show();
  });
  at('forget').addEventListener('click', () => {
    forgetUnreadable();
    show();
  });
  addEventListener('hashchange', show);
  onPackElsewhere(() => {
    if (!(document.activeElement instanceof HTMLTextAreaElement)) show();
  });
  show();
}

/** How many entries there are, and whether there is room for more. */
function stateOf(count: number, words: PackWords): string {
  if (count === 0) return canStore() ? '' : words.refused;
  return `${plural(words.language, count, words.count)}${count >= mostEntries ? `. ${words.full}` : ''}`;
}

const hideAll = (part: string, isHidden: boolean): void =>
  document.querySelectorAll<HTMLElement>(`[data-${part}]`).forEach((each) => {
    each.hidden = isHidden;
  });

/** Says what of a link or a pack cannot be shown. */
function showStrange(words: PackWords, unknown: readonly string[], strange: number): void {
  const sentences = [
    ...(unknown.length > 0 ? [`${words.unknown} ${unknown.join(', ')}.`] : []),
    ...(strange > 0 ? [plural(words.language, strange, words.strange)] : []),
  ];
  at('strange').hidden = sentences.length === 0;
  at('strange').textContent = sentences.join(' ');
}

function showDamaged(): void {
  const text = unreadableText();
  at('damaged').hidden = text === undefined;
  at<HTMLTextAreaElement>('damaged-text').value = text ?? '';
}
