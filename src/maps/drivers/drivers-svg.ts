import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { fill } from '../frame/print-number.ts';
import type { Provenance } from '../frame/provenance.ts';
import { escapeXml, plateSvg } from '../frame/svg.ts';
import type { MatrixLevel } from '../matrix/view.ts';
import { layoutDrivers, ticksOf, type Bar } from './layout.ts';
import type { DriversPhase, Reach } from './view.ts';
import type { DriversWords } from './words.ts';

/** The pair of signs in print, the same as the light colours of the site. */
const styles = `
.undermines { fill: #8c510a } .supports { fill: #01665e } .echo { fill-opacity: 0.3; stroke-width: 1 } .echo.undermines { stroke: #8c510a; stroke-dasharray: 3 2 } .echo.supports { stroke: #01665e }
.zero { stroke: #8a8172 } .row-line { stroke: #d8d0c1; stroke-width: 0.5 } .stem { fill: #1d1a16 } .dot { fill: #1d1a16; stroke: #fcfaf5; stroke-width: 1.5 } .ring { fill: #fcfaf5; stroke: #1d1a16; stroke-width: 2 }
.end { text-anchor: end } .middle { text-anchor: middle } .strong { font-weight: 600 } .soft { fill: #5a5348 } .tick { font-size: 11px; text-anchor: middle; fill: #5a5348 } .range { font-size: 11px; fill: #5a5348; text-anchor: end }`;

/** One phase as a picture of its own, in policy order. */
export function driversSvg(
  level: MatrixLevel,
  phase: DriversPhase,
  reach: Reach,
  words: DriversWords,
  t: Messages,
  language: Language,
  provenance: Provenance,
): string {
  const longest = Math.max(...phase.elements.map(({ id }) => words.label(id).length));
  const layout = layoutDrivers(phase, phase.orders.policy, reach, longest);
  const { columns, axes, thickness, top } = layout;
  const text = (kind: string, x: number, y: number, content: string) =>
    `<text class="${kind}" x="${x}" y="${y}">${escapeXml(content)}</text>`;
  /** A number of the element, for its column; a dot in the middle where there is none. */
  const sum = (kind: string, name: string, x: number, y: number, value: string) =>
    value === ''
      ? text(`${kind} soft`, x, y + 4.5, '·')
      : `<text class="${kind} sum-${name}" x="${x}" y="${y + 4.5}">${escapeXml(value)}</text>`;
  const bar = (kind: string, left: number, y: number, { x, width }: Bar, height: number) =>
    width === 0
      ? ''
      : `<rect class="${kind}" x="${round(left + x)}" y="${round(y - height / 2)}" width="${width}" height="${height}"/>`;
  const axis = (left: number, width: number, furthest: number) =>
    ticksOf(furthest, width)
      .map(({ value, x }) => text('tick', round(left + x), top - 8, words.total(value)))
      .join('') +
    `<line class="zero" x1="${left + width / 2}" x2="${left + width / 2}" y1="${top - 3}" y2="${layout.height}"/>`;

  const drawing = [
    text('strong middle', columns.gives + axes.first / 2, 14, t.drivers.column.gives),
    text('strong end', columns.D, 14, 'D'),
    text('strong middle', columns.receives + axes.first / 2, 14, t.drivers.column.receives),
    text('strong end', columns.C, 14, 'C'),
    text('strong middle', columns.echo + axes.second / 2, 14, t.drivers.column.echo),
    text('strong end', columns.S, 14, 'S'),
    text('end', columns.T, 14, 'T'),
    text('end', columns.rankD, 14, t.drivers.column.rankD),
    text('end', columns.rankT, 14, t.drivers.column.rankT),
    axis(columns.gives, axes.first, reach.first),
    axis(columns.receives, axes.first, reach.first),
    axis(columns.echo, axes.second, reach.second),
    ...layout.rows.map(({ element, y, marks: { gives, receives, echo } }) => {
      const { P, N, D, C, S, T } = element;
      return [
        `<line class="row-line" x1="0" x2="${layout.width}" y1="${round(y + 15)}" y2="${round(y + 15)}"/>`,
        text('end', columns.name, y + 4.5, words.label(element.id)),
        gives && bar('undermines', columns.gives, y, gives.N, thickness),
        gives && bar('supports', columns.gives, y, gives.P, thickness),
        gives && `<circle class="dot" cx="${round(columns.gives + gives.D)}" cy="${y}" r="5"/>`,
        receives && bar('stem', columns.receives, y, receives.stem, 2),
        receives && `<circle class="ring" cx="${round(columns.receives + receives.C)}" cy="${y}" r="4.5"/>`,
        echo && bar(`echo ${Number(S) < 0 ? 'undermines' : 'supports'}`, columns.echo, y, echo, thickness),
        sum('end soft', 'N', columns.N, y, words.total(N)),
        sum('soft', 'P', columns.P, y, words.total(P)),
        sum('end strong', 'D', columns.D, y, words.total(D)),
        sum('end strong', 'C', columns.C, y, words.total(C)),
        sum('end strong', 'S', columns.S, y, words.total(S)),
        sum('end', 'T', columns.T, y, words.total(T)),
        sum('end', 'rankD', columns.rankD, y, words.rank(element.rankD)),
        sum('end', 'rankT', columns.rankT - 44, y, words.rank(element.rankT)),
        text('range', columns.rankT, y + 4.5, words.range(element) && `(${words.range(element)})`),
      ]
        .filter(Boolean)
        .join('\n');
    }),
  ].join('\n');
  return plateSvg(
    {
      title: `${t.drivers.name[level]} (${words.phase(phase.phase)})`,
      description: words.summary(phase),
      marks: [
        t.drivers.marks,
        fill(t.drivers.scales, { first: reach.first, second: reach.second }),
        t.maps.editorial,
      ],
      provenance,
      language,
      width: layout.width,
      height: layout.height,
      styles,
    },
    drawing,
  );
}

const round = (length: number): number => Math.round(length * 10) / 10;
