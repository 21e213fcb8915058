import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill } from '../frame/print-number.ts';
import type { Provenance } from '../frame/provenance.ts';
import { escapeXml, plateSvg, wrap } from '../frame/svg.ts';
import { layoutBalance } from './layout.ts';
import { axisWidth } from './place.ts';
import type { BalanceView } from './view.ts';
import type { BalanceWords } from './words.ts';

const styles = `
.zero { stroke: #8a8172 } .row-line { stroke: #d8d0c1; stroke-width: 0.5 } .all-line { stroke: #d8d0c1; stroke-width: 5 } .stem { stroke: #1d1a16; stroke-width: 2 }
.dot { fill: #1d1a16 } .hole { fill: #fcfaf5; stroke: #1d1a16; stroke-width: 2 }
.end { text-anchor: end } .strong { font-weight: 600 } .soft { fill: #5a5348 } .tick { font-size: 11px; fill: #5a5348 }`;

/** A level as a picture of its own. */
export function balanceSvg(
  view: BalanceView,
  words: BalanceWords,
  t: Messages,
  language: Language,
  provenance: Provenance,
): string {
  const longest = Math.max(...view.rows.map(({ id }) => words.label(id).length));
  const layout = layoutBalance(view, longest);
  const text = (kind: string, x: number, y: number, content: string) =>
    `<text class="${kind}" x="${x}" y="${y}">${escapeXml(content)}</text>`;
  const line = (kind: string, from: number, to: number, y: number) =>
    `<line class="${kind}" x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>`;

  const headings = layout.lanes.flatMap(({ interest, x }) => [
    ...wrap(words.interest(interest), axisWidth + 5).map((part, at) => text('strong', x, 12 + at * 15, part)),
    text('tick', x, layout.top - 8, '0'),
    text('tick end', x + axisWidth, layout.top - 8, words.count(view.reach)),
    `<line class="zero" x1="${x}" x2="${x}" y1="${layout.top - 3}" y2="${layout.height}"/>`,
  ]);
  const rows = layout.rows.flatMap(({ row, y, dots }) => [
    line('row-line', 0, layout.width, y + 15),
    text('end', layout.name, y + 4.5, words.label(row.id)),
    text('end soft all', layout.all, y + 4.5, words.count(row.findings.length)),
    ...dots.flatMap(({ interest, count, x, end }, place) => {
      const left = layout.lanes[place]?.x ?? 0;
      if (row.findings.length === 0)
        return place === 0 ? [text('soft', left + 8, y + 4.5, t.balance.none)] : [];
      return [
        line('all-line', left, round(left + end), y),
        line('stem', left, round(left + x), y),
        `<circle class="${count === 0 ? 'hole' : 'dot'}" cx="${round(left + x)}" cy="${y}" r="4.5"/>`,
        text(`count count-${interest}`, left + axisWidth + 8, y + 4.5, words.count(count)),
      ];
    }),
  ]);
  return plateSvg(
    {
      title: t.balance.name[view.level],
      description: words.summary(view),
      marks: [
        t.balance.marks,
        fill(t.balance.scale, { reach: view.reach }),
        t.balance.attention,
        t.balance.editorial,
      ],
      provenance,
      language,
      width: layout.width,
      height: layout.height,
      styles,
    },
    [text('end strong', layout.all, layout.top - 8, t.balance.allShort), ...headings, ...rows].join('\n'),
  );
}

const round = (length: number): number => Math.round(length * 10) / 10;
