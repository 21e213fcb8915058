import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Provenance } from '../frame/provenance.ts';
import { escapeXml, plateSvg } from '../frame/svg.ts';
import { drawFlow, headingAt } from './draw.ts';
import { columns, type FlowView } from './view.ts';
import type { FlowWords } from './words.ts';

const styles = `
.band { fill: none; stroke: #5a5348; stroke-opacity: 0.36 } .node { fill: #1d1a16 } .goal { stroke: #8a8172; stroke-width: 0.5 } .end { text-anchor: end } .heading { font-weight: 600 }
.name { paint-order: stroke; stroke: #fcfaf5; stroke-width: 4px; stroke-linejoin: round }`;

/** Room for the headings of the columns. */
const top = 34;

/** The whole flow as a picture of its own; `colourOf` gives the colour of a target’s goal. */
export function flowSvg(
  view: FlowView,
  words: FlowWords,
  t: Messages,
  language: Language,
  provenance: Provenance,
  colourOf: (id: string) => string | undefined,
): string {
  const { width, height, flows, named } = drawFlow(view, words);
  const text = (kind: string, x: number, y: number, content: string) =>
    `<text class="${kind}" x="${x}" y="${y}">${escapeXml(content)}</text>`;
  const drawing = [
    ...columns.map((column) => {
      const { x, anchor } = headingAt(column);
      return text(`heading ${anchor}`, x, 12, t.flow.column[column]);
    }),
    `<g transform="translate(0 ${top})">`,
    ...flows.map(({ path, width: thick }) => `<path class="band" d="${path}" stroke-width="${thick}"/>`),
    ...named.flatMap(({ node, corners, lines, anchor }) => {
      const colour = colourOf(node.id);
      return [
        `<polygon ${colour ? `class="goal" fill="${colour}"` : 'class="node"'} points="${corners}"/>`,
        ...lines.map((line) => text(`name ${anchor}`, line.x, line.y, line.text)),
      ];
    }),
    '</g>',
  ].join('\n');
  return plateSvg(
    {
      title: t.flow.name,
      description: words.summary,
      marks: [t.flow.reading[0] ?? '', t.flow.reading[1] ?? '', words.mark],
      provenance,
      language,
      width,
      height: height + top,
      styles,
    },
    drawing,
  );
}
