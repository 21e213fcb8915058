import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { htmlToHast } from 'satteri';
import { cleanDocx } from './clean-docx.ts';
import { elementsIn, type Hypertext } from './hypertext.ts';
import type { ImportedText, Tally } from './imported.ts';
import { damaged, openDocx } from './open-docx.ts';
import { toText } from './to-text.ts';

const styleMap = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/**
 * The visible text of a Word file as it would read with all changes accepted.
 *
 * @throws {ImportRefusal} when the file is no Word file, locked, damaged or far too large.
 */
export async function readDocx(bytes: Uint8Array): Promise<ImportedText> {
  const word = openDocx(bytes);
  const tally: Tally = new Map();
  const html = await htmlOf(word, tally);
  const [body] = elementsIn(htmlToHast(html) as unknown as Hypertext, 'body');
  return toText(body?.children ?? [], tally);
}

/** What is well formed and still cannot be read counts as damaged as well: the file is not ours to mend. */
async function htmlOf(word: ReturnType<typeof openDocx>, tally: Tally): Promise<string> {
  try {
    const buffer = Buffer.from(zipSync(cleanDocx(word, tally), { level: 0 }));
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, includeEmbeddedStyleMap: false });
    return value;
  } catch {
    throw damaged();
  }
}
