import type { InterfaceLanguage } from '../vocabulary/language.ts';
import { localPath, plural, type PluralForms } from '../i18n/locale.ts';
import { removeSaved, savedPacks } from './save.browser.ts';
import { formatBytes } from './size.ts';

/** Words of the list, in the language of the page. */
export interface SavedWords {
  readonly language: InterfaceLanguage;
  readonly packTitle: string;
  readonly incomplete: string;
  readonly count: PluralForms;
}

/** Shows the packs saved on this device, each with a way to it and a way to be rid of it. */
export async function showSavedPacks(words: SavedWords): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-saved-packs]');
  const template = document.querySelector<HTMLTemplateElement>('#saved-pack');
  if (!section || !template) return;
  const entries = await savedPacks();
  section.hidden = false;
  const rows = entries.map(({ name, pack }) => {
    const row = template.content.cloneNode(true) as DocumentFragment;
    const at = <E extends HTMLElement>(part: string): E => row.querySelector<E>(`[data-${part}]`) as E;
    const title = pack.title || words.packTitle;
    at('name').textContent = title;
    at('name').lang = pack.language;
    at('size').textContent = [
      plural(words.language, pack.ids.length, words.count),
      formatBytes(pack.bytes, words.language),
      ...(pack.missing.length > 0 ? [words.incomplete] : []),
    ].join(' · ');
    const open = at<HTMLAnchorElement>('open');
    open.href = `${localPath(pack.language, '/pack/')}#${pack.ids.join(',')}`;
    open.setAttribute('aria-label', `${open.textContent?.trim() ?? ''}: ${title}`);
    const remove = at<HTMLButtonElement>('remove');
    remove.setAttribute('aria-label', `${remove.textContent?.trim() ?? ''}: ${title}`);
    remove.addEventListener('click', () => {
      void removeSaved(name).then(() => showSavedPacks(words));
    });
    return row;
  });
  section.querySelector('[data-saved-list]')?.replaceChildren(...rows);
  const none = section.querySelector<HTMLElement>('[data-no-packs]');
  if (none) none.hidden = entries.length > 0;
}
