import type { PartnershipForm } from '../../domain/partner.ts';
import { plural } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { Provenance } from '../frame/provenance.ts';
import { escapeXml, plateSvg, wrap } from '../frame/svg.ts';
import type { PartnersLayout } from './layout.ts';
import { shapeOf } from './shape.ts';
import { formOrder, partnersIn, type PartnersView } from './view.ts';
import type { PartnersWords } from './words.ts';

const styles = `
.land { fill: #eae6da } .leader { stroke: #5a5348; stroke-width: 1 } .home { fill: #5a5348 } .home-name, .code, .corner, .count { text-anchor: middle }
.mark { fill: #fcfaf5; stroke: #5a5348; stroke-width: 1.2 } .bilateral, .trilateral { fill: #1d1a16; stroke: #1d1a16 } .eu { fill: #c9c5bd } .global { stroke-width: 2 } .unconfirmed { stroke-dasharray: 3 2.5 }
.code { font-size: 12px; font-weight: 600 } .code-bilateral, .code-trilateral { fill: #fcfaf5 } .side { stroke: #1d1a16; stroke-width: 2 } .apart { stroke: #8a8172; stroke-dasharray: 2 4 } .inside { fill: none; stroke: #8a8172; stroke-dasharray: 4 4 } .inside.known { stroke-dasharray: none }
.strong { font-weight: 600 } .soft { fill: #5a5348 }`;

const [leading, column] = [18, 290];

/** Triangle, forms in words, and map as one picture of its own. */
export function partnersSvg(
  view: PartnersView,
  map: PartnersLayout,
  words: PartnersWords,
  t: Messages,
  language: Language,
  provenance: Provenance,
): string {
  const text = (kind: string, x: number, y: number, content: string) =>
    `<text class="${kind}" x="${x}" y="${y}">${escapeXml(content)}</text>`;
  const rows = new Map(view.partners.map((partner) => [partner.id, partner]));
  const blocks = (['bilateral', 'eu', 'trilateral', 'global', 'case'] as const).map((form) =>
    linesOf(form, view, words, t),
  );
  const [bilateral = [], eu = [], trilateral = [], worldwide = [], named = []] = blocks;
  const columns = inColumns(named);
  const block = (lines: readonly Line[], x: number, y: number) =>
    lines.map(([kind, content], at) => text(kind, x, y + leading * (at + 1), content)).join('\n');

  const room = (...lists: readonly (readonly unknown[])[]) =>
    leading * (Math.max(...lists.map(({ length }) => length)) + 1);
  const second = Math.max(290, room(bilateral.flat(), eu.flat()));
  const third = second + room(trilateral.flat(), worldwide.flat());
  const below = third + room(...columns) + leading;
  const middle = map.width / 2;
  const lefts = [0, (map.width - column) / 2, map.width - column] as const;
  const drawing = [
    block(bilateral.flat(), lefts[0], 0),
    block(eu.flat(), lefts[2], 0),
    triangleOf(view, middle - 180, t, language),
    block(trilateral.flat(), lefts[0], second),
    block(worldwide.flat(), lefts[1], second),
    ...columns.map((lines, place) => block(lines, lefts[place] ?? 0, third)),
    `<g transform="translate(0 ${below})">`,
    `<path class="land" d="${map.land}"/>`,
    ...map.marks.map(
      ({ x, y, from }) => `<line class="leader" x1="${from.x}" y1="${from.y}" x2="${x}" y2="${y}"/>`,
    ),
    ...map.marks.map(({ id, x, y }) => {
      const partner = rows.get(id);
      if (!partner)
        return `<circle class="home" cx="${x}" cy="${y}" r="5"/>${text('home-name', x, y - 11, t.partners.corners.home)}`;
      const [form] = partner.forms;
      const kind = `mark ${form}${partner.isUnconfirmed ? ' unconfirmed' : ''}`;
      return `<path class="${kind}" d="${shapeOf[form](x, y)}"/>${text(`code code-${form}`, x, y + 4.5, partner.code)}`;
    }),
    keyOf(view, map.height + 10, t),
    '</g>',
  ].join('\n');
  return plateSvg(
    {
      title: t.partners.question,
      description: words.summary,
      marks: [t.partners.borders, t.partners.editorial, t.partners.land],
      provenance,
      language,
      width: map.width,
      height: below + map.height + 60,
      styles,
    },
    drawing,
  );
}

