import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Sheet } from '../pdf/sheet.ts';
import { textOfPage } from '../sanitise/binaries/pdf-blocks.ts';
import { openTypesetter, TypesettingError } from './typesetter.ts';
import { typstPackage } from './typst.ts';

const compiler = typstPackage();

/** A sheet with `lead` as its only text of length. */
const sheetOf = (lead: string, change: Partial<Sheet> = {}): Sheet => ({
  language: 'en',
  title: { text: 'Ports' },
  fileTitle: 'Briefing: Ports',
  kicker: 'Briefing ports-1',
  lead,
  running: 'Atlas',
  address: { full: 'https://atlas.example/briefings/ports-1/', short: 'atlas.example/briefings/ports-1/' },
  code: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', alt: 'Code', caption: 'Online' },
  folio: '{page}/{pages}',
  sections: [],
  colophon: '',
  ...change,
});

const textOf = async (pdf: Uint8Array): Promise<string> =>
  textOfPage(await (await getDocumentProxy(new Uint8Array(pdf), { verbosity: 0 })).getPage(1));

describe.skipIf(compiler === undefined)('the typesetter', () => {
  const setSheet = openTypesetter(compiler ?? '');

  test('has a glyph for every letter and sign of names on file, and keeps them as text', async () => {
    const signs = 'Šibenik, Łódź, Besançon, İzmir, Đ, ğ, ą, “a” „b“ ‚c‘ → − ± ≥ … – — § €';
    expect(await textOf(setSheet(sheetOf(signs)).pdf)).toContain(signs);
  });

  test('stops at a character that its faces lack', () => {
    expect(() => setSheet(sheetOf('移民'))).toThrow(TypesettingError);
    expect(() => setSheet(sheetOf('移民'))).toThrow(/移.* could not be displayed/);
  });

  test('takes every text for text: nothing of it is code', async () => {
    const code = '#eval("1+1") #panic() $x^2$ @ref *bold* _it_ [x] \\ // <a> = b';
    expect(await textOf(setSheet(sheetOf(code)).pdf)).toContain(code);
  });

  test('divides words as the language does, and only where it divides them', async () => {
    const lead = 'Arbeitsmarktzugangsvereinbarungen '.repeat(12);
    const lines = async (language: 'en' | 'de'): Promise<string> => {
      const pdf = await getDocumentProxy(new Uint8Array(setSheet(sheetOf(lead, { language })).pdf), {
        verbosity: 0,
      });
      const { items } = await (await pdf.getPage(1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('|');
    };
    expect(await lines('de')).toMatch(/Ar\|*-\|*beits/);
    expect(await lines('en')).not.toMatch(/\w\|*-\|*beits/);
  });

  test('copies a hyphen as one, in every face, though words were divided before it', async () => {
    const words = `${'Arbeitsmarktzugangsvereinbarungen '.repeat(30)} atlas-eins.example/de/`;
    const run = (text: string) => ({ kind: 'text', tone: 'plain', runs: [{ text, strong: true }] }) as const;
    const sections = [{ heading: 'Lang', level: 1 as const, blocks: [run(words)] }];
    const change = { language: 'de', sections, colophon: words.replace('eins', 'zwei') } as const;
    const text = await textOf(setSheet(sheetOf('x', change)).pdf);
    expect(text).toContain('atlas-eins.example/de/');
    expect(text).toContain('atlas-zwei.example/de/');
  });

  test('shrinks what would not fit on two pages, and lets go what never would', () => {
    const pagesOf = (paragraphs: number): number => {
      const text = { kind: 'text', tone: 'plain', runs: [{ text: 'A word of many. '.repeat(60) }] } as const;
      const blocks = Array.from({ length: paragraphs }, () => text);
      return setSheet(sheetOf('x', { sections: [{ heading: 'Long', level: 1, blocks }] })).pages;
    };
    const counts = Array.from({ length: 12 }, (_, index) => pagesOf(4 + 2 * index));
    expect(counts.at(0)).toBe(1);
    expect(counts.filter((pages) => pages === 2).length).toBeGreaterThan(2);
    expect(counts.at(-1)).toBeGreaterThan(2);
  });

  test('makes the same bytes of the same sheet', () => {
    const other = openTypesetter(compiler ?? '');
    other(sheetOf('something else'));
    expect(Buffer.from(other(sheetOf('x')).pdf).equals(setSheet(sheetOf('x')).pdf)).toBe(true);
  });
});
