import { emptyPack, idsOf, withMoved, withNote, withoutEntry, withPutBack, type Pack } from './pack.ts';
import { at, type PackWords } from './page-parts.browser.ts';
import { readPack, writePack } from './store.browser.ts';

/** What editing needs of the page. */
export interface Editing {
  readonly words: PackWords;
  /** Keeps a pack and shows it. */
  readonly change: (pack: Pack) => void;
  /** Reads the pack anew without showing it: the reader is writing in it. */
  readonly relist: () => void;
}

/** Brings order, notes, title and removal to life. */
export function startEditing({ words, change, relist }: Editing): void {
  let taken: Pack | undefined;
  const take = (what: string, rest: Pack): void => {
    taken = readPack();
    change(rest);
    at('undo-text').textContent = [what, words.removed].filter(Boolean).join(': ');
    at('undo').hidden = false;
    at('put-back').focus();
  };
  const nameIn = (row: Element | null | undefined): string =>
    (row?.querySelector('[data-id]')?.textContent || row?.querySelector('[data-title]')?.textContent) ?? '';

  at('list').addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-action]');
    const row = button?.closest<HTMLElement>('[data-of]');
    const id = row?.dataset['of'];
    if (!button || id === undefined) return;
    const { action } = button.dataset;
    if (action === 'remove') return take(nameIn(row).toUpperCase(), withoutEntry(readPack(), id));
    change(withMoved(readPack(), id, action === 'up' ? -1 : 1));
    at('list').querySelector<HTMLElement>(`[data-of="${id}"] [data-action="${action}"]`)?.focus();
    at('status').textContent =
      `${nameIn(row).toUpperCase()}: ${words.moved} ${idsOf(readPack()).indexOf(id) + 1}`;
  });
  at('list').addEventListener('input', ({ target }) => {
    const field = target as HTMLTextAreaElement;
    const row = field.closest<HTMLElement>('[data-of]');
    if (!row) return;
    const isKept = writePack(withNote(readPack(), row.dataset['of'] ?? '', field.value));
    if (!isKept) at('status').textContent = words.refused;
    at('note-text', row).textContent = field.value;
    relist();
  });
  at('put-back').addEventListener('click', () => {
    at('undo').hidden = true;
    if (taken) change(withPutBack(readPack(), taken));
    taken = undefined;
    at('list').querySelector<HTMLElement>('a')?.focus();
  });
  const title = at<HTMLInputElement>('pack-title');
  title.addEventListener('change', () => change({ ...readPack(), title: title.value.trim() }));
  at('clear').addEventListener('click', () => take('', emptyPack));
}