type Line = readonly [kind: string, content: string];

/** A form in words, in stretches that stay together: its name, then each instrument with years and partners. */
function linesOf(form: PartnershipForm, view: PartnersView, words: PartnersWords, t: Messages): Line[][] {
  const strands = view.strands.filter((strand) => strand.form === form);
  const none = form === 'trilateral' && view.asked.length > 0 ? t.partners.summaryOpen : t.partners.none;
  // A name is not divided between two lines.
  const unbroken = (name: string): string => name.replaceAll(' ', '\u00a0');
  const wrapped = (kind: string, content: string): Line[] =>
    wrap(content, column).map((line) => [kind, line] as const);
  return [
    [...wrapped('strong', t.partners.sides[form]), ...(strands.length === 0 ? wrapped('soft', none) : [])],
    ...strands.map((strand) => [
      ...wrapped('', words.strand(strand)),
      ...wrapped('soft', words.partners(strand).map(words.heading).map(unbroken).join(' · ')),
    ]),
  ];
}

/** Stretches laid into three columns, the next begun where a third of all lines is passed. */
function inColumns(stretches: readonly (readonly Line[])[]): Line[][] {
  const third = stretches.flat().length / 3;
  const columns: Line[][] = [[], [], []];
  let before = 0;
  for (const stretch of stretches) {
    columns[Math.min(2, Math.floor((before + stretch.length / 2) / third))]?.push(...stretch);
    before += stretch.length;
  }
  return columns;
}

function triangleOf(view: PartnersView, left: number, t: Messages, language: Language): string {
  const counted = (form: 'bilateral' | 'eu' | 'trilateral'): string => {
    const count = partnersIn(view, form).length;
    return count > 0 ? plural(language, count, t.partners.counted) : '–';
  };
  const isKnown = partnersIn(view, 'trilateral').length > 0;
  const text = (kind: string, x: number, y: number, content: string) =>
    `<text class="${kind}" x="${x}" y="${y}">${escapeXml(content)}</text>`;
  return `<g transform="translate(${left} 0)">
<path class="inside${isKnown ? ' known' : ''}" d="M180 62L284 212H76Z"/>
<path class="side" d="M58 220L180 42L302 220" fill="none"/><line class="apart" x1="58" y1="220" x2="302" y2="220"/>
<circle cx="180" cy="42" r="8"/><circle cx="58" cy="220" r="8"/><circle cx="302" cy="220" r="8"/>
${text('corner strong', 180, 22, t.partners.corners.partner)}${text('corner strong', 58, 250, t.partners.corners.home)}${text('corner strong', 302, 250, t.partners.corners.eu)}
${text('count', 66, 128, counted('bilateral'))}${text('count', 294, 128, counted('eu'))}
${text('count soft', 180, 165, t.partners.short.trilateral)}${text('count', 180, 187, counted('trilateral'))}
</g>`;
}

/** The key below the map. `top` in CSS pixels. */
function keyOf(view: PartnersView, top: number, t: Messages): string {
  const shown = [
    ...formOrder.filter((form) => partnersIn(view, form).length > 0).map((form) => [form, form] as const),
    ...(view.partners.some(({ isUnconfirmed }) => isUnconfirmed) ? ([['eu', 'unconfirmed']] as const) : []),
  ];
  return shown
    .map(([form, name], place) => {
      const x = 20 + place * 196;
      return `<path class="mark ${form} ${name}" d="${shapeOf[form](x, top + 22)}"/><text x="${x + 24}" y="${top + 26.5}">${escapeXml(t.partners.key[name])}</text>`;
    })
    .join('\n');
}
