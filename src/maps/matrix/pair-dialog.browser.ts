import type { Values } from '../frame/state.ts';

/** Opens and closes the panel of one pair. */
export interface PairDialog {
  /** Shows a pair such as `foreign~labour` as it stands in a phase; closes the panel when it is empty. */
  readonly show: (pair: string, phase: HTMLElement) => void;
}

/** The panel repeats what the page says elsewhere: the cell's sentence, and the interactions behind it. */
export function makePairDialog(plate: HTMLElement, onClose: () => void): PairDialog {
  const dialog = plate.querySelector<HTMLDialogElement>('[data-pair-dialog]');
  if (!dialog) return { show: () => undefined };
  const part = (name: string) => dialog.querySelector<HTMLElement>(`[data-pair-${name}]`);
  let isClosing = false;
  dialog.addEventListener('close', () => {
    if (!isClosing) onClose();
    isClosing = false;
  });
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });

  return {
    show: (pair, phase) => {
      const link = pair === '' ? null : linkOf(phase, pair);
      if (!link) {
        if (dialog.open) {
          isClosing = true;
          dialog.close();
        }
        return;
      }
      const ids = link.closest<HTMLElement>('[data-interactions]')?.dataset['interactions']?.split(' ') ?? [];
      const sentence = wordsOf(link);
      const [ends = '', ...rest] = sentence.split(';');
      const [title, heading, list] = [part('sentence'), part('title'), part('interactions')];
      if (heading) heading.textContent = ends;
      if (title) title.textContent = rest.join(';').trim();
      list?.replaceChildren(...ids.flatMap((id) => cloneOf(id)));
      if (!dialog.open) dialog.showModal();
      heading?.focus();
    },
  };
}

/** The interaction as the page tells it, without the ids that may stand once only. */
function cloneOf(id: string): Node[] {
  const original = document.getElementById(id);
  if (!original) return [];
  const copy = original.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  return [copy];
}

/** Pairs that a map shows, as values of its state: asked one by one, since to list a thousand takes long. */
export const pairsOf = (plate: HTMLElement): Values => ({
  0: '',
  includes: (pair) => pair === '' || linkOf(plate, pair) !== null,
});

const linkOf = (part: HTMLElement, pair: string): HTMLElement | null =>
  part.querySelector<HTMLElement>(`[data-pair="${CSS.escape(pair)}"]`);

/** What a cell or its link says in a sentence: its name, or `data-says` where the name is what is seen. */
export const wordsOf = (cell: HTMLElement): string =>
  cell.dataset['says'] ?? cell.getAttribute('aria-label') ?? '';
