/** Shows one phase of a plate with its summary, and lets the picture to take away be the one of that phase. */
export function showPhase(plate: HTMLElement, shown: string): HTMLDetailsElement | undefined {
  const phases = [...plate.querySelectorAll<HTMLDetailsElement>('details[data-phase]')];
  for (const phase of phases) {
    phase.hidden = phase.dataset['phase'] !== shown;
    phase.open = !phase.hidden;
  }
  const phase = phases.find(({ hidden }) => !hidden);
  const summary = plate.querySelector('.map-summary');
  if (phase && summary) summary.textContent = phase.querySelector('.phase-summary')?.textContent ?? '';
  const picture = plate.querySelector<HTMLAnchorElement>('[data-map-file="svg"]');
  if (picture) picture.href = pictureOf(picture.dataset['file'] ?? '', shown);
  return phase;
}

/** Address of the picture of a phase, beside the one of the whole record. */
const pictureOf = (whole: string, phase: string): string =>
  phase === '' ? whole : whole.replace(/\.svg$/, `-${phase}.svg`);
