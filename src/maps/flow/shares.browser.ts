import { shareOf, type Band, type Place } from './share.ts';

/** What draws the chosen part of each band, and says what is pointed at. */
export interface Shares {
  /** Findings that pass the settings, and the node that is held, if any. */
  readonly filter: (passed: ReadonlySet<string>, held: string) => void;
}

const wordsOf = (element: Element): string[] => (element as SVGElement).dataset['findings']?.split(' ') ?? [];

/**
 * Draws, over each band, the part of it that is chosen: what passes the settings and belongs to the node that is pointed
 * at, focused or held. Counts in lists and tables follow the settings alone.
 */
export function makeShares(
  plate: HTMLElement,
  picture: SVGSVGElement,
  marks: readonly SVGGElement[],
): Shares {
  const unit = Number(plate.dataset['linkageFlow']);
  const page = plate.parentElement ?? plate;
  const places = marks.map((mark): Place => ({
    id: mark.dataset['node'] ?? '',
    column: Number(mark.dataset['column']),
    findings: wordsOf(mark),
  }));
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const bands = [...picture.querySelectorAll<SVGPathElement>('[data-band]')].map((path) => {
    const [from = '', to = ''] = (path.dataset['band'] ?? '').split('~');
    return { path, band: { from, to, findings: wordsOf(path) } satisfies Band };
  });
  const columnOf = (id: string): number => placeOf.get(id)?.column ?? -1;
  const readout = plate.querySelector<HTMLElement>('[data-readout]');
  const ofAll = plate.querySelector<HTMLElement>('[data-map-status]')?.dataset['ofAll'] ?? '';
  const all = new Set(places.flatMap(({ findings }) => findings));
  let overlays: SVGPathElement[] = [];
  /** Widths that the overlays have. */
  let drawn: number[] = [];
  let current: SVGGElement | undefined;
  let [passed, held]: [ReadonlySet<string>, string] = [all, ''];

  const say = (shown: number, whole: number): string =>
    shown === whole ? String(whole) : ofAll.replace('{shown}', String(shown)).replace('{all}', String(whole));
  const paint = (node: string, band?: SVGPathElement): void => {
    const isWhole = node === '' && !band && passed.size === all.size;
    picture.classList.toggle('chosen', !isWhole);
    if (!isWhole && overlays.length === 0) {
      overlays = bands.map(({ path }) => {
        const copy = path.cloneNode() as SVGPathElement;
        copy.removeAttribute('data-findings');
        copy.setAttribute('class', 'share');
        return copy;
      });
      bands.at(-1)?.path.after(...overlays);
      drawn = [];
    }
    for (const [at, overlay] of overlays.entries()) {
      const each = bands[at];
      const share =
        !each || isWhole || (band && each.path !== band)
          ? 0
          : shareOf(each.band, columnOf, passed, placeOf.get(node));
      if (drawn[at] === share) continue;
      drawn[at] = share;
      overlay.setAttribute('stroke-width', String(Math.round(share * unit * 10) / 10));
      overlay.classList.toggle('empty', share === 0);
    }
    const mark = marks.find(({ dataset }) => dataset['node'] === node);
    if (mark !== current) {
      current?.classList.remove('current');
      mark?.classList.add('current');
      current = mark;
    }
    if (readout) readout.textContent = band ? sayBand(band) : sayNode(node);
  };
  const sayNode = (node: string): string => {
    const sentence =
      page.querySelector(`[data-list="${CSS.escape(node)}"] [data-sentence]`)?.textContent?.trim() ?? '';
    const own = placeOf.get(node)?.findings ?? [];
    const shown = own.filter((id) => passed.has(id)).length;
    return sentence && shown < own.length ? `${sentence} (${say(shown, own.length)})` : sentence;
  };
  const sayBand = (path: SVGPathElement): string => {
    const at = bands.find((each) => each.path === path)?.band;
    const name = (id: string): string =>
      picture
        .querySelector(`[data-node="${CSS.escape(id)}"] a`)
        ?.textContent?.replace(/\s+/g, ' ')
        .trim()
        .replace(/ \(\d+\)$/, '') ?? '';
    return at
      ? `${name(at.from)} – ${name(at.to)}: ${say(shareOf(at, columnOf, passed), at.findings.length)}`
      : '';
  };
  const look = (target: EventTarget | null): void => {
    const element = target instanceof Element ? target : null;
    const key = element?.closest<SVGElement>('[data-band]')?.dataset['band'];
    const band = bands.find(({ path }) => path.dataset['band'] === key)?.path;
    paint(band ? '' : (element?.closest<SVGElement>('[data-node]')?.dataset['node'] ?? held), band);
  };
  picture.addEventListener('pointerover', ({ target }) => look(target));
  picture.addEventListener('pointerleave', () => look(document.activeElement));
  picture.parentElement?.addEventListener('focusin', ({ target }) => look(target));
  picture.parentElement?.addEventListener('focusout', () => look(null));

  return {
    filter: (nowPassed, nowHeld) => {
      const isOther = nowPassed.size !== passed.size || [...nowPassed].some((id) => !passed.has(id));
      [passed, held] = [nowPassed, nowHeld];
      if (isOther)
        recount(
          page,
          new Map([
            ...places.map(({ id, findings }) => [id, findings] as const),
            ...bands.map(({ band }) => [`${band.from}~${band.to}`, band.findings] as const),
          ]),
          passed,
          say,
        );
      look(document.activeElement);
    },
  };
}

/** Writes beside every name and band of the page how many of its findings pass. */
function recount(
  page: HTMLElement,
  findings: ReadonlyMap<string, readonly string[]>,
  passed: ReadonlySet<string>,
  say: (shown: number, whole: number) => string,
): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-share]')) {
    const own = findings.get(place.dataset['share'] ?? '') ?? [];
    const shown = own.filter((id) => passed.has(id)).length;
    const words = say(shown, own.length);
    if (place.textContent === words) continue;
    place.textContent = words;
    place.closest('li, tr, details')?.classList.toggle('dimmed', shown === 0);
  }
}
