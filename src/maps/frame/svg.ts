import type { Provenance } from './provenance.ts';

/** Escapes text for SVG, in content and in attributes. */
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** What every downloaded picture carries besides its drawing. Lengths in CSS pixels. */
export interface PlateFrame {
  readonly title: string;
  /** One sentence that says what the picture shows. */
  readonly description: string;
  /** How it is read and that the scores are editorial: lines printed above the drawing. */
  readonly marks: readonly string[];
  readonly provenance: Provenance;
  readonly language: string;
  readonly width: number;
  /** Height of the drawing, without title and source line. */
  readonly height: number;
  /** Rules for the drawing's classes. */
  readonly styles: string;
}

/** Room above the drawing for the title, and for each line of text. */
const titled = 48;
const leading = 19;
const foot = 74;
const margin = 24;

/**
 * A self-contained picture: title, sentence, editorial mark, the drawing, and a line with source, licence,
 * date and address. Loads nothing; text stands in fonts that every system has.
 */
export function plateSvg(frame: PlateFrame, drawing: string): string {
  const { title, description, marks, provenance, language } = frame;
  const width = Math.max(frame.width, 640) + 2 * margin;
  const lines = [
    ...wrap(description, width - 2 * margin).map((text) => ['', text] as const),
    ...marks.flatMap((mark) => wrap(mark, width - 2 * margin)).map((text) => ['plate-soft', text] as const),
  ];
  const head = titled + leading * lines.length + 10;
  const height = frame.height + head + foot;
  const line = (y: number, kind: string, text: string) =>
    `<text class="${kind}" x="${margin}" y="${y}">${escapeXml(text)}</text>`;
  const described = escapeXml([description, ...Object.values(provenance)].join(' · '));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" role="img" aria-labelledby="title desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="desc">${described}</desc>`,
    '<style>',
    "text { font-family: 'Source Sans 3', system-ui, Arial, sans-serif; font-size: 13px; fill: #1d1a16; }",
    ".plate-title { font-family: 'Source Serif 4', Georgia, serif; font-size: 22px; }",
    '.plate-soft { fill: #5a5348; }',
    frame.styles,
    '</style>',
    '<rect width="100%" height="100%" fill="#fcfaf5"/>',
    line(36, 'plate-title', title),
    ...lines.map(([kind, text], place) => line(titled + leading * (place + 0.7), kind, text)),
    `<g transform="translate(${margin} ${head})">`,
    drawing,
    '</g>',
    line(height - 38, 'plate-soft', `${provenance.source} ${provenance.licence} ${provenance.date}.`),
    line(height - 18, 'plate-soft', provenance.address),
    '</svg>',
    '',
  ].join('\n');
}

const unescapeXml = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');

/** What a whole picture says of itself, and its size in CSS pixels. */
export type Plate = Pick<PlateFrame, 'title' | 'description' | 'width' | 'height'>;

/** Reads a picture made by `plateSvg`. */
export function readPlate(svg: string): Plate {
  const part = (pattern: RegExp): string => unescapeXml(pattern.exec(svg)?.[1] ?? '');
  return {
    title: part(/<title id="title">([^<]*)</),
    description: part(/<desc id="desc">([^<]*?)(?: · |<)/),
    width: Number(part(/ width="(\d+)" height=/)),
    height: Number(part(/ height="(\d+)" viewBox=/)),
  };
}

/** Words in lines of at most `width` pixels, a letter taken as 7.4 wide, as in the widest usual fonts: SVG does not break lines itself. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || (last.length + 1 + word.length) * 7.4 > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
