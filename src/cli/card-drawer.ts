import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { cardSize, type Card } from '../cards/card.ts';
import { house } from './gate-cache.ts';
import { indexPng, type Colour } from './index-png.ts';
import { latinFaces, pdfOf, TypesettingError } from './typesetter.ts';
import { loadTypst } from './typst.ts';

/** The compiler reads no file outside of the sources. */
const workspace = join(house, 'src');
export const cardTemplate = join(workspace, 'cards', 'card.typ');

/**
 * Draws cards with the atlas's faces and template. `name` is the installed package of Typst. What it returns
 * throws a {@link TypesettingError} on whatever Typst objects to.
 */
export function openCardDrawer(name: string): (card: Card) => Promise<Uint8Array> {
  const compiler = loadTypst(name).NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: latinFaces.map((face) => readFileSync(face)) }],
  });
  return async (card) => {
    const job = compiler.compile({
      mainFilePath: cardTemplate,
      inputs: { sheet: JSON.stringify(card), scale: '1' },
    });
    const [objection] = [job.takeError(), job.takeWarnings()].flatMap((said) => said?.shortDiagnostics ?? []);
    if (objection || !job.result) throw new TypesettingError(objection?.message ?? 'no card was set');
    const drawing = compiler.plainSvg(job.result);
    // As PDF/UA it is refused with a character that the faces lack; a drawing would show a box.
    pdfOf(compiler, job.result);
    compiler.evictCache(10);
    const { data, info } = await sharp(Buffer.from(drawing))
      .resize(cardSize)
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return indexPng({ data, width: info.width, height: info.height }, palette);
  };
}

/** Steps from the paper to an ink, without the paper. */
const ramp = ([red, green, blue]: Colour, steps: number): Colour[] =>
  Array.from({ length: steps }, (_, step) => {
    const share = (step + 1) / steps;
    const mixed = (ink: number, ground: number): number => Math.round(ground + (ink - ground) * share);
    return [mixed(red, paper[0]), mixed(green, paper[1]), mixed(blue, paper[2])];
  });

const paper: Colour = [0xfc, 0xfa, 0xf5];
/** Colours of the template, each with the steps that smooth its edges. */
const palette: readonly Colour[] = [
  paper,
  ...ramp([0x1d, 0x1a, 0x16], 5),
  ...ramp([0x01, 0x66, 0x5e], 3),
  ...ramp([0x8c, 0x51, 0x0a], 3),
];
