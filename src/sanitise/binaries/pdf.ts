import type { FurtherOfficialLanguage } from '../../vocabulary/language.ts';
import { Findings, type FileReading } from './file-reading.ts';
import { readPdfForm } from './pdf-form.ts';
import { readPdfFile } from './pdf-objects.ts';
import { readPdfPages } from './pdf-pages.ts';

/**
 * Everything in a PDF that is written or hidden in it: read from its bytes, and as a reader's program shows it.
 * `folder` is the language it is published in, if that is one that no rule reads.
 */
export async function readPdf(bytes: Uint8Array, folder?: FurtherOfficialLanguage): Promise<FileReading> {
  const found = new Findings();
  const file = readPdfFile(bytes);
  if (file.trailers.some(({ names }) => names.has('Encrypt'))) {
    found.fault('no-encrypted-pdf', 0, bytes.length);
    return found;
  }
  if (file.objects.length === 0 || file.trailers.length === 0) {
    found.fault('no-damaged-file', 0, bytes.length);
    return found;
  }
  const pages = await readPdfPages(bytes, file, folder);
  const form = readPdfForm(file, bytes, pages.language);
  const raised = new Set(form.faults.map(({ rule }) => rule));
  const read = new Set(form.texts.map(({ text }) => text));
  found.include(form);
  found.include({
    faults: pages.faults.filter(({ rule }) => !raised.has(rule)),
    texts: pages.texts.filter(({ text }) => !read.has(text)),
  });
  return found;
}
