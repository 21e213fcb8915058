import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { textOfPage } from '../../src/sanitise/binaries/pdf-blocks.ts';
import { pdf } from './file-samples.ts';

/** A page with two marked stretches of text; `kids` are the objects of the structure from number 8 on. */
const tagged = (...kids: readonly string[]): Uint8Array =>
  pdf({
    text: ') Tj /P << /MCID 0 >> BDC (A port was named) Tj EMC /P << /MCID 1 >> BDC 0 -20 Td (Talks went on) Tj EMC (',
    catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot 7 0 R',
    page: '/StructParents 0',
    objects: [
      `<< /Type /StructTreeRoot /K 8 0 R /ParentTree << /Nums [0 [9 0 R ${7 + kids.length} 0 R]] >> >>`,
      ...kids,
    ],
  });

const read = async (bytes: Uint8Array): Promise<string> =>
  (await textOfPage(await (await getDocumentProxy(bytes, { verbosity: 0 })).getPage(1))).trim();

test('an empty line parts paragraphs that the file marks as such', async () => {
  const page = tagged(
    '<< /Type /StructElem /S /Document /P 7 0 R /K [9 0 R 10 0 R] >>',
    '<< /Type /StructElem /S /P /P 8 0 R /Pg 3 0 R /K 0 >>',
    '<< /Type /StructElem /S /P /P 8 0 R /Pg 3 0 R /K 1 >>',
  );
  expect(await read(page)).toMatch(/^A port was named\n{2,}Talks went on$/);
});

test('what the file marks within one paragraph stays together', async () => {
  const page = tagged(
    '<< /Type /StructElem /S /Document /P 7 0 R /K 9 0 R >>',
    '<< /Type /StructElem /S /P /P 8 0 R /Pg 3 0 R /K [0 10 0 R] >>',
    '<< /Type /StructElem /S /Span /P 9 0 R /Pg 3 0 R /K 1 >>',
  );
  expect(await read(page)).toMatch(/^A port was named\n?Talks went on$/);
});

test('a file without marks is one text', async () => {
  expect(await read(pdf({ text: 'Plain policy prose' }))).toBe('Plain policy prose');
});
