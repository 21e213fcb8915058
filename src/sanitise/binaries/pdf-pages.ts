import { getDocumentProxy } from 'unpdf';
import { Findings, type FileReading } from './file-reading.ts';
import type { FurtherOfficialLanguage } from '../../vocabulary/language.ts';
import { unreadableLanguage } from '../reading/foreign.ts';
import { markupOfPage, textOfPage } from './pdf-blocks.ts';
import { contentMarks } from './pdf-marks.ts';
import type { PdfFile } from './pdf-objects.ts';
import { asLink } from './pdf-syntax.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf['getPage']>>;

const mostPages = 1000;

/** Signs that stand where a font does not say which letter it shows. */

const unread = /[\uE000-\uF8FF\uFFFD\x00-\x08\x0E-\x1F]/;

/**
 * A PDF as a reader's program shows it: text of pages, annotations, outline, labels, form and scripts. A
 * second reading beside that of its bytes, so that neither has to be trusted alone. In a language that no rule reads,
 * which is the file’s own or else that of its folder, pages are read as markup.
 */
export async function readPdfPages(
  bytes: Uint8Array,
  file: PdfFile,
  folder?: FurtherOfficialLanguage,
): Promise<FileReading & { readonly language: FurtherOfficialLanguage | undefined }> {
  const found = new Findings();
  let pdf: Pdf | undefined;
  let language = folder;
  try {
    pdf = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      stopAtErrors: true,
      useSystemFonts: false,
      enableXfa: false,
    });
    const [{ Language: own } = {}] = recordsIn([(await pdf.getMetadata()).info]);
    language = unreadableLanguage(stringIn(own)) ?? folder;
    if (pdf.numPages > mostPages) found.fault('no-unreadable-pdf', 0, 0);
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1)
      await readPage(await pdf.getPage(number), file, language, found);
    await readWhole(pdf, language, found);
  } catch {
    found.fault('no-damaged-file', 0, bytes.length);
  } finally {
    await pdf?.loadingTask.destroy();
  }
  return { faults: found.faults, texts: found.texts, language };
}

async function readPage(
  page: Page,
  file: PdfFile,
  language: FurtherOfficialLanguage | undefined,
  found: Findings,
): Promise<void> {
  const text = language
    ? await markupOfPage(page, language, contentMarks(file, page.ref?.num ?? 0))
    : await textOfPage(page);
  if (unread.test(text) || text.trim() === '') found.fault('no-unreadable-pdf', 0, 0);
  found.text('page', text, 0, 0, language !== undefined);
  for (const annotation of recordsIn(await page.getAnnotations({ intent: 'any' }))) {
    if (annotation['subtype'] !== 'Link' || stringIn(annotation['titleObj']) !== '')
      found.fault('no-pdf-annotation', 0, 0);
    for (const key of ['contentsObj', 'titleObj']) found.speech('page', stringIn(annotation[key]), language);
    found.text('page', asLink(stringIn(annotation['unsafeUrl'])), 0, 0);
  }
  if (recordsIn([await page.getJSActions()]).length > 0) found.fault('no-pdf-script', 0, 0);
}

async function readWhole(
  pdf: Pdf,
  language: FurtherOfficialLanguage | undefined,
  found: Findings,
): Promise<void> {
  const { info } = await pdf.getMetadata();
  const [properties = {}] = recordsIn([info]);
  if (stringIn(properties['Author']) !== '' || properties['Custom'] !== undefined)
    found.fault('no-pdf-metadata', 0, 0);
  for (const key of ['Title', 'Subject', 'Keywords'])
    found.speech('metadata', stringIn(properties[key]), language);
  if (recordsIn([await pdf.getAttachments()]).length > 0) found.fault('no-pdf-attachment', 0, 0);
  if (recordsIn([await pdf.getFieldObjects()]).length > 0) found.fault('no-pdf-form', 0, 0);
  if (recordsIn([await pdf.getJSActions()]).length > 0) found.fault('no-pdf-script', 0, 0);
  for (const label of (await pdf.getPageLabels()) ?? []) found.speech('metadata', label, language);
  const waiting = recordsIn(await pdf.getOutline());
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    found.speech('page', stringIn(entry['title']), language);
    waiting.push(...recordsIn(entry['items']));
  }
}

/** The library's answers are loosely typed: records among the members of a list, whatever else it holds. */
function recordsIn(list: unknown): Record<string, unknown>[] {
  return Array.isArray(list)
    ? list.filter(
        (member): member is Record<string, unknown> => typeof member === 'object' && member !== null,
      )
    : [];
}

/** A text, or the text in the library's wrapping of one. */
const stringIn = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && 'str' in value && typeof value.str === 'string'
      ? value.str
      : '';
