import type { Provenance } from '../frame/provenance.ts';
import { escapeXml, plateSvg, wrap } from '../frame/svg.ts';
import type { Comparison } from './compare.ts';
import { layoutCompare } from './layout.ts';
import { summaryOf, type CompareWords } from './words.ts';

const styles = `
.bar { fill: #1d1a16 } .zero { stroke: #8a8172 } .row-line { stroke: #d8d0c1; stroke-width: 0.5 }
.end { text-anchor: end } .middle { text-anchor: middle } .strong { font-weight: 600 } .soft { fill: #5a5348 }`;

/** A comparison as a picture of its own, made at build for the example and in the browser for any other pair. */
export function compareSvg(
  comparison: Comparison,
  words: CompareWords,
  title: string,
  provenance: Provenance,
): string {
  const { a, b, counts, there, back } = comparison;
  const label = (id: string, own: string): string => (id === 'all' ? words.all : own);
  const names = [
    words.all,
    ...counts.interests.map((row) => row.label),
    ...counts.phases.map((row) => row.label),
  ];
  const layout = layoutCompare(comparison, Math.max(...names.map(({ length }) => length)));
  const { left, right, middle, rows } = layout;
  const text = (kind: string, x: number, y: number, content: string) =>
    `<text class="${kind}" x="${x}" y="${round(y)}">${escapeXml(content)}</text>`;
  const bar = (x: number, y: number, width: number) =>
    width === 0 ? '' : `<rect class="bar" x="${round(x)}" y="${round(y - 6)}" width="${width}" height="12"/>`;
  const print = new Intl.NumberFormat(words.language);
  const heading = (place: number, name: string) =>
    text('soft middle', middle, (rows[place]?.y ?? 0) - 20, name);
  const drawing = [
    ...wrap(a.name, left - 20).map((line, place) => text('strong end', left, 12 + place * 16, line)),
    ...wrap(b.name, left - 20).map((line, place) => text('strong', right, 12 + place * 16, line)),
    heading(1, words.byInterest),
    heading(counts.interests.length + 1, words.byPhase),
    ...rows.map(({ row, y, a: toLeft, b: toRight }) =>
      [
        `<line class="zero" x1="${left}" x2="${left}" y1="${y - 11}" y2="${y + 11}"/>`,
        `<line class="zero" x1="${right}" x2="${right}" y1="${y - 11}" y2="${y + 11}"/>`,
        bar(left - toLeft, y, toLeft),
        bar(right, y, toRight),
        text('count-a end', left - toLeft - 6, y + 4.5, print.format(row.a)),
        text('middle', middle, y + 4.5, label(row.id, row.label)),
        text('count-b', right + toRight + 6, y + 4.5, print.format(row.b)),
      ]
        .filter(Boolean)
        .join('\n'),
    ),
  ].join('\n');
  return plateSvg(
    {
      title,
      description: summaryOf(comparison, words),
      marks: [
        words.marks,
        ...[...new Set([...there, ...back])].map(
          ({ id, wording: { from, sign, to }, score }) =>
            `${id.toUpperCase()} ${from} ${sign} ${to}${score === '' ? '' : ` (${score})`}`,
        ),
        words.editorial,
      ],
      provenance,
      language: words.language,
      width: layout.width,
      height: layout.height,
      styles,
    },
    drawing,
  );
}

const round = (length: number): number => Math.round(length * 10) / 10;
