import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PrintedSheet } from '../pdf/sheets.ts';
import { sha256 } from '../sanitise/digest.ts';
import type { Effects } from './effects.ts';
import { house, keep } from './gate-cache.ts';
import { Refusal } from './run.ts';
import { typeset } from './typeset.ts';
import { faces, press } from './typesetter.ts';
import { typstPackage } from './typst.ts';

/** PDFs by what they are made from; losing them costs time and nothing else. They are never committed. */
export const pdfCache = join(house, 'node_modules', '.cache', 'atlas-pdfs');

/**
 * Writes the PDF of every sheet into the site and returns their number. One that was made before from the same
 * sheet, template, faces and compiler is not made again. On a machine that Typst has no build for none is made,
 * which is said.
 *
 * @throws {Refusal} naming every PDF that could not be set.
 */
export async function makePdfs(
  sheets: readonly PrintedSheet[],
  site: string,
  effects: Pick<Effects, 'say'>,
): Promise<number> {
  const compiler = typstPackage();
  if (compiler === undefined) {
    effects.say(
      `  No PDFs: npm installed no Typst for ${process.platform} on ${process.arch}. Expected Linux on x64; build there to publish.`,
    );
    return 0;
  }
  const made = digestOfPress(compiler);
  const kept = sheets.map(({ sheet }) => join(pdfCache, `${sha256(made + JSON.stringify(sheet))}.pdf`));
  const problems: string[] = [];
  const write = (place: number, pdf: Uint8Array): void => {
    const file = join(site, sheets[place]?.path ?? '');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pdf);
  };
  const open: number[] = [];
  for (const [place, file] of kept.entries()) {
    const pdf = recall(file);
    if (pdf) write(place, pdf);
    else open.push(place);
  }
  await typeset(
    open.flatMap((place) => sheets[place]?.sheet ?? []),
    compiler,
    (nth, answer) => {
      const place = open[nth] ?? 0;
      if ('problem' in answer) {
        problems.push(`dist${sheets[place]?.path} cannot be set: ${answer.problem}. ${remedy}`);
        return;
      }
      keep(kept[place] ?? '', answer.pdf);
      write(place, answer.pdf);
    },
  );
  if (problems.length > 0) throw new Refusal([...problems.toSorted(), '', unchanged].join('\n'));
  forget(new Set(kept.map((file) => basename(file))));
  return sheets.length;
}

const remedy =
  'Expected text in characters of Source Serif 4 and Source Sans 3. Write it with others, or add a face in src/cli/typesetter.ts.';
const unchanged = 'Nothing was published; what was there is unchanged.';

/** Everything a PDF is made from besides its sheet. */
function digestOfPress(compiler: string): string {
  const files = [
    ...globSync(`${press}/*.typ`),
    join(house, 'src', 'cli', 'typesetter.ts'),
    join(house, 'node_modules', compiler, 'package.json'),
    ...faces,
  ];
  return sha256(files.map((file) => sha256(readFileSync(file))).join('\n'));
}

/** A PDF made before; another build may have removed it just now. */
function recall(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Removes what no page of this build is made from, so that the store does not grow. */
function forget(wanted: ReadonlySet<string>): void {
  for (const name of globSync('*.pdf', { cwd: pdfCache })) {
    if (!wanted.has(name)) rmSync(join(pdfCache, name), { force: true });
  }
}
