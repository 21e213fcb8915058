import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { hatch } from '../frame/hatch.ts';
import type { Provenance } from '../frame/provenance.ts';
import { escapeXml, plateSvg } from '../frame/svg.ts';
import { matrixKey } from './matrix-key.ts';
import { layoutMatrix } from './layout.ts';
import type { MatrixLevel, PhaseView } from './view.ts';
import type { MatrixWords } from './words.ts';

/** The steps of the scale in print, the same as the light colours of `matrix.css`. */
const styles = `
.cell { stroke: #8a8172; stroke-width: 0.5; }
.step-3 { fill: #8c510a } .step-2 { fill: #d8b365 } .step-1 { fill: #f6e8c3 } .step0 { fill: #ffffff }
.step1 { fill: #c7eae5 } .step2 { fill: #5ab4ac } .step3 { fill: #01665e }
.none { fill: url(#hatch); stroke: none } .sign { fill: #ffffff; stroke-dasharray: 4 2; stroke-width: 1.5 } .itself { fill: #d8d0c1; stroke: none }
.number { text-anchor: middle; font-weight: 600 } .corner { text-anchor: end; font-size: 11px } .swatch { text-anchor: middle; font-weight: 600; font-size: 12px } .on-end { fill: #ffffff } .total { text-anchor: middle; fill: #5a5348 } .row { text-anchor: end }
.undermines { stroke: #1d1a16; stroke-width: 2; stroke-dasharray: 5 3 } .supports { stroke: #1d1a16; stroke-width: 2 } .on-end-line { stroke: #ffffff }`;

/** One phase of a matrix as a picture of its own, in policy order. */
export function matrixSvg(
  level: MatrixLevel,
  phase: PhaseView,
  words: MatrixWords,
  t: Messages,
  language: Language,
  provenance: Provenance,
): string {
  const names = phase.elements.map(({ id }) => words.label(id));
  const layout = layoutMatrix(phase, phase.orders.policy, Math.max(...names.map(({ length }) => length)));
  const { left, top, side, totals } = layout;
  const middle = side / 2;
  const text = (kind: string, x: number, y: number, content: string, turn = '') =>
    `<text class="${kind}" x="${x}" y="${y}"${turn}>${escapeXml(content)}</text>`;
  const drawing = [
    ...layout.elements.flatMap(({ id, x, y }, place) => [
      text('row', left - 8, y + 4.5, names[place] ?? ''),
      text('', x + 4.5, top - 8, names[place] ?? '', ` transform="rotate(-90 ${x + 4.5} ${top - 8})"`),
      text('total', totals.x, y + 4.5, totalOf(words, phase, id, 'D')),
      text('total', x, totals.y + 4.5, totalOf(words, phase, id, 'C')),
    ]),
    text('total', totals.x, top - 8, 'D'),
    text('row', left - 8, totals.y + 4.5, 'C'),
    ...layout.cells.flatMap(({ cell, x, y }) => {
      const kind = cell.kind === 'score' ? `step${cell.step}` : cell.kind;
      const isEnd = Math.abs(cell.step ?? 0) === 3;
      const sign =
        cell.step === undefined || cell.step === 0 ? '' : cell.step < 0 ? 'undermines' : 'supports';
      const end = isEnd ? ' on-end' : '';
      const line = `<line class="${sign}${isEnd ? ' on-end-line' : ''}" x1="${x + 6}" x2="${x + side - 6}" y1="${y + side - 5}" y2="${y + side - 5}"/>`;
      return [
        `<rect class="cell ${kind}" x="${x}" y="${y}" width="${side}" height="${side}"/>`,
        ...(sign ? [line] : []),
        ...(cell.entry === null
          ? []
          : [
              text(`number${end}`, x + middle, y + middle + 4.5, words.entry(cell)),
              ...(cell.isDisputed ? [text(`corner${end}`, x + side - 3, y + 12, '*')] : []),
            ]),
      ];
    }),
  ].join('\n');
  const key = matrixKey(layout.height, layout.width, language, t);
  return plateSvg(
    {
      title: `${t.matrix.name[level]} (${words.phase(phase.phase)})`,
      description: words.summary(phase),
      marks: [`${t.matrix.corner} ${t.maps.editorial}`],
      provenance,
      language,
      width: layout.width,
      height: layout.height + key.height,
      styles,
    },
    [hatch, drawing, key.drawing].join('\n'),
  );
}

function totalOf(words: MatrixWords, { elements }: PhaseView, id: string, total: 'D' | 'C'): string {
  const value = elements.find((element) => element.id === id)?.[total] ?? null;
  return value === null ? '·' : words.total(value);
}
