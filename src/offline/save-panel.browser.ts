import { plural } from '../i18n/locale.ts';
import type { DelegateMessages } from '../i18n/delegate-messages.ts';
import type { InterfaceLanguage } from '../vocabulary/language.ts';
import { canKeep, isKeepingOff, keepAgain, startWorker } from './register.browser.ts';
import { savePack, sizeOfPack, type PackToSave, type Saved } from './save.browser.ts';
import { showSavedPacks, type SavedWords } from './saved-list.browser.ts';
import { formatBytes } from './size.ts';

/** A pack as the panel is asked to save it, with the titles of its addresses. */
export interface PackShown extends PackToSave {
  readonly titles: ReadonlyMap<string, string>;
}

/** Brings “Save for offline” to life; the function it returns is told of each change of the pack. */
export function startSavePanel(
  words: DelegateMessages['offline'],
  listWords: SavedWords,
): (pack: PackShown) => void {
  const panel = document.querySelector<HTMLElement>('[data-save-panel]');
  const at = <E extends HTMLElement>(part: string): E => panel?.querySelector<E>(`[data-${part}]`) as E;
  const { language } = listWords;
  if (!panel) return () => undefined;
  if (!canKeep()) {
    at('size').textContent = words.cannot;
    at('save').remove();
    return () => undefined;
  }
  let shown: PackShown | undefined;
  const save = async (pack: PackShown): Promise<void> => {
    const [button, bar, status] = [
      at<HTMLButtonElement>('save'),
      at<HTMLProgressElement>('progress'),
      at('save-status'),
    ];
    button.disabled = true;
    bar.hidden = false;
    bar.removeAttribute('value');
    status.textContent = '';
    try {
      await (isKeepingOff() ? keepAgain() : startWorker());
      const saved = await savePack(pack, (done, all) => {
        bar.max = all;
        bar.value = done;
        status.textContent = fill(words.saving, { done: `${done}`, all: `${all}` });
      });
      status.textContent = await describe(saved, pack, words, language);
      if (saved.end !== 'no-room') button.textContent = words.saveAgain;
    } catch {
      status.textContent = words.saveFailed;
    }
    bar.hidden = true;
    button.disabled = false;
    await showSavedPacks(listWords);
  };
  at('save').addEventListener('click', () => {
    if (shown) void save(shown);
  });
  void showSavedPacks(listWords);
  return (pack) => {
    shown = pack;
    at('save-status').textContent = '';
    at('save').textContent = words.save;
    void sizeOfPack(pack).then(
      (bytes) => {
        if (shown === pack) at('size').textContent = fill(words.size, { size: formatBytes(bytes, language) });
      },
      () => undefined,
    );
  };
}

/** How a save ended, in words; what is missing is named. */
async function describe(
  saved: Saved,
  { titles }: PackShown,
  words: DelegateMessages['offline'],
  language: InterfaceLanguage,
): Promise<string> {
  if (saved.end === 'no-room') {
    const [needed, free] = [saved.needed, Math.max(0, saved.free)].map((bytes) =>
      formatBytes(bytes, language),
    );
    return fill(words.noRoom, { needed: needed ?? '', free: free ?? '' });
  }
  if (saved.end === 'partly') {
    const named = saved.missing.flatMap((path) => titles.get(path) ?? []);
    const others = saved.missing.length - named.length;
    const parts = [...named, ...(others > 0 ? [plural(language, others, words.otherFiles)] : [])];
    return `${words.partly} ${parts.join('; ')}. ${words.tryAgain}`;
  }
  return `${words.saved} ${(await navigator.storage?.persisted?.()) ? words.firm : words.loose}`;
}

const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
