import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { printSigned } from '../frame/print-number.ts';
import { escapeXml } from '../frame/svg.ts';

const steps = [-3, -2, -1, 0, 1, 2, 3] as const;
const room = 170;
const line = 26;

/** The key below a matrix: each step by its number and name, then what is no step. `top` in CSS pixels. */
export function matrixKey(
  top: number,
  width: number,
  language: Language,
  t: Messages,
): { readonly drawing: string; readonly height: number } {
  const marks = [
    ...steps.map((step) => [`step${step}`, printSigned(language, step), t.score[`${step}`]] as const),
    ['none', '', t.matrix.notScored] as const,
    ['sign', '±', t.score.unknown] as const,
    ['step0', '*', t.matrix.disputed] as const,
  ];
  const columns = Math.max(1, Math.floor(Math.max(width, 640) / room));
  const drawing = marks.map(([kind, sign, name], place) => {
    const x = (place % columns) * room;
    const y = top + 8 + Math.floor(place / columns) * line;
    const end = kind === 'step-3' || kind === 'step3' ? ' on-end' : '';
    return `<rect class="cell ${kind}" x="${x}" y="${y}" width="30" height="20"/><text class="swatch${end}" x="${x + 15}" y="${y + 14.5}">${sign}</text><text x="${x + 38}" y="${y + 14.5}">${escapeXml(name)}</text>`;
  });
  return { drawing: drawing.join('\n'), height: Math.ceil(marks.length / columns) * line + 12 };
}
