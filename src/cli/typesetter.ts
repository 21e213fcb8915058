import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../pdf/sheet.ts';
import { house } from './gate-cache.ts';
import { loadTypst, packageFile, type TypstCompiler, type TypstDocument } from './typst.ts';

/** Folder of the template; the compiler reads no file outside of it. */
export const press = join(house, 'src', 'pdf');
export const template = join(press, 'briefing.typ');

/** Faces of all pages, from packages. */
export const latinFaces = [
  'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
].map((face) => packageFile(`@expo-google-fonts/${face}`));

/** Every face that briefings ask for; the Chinese ones are cut by tools/cut-chinese.ts. */
export const faces = [
  ...latinFaces,
  ...['amiri/400Regular/Amiri_400Regular.ttf', 'amiri/700Bold/Amiri_700Bold.ttf'].map((face) =>
    packageFile(`@expo-google-fonts/${face}`),
  ),
  ...['NotoSerifSC-Regular.ttf', 'NotoSansSC-Regular.ttf', 'NotoSansSC-SemiBold.ttf'].map((face) =>
    join(press, 'faces', face),
  ),
];

/** Sizes to set a briefing in, the wanted first; a smaller one is for those that would not fit. */
const scales = ['1', '0.94', '0.88', '0.83', '0.8'];
const mostPages = 2;

/**
 * Arabic signs that print does without. A letter that bears one is drawn in two parts, which viewers copy as two
 * letters, there and wherever else it stands.
 */
const vowelSigns = /[\u064B-\u0652]/g;

/** A briefing as a file, with its number of pages. */
export interface SetSheet {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Typst did not set a sheet; the message is Typst’s own. */
export class TypesettingError extends Error {}

/** Typst with the atlas’s faces and template. `name` is the installed package. */
export function openTypesetter(name: string): (sheet: Sheet) => SetSheet {
  const compiler = loadTypst(name).NodeCompiler.create({
    workspace: press,
    fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(face)) }],
  });
  return (sheet) => {
    try {
      return setSheet(compiler, JSON.stringify(sheet).replaceAll(vowelSigns, ''));
    } finally {
      compiler.evictCache(10);
    }
  };
}

/**
 * Sets a sheet as tagged PDF/UA-1, in the largest size that keeps it to two pages, else in the smallest.
 *
 * @throws {TypesettingError} on whatever Typst objects to, warnings such as an unknown face included, and on a
 * character that the faces lack.
 */
function setSheet(compiler: TypstCompiler, sheet: string, [scale = '1', ...smaller] = scales): SetSheet {
  const job = compiler.compile({ mainFilePath: template, inputs: { sheet, scale } });
  const { result } = job;
  const [objection] = [job.takeError(), job.takeWarnings()].flatMap((said) => said?.shortDiagnostics ?? []);
  if (objection || !result) throw new TypesettingError(objection?.message ?? 'no page was set');
  if (result.numOfPages > mostPages && smaller.length > 0) return setSheet(compiler, sheet, smaller);
  return { pdf: pdfOf(compiler, result), pages: result.numOfPages };
}

/**
 * A set document as tagged PDF/UA-1.
 *
 * @throws {TypesettingError} on what the standard does not allow, such as a character that the faces lack.
 */
export function pdfOf(compiler: TypstCompiler, document: TypstDocument): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new TypesettingError(reasonIn(error));
  }
}

/** The exporter’s objection, which it throws as one line of its own notation. */
function reasonIn(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error);
  const [, message = told] = /message: "((?:[^"\\]|\\.)*)"/.exec(told) ?? [];
  return message.replaceAll(/\\(.)/g, '$1').replaceAll('`', '');
}
