import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Provenance } from '../frame/provenance.ts';
import { escapeXml, plateSvg } from '../frame/svg.ts';
import { judgedCells } from '../matrix/summary.ts';
import type { MatrixLevel, PhaseView } from '../matrix/view.ts';
import { placeNumbers, type PlacedName } from './labels.ts';
import { drawArrows, frame, radius, type Spot } from './layout.ts';
import { signName, type NetworkWords } from './words.ts';

const styles = `
.arc { fill: none } .arc.supports { stroke: #01665e } .arc.undermines { stroke: #8c510a; stroke-dasharray: 7 4 } .arc.neutral { stroke: #5a5348; stroke-dasharray: 1 3 }
.head.supports { fill: #01665e } .head.undermines { fill: #8c510a } .head.neutral { fill: #5a5348 } .head.sign { fill: #fcfaf5; stroke: #1d1a16 } .spot { fill: #1d1a16 }
.name, .number { text-anchor: middle; paint-order: stroke; stroke: #fcfaf5; stroke-width: 4px; stroke-linejoin: round } .name { font-weight: 600 } .number { font-size: 12px }`;

/** One phase as a picture of its own. */
export function networkSvg(
  level: MatrixLevel,
  view: PhaseView,
  spots: readonly Spot[],
  names: readonly PlacedName[],
  words: NetworkWords,
  t: Messages,
  language: Language,
  provenance: Provenance,
): string {
  const arrows = drawArrows(judgedCells(view), spots);
  const numbers = placeNumbers(arrows, spots, names);
  const text = (kind: string, x: number, y: number, content: string) =>
    `<text class="${kind}" x="${x}" y="${y}">${escapeXml(content)}</text>`;
  const drawing = [
    ...arrows.flatMap(({ cell, path, head, width }) => [
      `<path class="arc ${signName(cell)}" d="${path}" stroke-width="${width}"/>`,
      `<polygon class="head ${cell.kind === 'sign' ? 'sign' : signName(cell)}" points="${head}"/>`,
    ]),
    ...spots.map(({ x, y }) => `<circle class="spot" cx="${x}" cy="${y}" r="${radius}"/>`),
    ...arrows.flatMap(({ cell }, place) => {
      const at = numbers[place];
      return at ? [text('number', at.x, at.y + 4, words.entry(cell))] : [];
    }),
    ...names.flatMap(({ lines }) => lines.map((line) => text('name', line.x, line.y, line.text))),
  ].join('\n');
  return plateSvg(
    {
      title: `${t.network.name[level]} (${words.phase(view.phase)})`,
      description: words.summary(view),
      marks: [t.network.reading[0] ?? '', t.maps.editorial],
      provenance,
      language,
      ...frame,
      styles,
    },
    drawing,
  );
}
