import { directionOf } from '../vocabulary/language.ts';
import { markOf, nameOf, type ListedEntry } from './listed.ts';
import { at } from './page-parts.browser.ts';

/** Shows the entries in their order; only the reader's own can be changed. */
export function showEntries(entries: readonly ListedEntry[], isOwn: boolean): void {
  const template = document.querySelector<HTMLTemplateElement>('#pack-entry');
  if (!template) return;
  const rows = entries.map((entry, index) => {
    const row = template.content.cloneNode(true) as DocumentFragment;
    fill(row, entry);
    for (const part of row.querySelectorAll<HTMLElement>('.pack-note, [data-actions]')) part.hidden = !isOwn;
    for (const button of row.querySelectorAll<HTMLButtonElement>('[data-action]')) {
      const { action } = button.dataset;
      button.setAttribute('aria-label', `${button.ariaLabel ?? ''}: ${nameOf(entry)}`);
      // Not disabled: a button that is pressed again and again must keep the focus at the end of its way.
      const isAtEnd = (action === 'up' && index === 0) || (action === 'down' && index === entries.length - 1);
      if (isAtEnd) button.setAttribute('aria-disabled', 'true');
    }
    return row;
  });
  at('list').replaceChildren(...rows);
}

function fill(row: DocumentFragment, entry: ListedEntry): void {
  const { id, title, address, facts, text = '', sources = [], language, note } = entry;
  at('id', row).closest<HTMLElement>('.pack-entry')?.setAttribute('data-of', id);
  at('id', row).textContent = markOf(entry) ?? '';
  const link = at<HTMLAnchorElement>('title', row);
  link.href = address;
  link.textContent = title;
  at('facts', row).replaceChildren(...facts.map(listItem));
  at('text', row).textContent = text;
  at('text', row).hidden = text === '';
  at('rests', row).hidden = sources.length === 0;
  at('sources', row).replaceChildren(...sources.map(listItem));
  at('address', row).textContent = new URL(address, location.origin).href;
  if (language) {
    for (const part of ['title', 'text', 'sources']) at(part, row).lang = language;
    for (const part of ['title', 'text', 'sources']) at(part, row).dir = directionOf(language);
  }
  at('note-text', row).textContent = note;
  at<HTMLTextAreaElement>('note', row).value = note;
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
