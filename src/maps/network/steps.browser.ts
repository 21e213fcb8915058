/**
 * Marks in one phase what an element gives and receives, and the second steps from there: for the element that is pointed at,
 * focused or tapped, else for the one that is held. Returns what holds an element.
 */
export function markSteps(
  phase: HTMLElement,
  picture: SVGSVGElement,
  readout: HTMLElement | null,
): (element: string) => void {
  const marks = [...picture.querySelectorAll<SVGElement>('[data-element]')];
  const effects = [...picture.querySelectorAll<SVGElement>('.effect')];
  let held = '';
  const mark = (element: string): void => {
    const next = new Set(effects.flatMap(({ dataset: { from, to } }) => (from === element ? [to] : [])));
    picture.classList.toggle('chosen', element !== '');
    for (const { dataset, classList } of effects) {
      const isFirst = element !== '' && (dataset['from'] === element || dataset['to'] === element);
      classList.toggle('first', isFirst);
      classList.toggle('second', element !== '' && !isFirst && next.has(dataset['from']));
    }
    for (const each of marks) each.classList.toggle('current', each.dataset['element'] === element);
  };
  const look = (target: EventTarget | null): void => {
    const near = target instanceof Element ? target.closest<SVGElement>('[data-element]') : null;
    const element = (near && picture.contains(near) ? near.dataset['element'] : undefined) ?? held;
    mark(element);
    if (!readout || phase.hidden) return;
    const list = phase.querySelector(`[data-list="${CSS.escape(element)}"] [data-sentence]`);
    readout.textContent = list?.textContent?.trim() ?? '';
  };
  picture.addEventListener('pointerover', ({ target }) => look(target));
  picture.addEventListener('pointerleave', () => look(document.activeElement));
  picture.parentElement?.addEventListener('focusin', ({ target }) => look(target));
  picture.parentElement?.addEventListener('focusout', () => look(null));
  return (element) => {
    held = element;
    look(document.activeElement);
  };
}
