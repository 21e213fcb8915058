import sharp, { type Sharp } from 'sharp';
import { readImage, type ImageKind } from './image.ts';
import { kindOf } from './kind.ts';

type Encodable = Exclude<ImageKind, 'icon'>;

/** Quality at which a second encoding is not seen beside the first. */
const encodings = {
  png: (image) => image.png({ compressionLevel: 9 }),
  jpeg: (image) => image.jpeg({ quality: 88, mozjpeg: true }),
  webp: (image) => image.webp({ quality: 88 }),
  gif: (image) => image.gif(),
  avif: (image) => image.avif({ quality: 65 }),
} as const satisfies Readonly<Record<Encodable, (image: Sharp) => Sharp>>;

const endings: readonly Encodable[] = ['png', 'jpeg', 'webp', 'gif', 'avif'];

/**
 * The same picture in the same format without metadata: upright, in sRGB, all frames kept.
 *
 * @throws {RangeError} when the bytes are no PNG, JPEG, WebP, GIF or AVIF picture, or metadata is left.
 * @throws {Error} sharp's own, when the picture is damaged.
 */
export async function reencodeImage(bytes: Uint8Array): Promise<Uint8Array> {
  const kind = endings.find((name) => kindOf(`picture.${name}`, bytes) === name);
  if (!kind)
    throw new RangeError(
      'The file is no PNG, JPEG, WebP, GIF or AVIF picture; only these can be re-encoded.',
    );
  const image = sharp(bytes, { animated: kind === 'gif' || kind === 'webp', failOn: 'warning' });
  const upright = image.autoOrient().toColourspace('srgb');
  const result = new Uint8Array(await encodings[kind](upright).toBuffer());
  if (readImage(kind, result).faults.length > 0)
    throw new RangeError(
      `The ${kind} picture still holds metadata after encoding; report this as a fault of the gate.`,
    );
  return result;
}
