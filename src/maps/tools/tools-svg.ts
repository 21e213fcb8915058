import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { hatch } from '../frame/hatch.ts';
import type { Provenance } from '../frame/provenance.ts';
import { escapeXml, plateSvg, wrap } from '../frame/svg.ts';
import { layoutTools } from './layout.ts';
import { shadeOf } from './shade.ts';
import type { ToolsView } from './view.ts';
import type { ToolsWords } from './words.ts';

/** The same shades as the light ones of `tools.css`. */
const styles = `
.cell { stroke: #8a8172; stroke-width: 0.5 }
.joined-1 { fill: #eae8e3 } .joined-2 { fill: #d0cdc7 } .joined-3 { fill: #b4b1ab }
.spoken { fill: #fcfaf5; stroke-dasharray: 4 3; stroke-width: 1.2 } .not-read { fill: url(#hatch); stroke: none } .not-discussed { fill: #ffffff; stroke: none } .not-applicable { fill: #fcfaf5; stroke: none }
.number, .nothing, .column { text-anchor: middle } .number { font-weight: 600 } .nothing { fill: #5a5348 } .fields { fill: #5a5348 }`;

/** The whole map as a picture of its own. */
export function toolsSvg(
  view: ToolsView,
  words: ToolsWords,
  t: Messages,
  language: Language,
  provenance: Provenance,
): string {
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map(({ length }) => length));
  const layout = layoutTools(
    view,
    longest(view.rows.map(({ id }) => words.tool(id))),
    longest([t.labels.wieldedBy, ...view.rows.map(words.fields)]),
  );
  const { across, down, fieldsLeft, top } = layout;
  const text = (kind: string, x: number, y: number, content: string) =>
    content === '' ? '' : `<text class="${kind}" x="${x}" y="${y}">${escapeXml(content)}</text>`;
  const tool = new Map(view.rows.map((row) => [row.id, row]));
  const drawing = [
    text('fields', fieldsLeft, top - 8, t.labels.wieldedBy),
    ...layout.phases.flatMap(({ id, x }) => {
      const lines = wrap(words.phase(id), across - 6);
      return lines.map((line, at) => text('column', x, top - 8 - (lines.length - 1 - at) * 16, line));
    }),
    ...layout.tools.flatMap(({ id, y }) => {
      const row = tool.get(id);
      return [
        text('', 0, y + 4.5, words.tool(id)),
        text('fields', fieldsLeft, y + 4.5, row ? words.fields(row) : ''),
      ];
    }),
    ...layout.cells.map(({ cell, x, y }) => {
      const row = tool.get(cell.instrument);
      const kind = cell.kind === 'placed' && row ? shadeOf(row) : cell.kind;
      const content =
        words.mark(cell) || (cell.kind === 'placed' || cell.kind === 'not-discussed' ? '–' : '');
      return `<rect class="cell ${kind}" x="${x}" y="${y}" width="${across}" height="${down}"/>${text(words.mark(cell) ? 'number' : 'nothing', x + across / 2, y + down / 2 + 4.5, content)}`;
    }),
  ].join('\n');
  const key = keyOf(layout.height, layout.width, t);
  return plateSvg(
    {
      title: t.tools.question,
      description: words.summary(view),
      marks: [t.tools.marks, t.tools.editorial],
      provenance,
      language,
      width: layout.width,
      height: layout.height + key.height,
      styles,
    },
    [hatch, drawing, key.drawing].join('\n'),
  );
}

const [room, line] = [330, 26];

/** The key below the cells. `top` in CSS pixels. */
function keyOf(
  top: number,
  width: number,
  t: Messages,
): { readonly drawing: string; readonly height: number } {
  const marks = [
    ['joined-1', '', t.tools.shades['joined-1']],
    ['joined-2', '', t.tools.shades['joined-2']],
    ['joined-3', '', t.tools.shades['joined-3']],
    ['joined-1', '–', t.tools.bare],
    ['spoken', '', t.tools.kinds.spoken],
    ['not-discussed', '–', t.tools.kinds['not-discussed']],
    ['not-read', '', t.tools.kinds['not-read']],
    ['not-applicable', '', t.tools.kinds['not-applicable']],
  ] as const;
  const columns = Math.max(1, Math.floor(width / room));
  const drawing = marks.map(([kind, sign, name], place) => {
    const x = (place % columns) * room;
    const y = top + 8 + Math.floor(place / columns) * line;
    return `<rect class="cell ${kind}" x="${x}" y="${y}" width="30" height="20"/><text class="nothing" x="${x + 15}" y="${y + 14.5}">${sign}</text><text x="${x + 38}" y="${y + 14.5}">${escapeXml(name)}</text>`;
  });
  return { drawing: drawing.join('\n'), height: Math.ceil(marks.length / columns) * line + 12 };
}
