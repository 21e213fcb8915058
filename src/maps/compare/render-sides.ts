import { escapeXml } from '../frame/svg.ts';
import type { Comparison, CountedRow } from './compare.ts';
import { lengthOf, reachOf } from './layout.ts';
import type { CompareElement } from './record.ts';
import type { CompareWords } from './words.ts';

/** Steps of the drawing of a bar; its width on the page follows the column. */
const steps = 100;

/** Both elements with what they are, and their counts back to back, as markup: the same at build and in the browser. */
export function renderSides(comparison: Comparison, words: CompareWords): string {
  const { a, b, counts } = comparison;
  const reach = reachOf(comparison);
  const rows = (list: readonly CountedRow[]): string =>
    list.map((row) => renderRow(row, row.label, reach, words)).join('');
  const group = (name: string): string =>
    `<tr class="compare-group"><td></td><th scope="rowgroup">${escapeXml(name)}</th><td></td></tr>`;
  return `<div class="compare-heads">${renderHead(a, 'a', words)}${renderHead(b, 'b', words)}</div><table class="compare-bars"><caption class="hidden">${escapeXml(words.caption)}</caption><thead><tr><th scope="col">${escapeXml(a.name)}</th><th scope="col">${escapeXml(words.counted)}</th><th scope="col">${escapeXml(b.name)}</th></tr></thead><tbody>${renderRow(counts.all, words.all, reach, words)}</tbody><tbody>${group(words.byInterest)}${rows(counts.interests)}</tbody><tbody>${group(words.byPhase)}${rows(counts.phases)}</tbody></table>`;
}

const renderHead = (element: CompareElement, side: string, { kinds }: CompareWords): string =>
  `<section data-side="${side}"><p class="label">${escapeXml(kinds[element.kind])}</p><h2><a href="${escapeXml(element.address)}">${escapeXml(element.name)}</a></h2><p>${escapeXml(element.scope)}</p>${
    element.facts.length > 0
      ? `<dl>${element.facts.map(([name, text]) => `<dt>${escapeXml(name)}</dt><dd>${escapeXml(text)}</dd>`).join('')}</dl>`
      : ''
  }</section>`;

function renderRow(row: CountedRow, name: string, reach: number, { language }: CompareWords): string {
  const print = (count: number): string => new Intl.NumberFormat(language).format(count);
  const cell = (side: 'a' | 'b', count: number): string => {
    const length = lengthOf(count, reach, steps);
    const x = side === 'a' ? Math.round((steps - length) * 10) / 10 : 0;
    return `<td class="compare-${side}"><div><span data-count>${print(count)}</span><svg class="compare-axis" viewBox="0 0 ${steps} 16" preserveAspectRatio="none" aria-hidden="true"><line x1="${side === 'a' ? steps : 0}" x2="${side === 'a' ? steps : 0}" y1="0" y2="16"></line><rect x="${x}" y="3" width="${length}" height="10"></rect></svg></div></td>`;
  };
  return `<tr data-row="${escapeXml(row.id)}">${cell('a', row.a)}<th scope="row">${escapeXml(name)}</th>${cell('b', row.b)}</tr>`;
}
