import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectFile, type StoredFile, type Whereabouts } from '../../src/sanitise/binaries/inspect-file.ts';
import { kindOf } from '../../src/sanitise/binaries/kind.ts';
import { isLicence } from '../../src/sanitise/binaries/licence.ts';
import { namesTool } from '../../src/sanitise/binaries/known-tools.ts';
import { reencodeImage } from '../../src/sanitise/binaries/reencode.ts';
import type { Breach } from '../../src/sanitise/breach.ts';
import { defineRule } from '../../src/sanitise/define-rule.ts';
import type { Inspector } from '../../src/sanitise/inspect.ts';
import type { Lexicon } from '../../src/sanitise/lexicon/lexicon.ts';
import {
  big32,
  cborTexts,
  encoded,
  exifBlock,
  joined,
  latin,
  pagefindFile,
  pdf,
  pngChunk,
  updated,
  withChunks,
  withExtension,
  withRiffChunk,
  withSegment,
  zip,
} from './file-samples.ts';

const noName = defineRule({
  id: 'no-invented-name',
  category: 'person-name',
  severity: 'error',
  problem: { en: 'A name stands here.', de: 'Hier steht ein Name.' },
  remedy: { en: 'Delete it.', de: 'Löschen.' },
  *source({ text }) {
    for (const { index } of text.matchAll(/zorvathek/gi)) yield { start: index, end: index + 9 };
  },
  examples: { passes: [], flags: [] },
});

/** Knows no word: the rule above needs none. The only place here that depends on the lexicon's shape. */
const empty = (language: 'en' | 'de'): Lexicon => ({
  language,
  classify: (word) => ({ folded: word, kind: 0, form: 0, phrases: undefined }),
});
const inspector: Inspector = {
  rules: [noName],
  lexicons: { en: empty('en'), de: empty('de') },
  language: 'en',
};

const look = (file: StoredFile, where: Whereabouts = 'anywhere'): Promise<Breach[]> =>
  inspectFile(file, inspector, { where });

const raw = { create: { width: 24, height: 16, channels: 3, background: '#2a6' } } as const;
const named = {
  IFD0: { Artist: 'Ilka Zorvathek' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 31/1 0/1' },
};
const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Ilka Zorvathek</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>';
const clean: Record<string, Uint8Array> = {};
/** Files that leak, each with the id of a rule that must say so. */
const leaking: Record<string, StoredFile & { readonly rule: string }> = {};

const formats = ['png', 'jpeg', 'webp', 'gif', 'avif'] as const;

const svg = (inside: string, attributes = ''): Uint8Array =>
  encoded(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inside}</svg>`);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const packet = (content: string): string =>
  `<< /Type /Metadata /Subtype /XML /Length ${content.length} >>\nstream\n${content}\nendstream`;

function leak(path: string, rule: string, bytes: Uint8Array): void {
  leaking[path] = { path: path.replace(/ .*(?=\.)/, ''), bytes, rule };
}

beforeAll(async () => {
  for (const format of formats) clean[format] = new Uint8Array(await sharp(raw).toFormat(format).toBuffer());
  const { png = joined(), jpeg = joined(), webp = joined(), gif = joined(), avif = joined() } = clean;
  for (const format of ['png', 'jpeg', 'webp', 'avif'] as const) {
    leak(
      `a with exif.${format}`,
      'no-image-metadata',
      new Uint8Array(await sharp(raw).withExif(named).toFormat(format).toBuffer()),
    );
    leak(
      `a with xmp.${format}`,
      'no-image-metadata',
      new Uint8Array(await sharp(raw).withXmp(xmp).toFormat(format).toBuffer()),
    );
  }
  for (const [format, bytes] of Object.entries(clean)) {
    leak(
      `a with a tail.${format}`,
      format === 'avif' ? 'no-damaged-file' : 'no-trailing-bytes',
      joined(bytes, 'Zorvathek'),
    );
    leak(
      `a with a second picture.${format}`,
      format === 'avif' ? 'no-damaged-file' : 'no-trailing-bytes',
      joined(bytes, jpeg),
    );
    leak(`a cut short.${format}`, 'no-damaged-file', bytes.subarray(0, bytes.length - 20));
  }
  leak('a with comment.jpeg', 'no-image-metadata', withSegment(jpeg, 0xfe, 'Zorvathek'));
  leak(
    'a with photoshop block.jpeg',
    'no-image-metadata',
    withSegment(jpeg, 0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0c\x1c\x02P\0\x09Zorvathek'),
  );
  leak(
    'a with picture format block.jpeg',
    'no-image-metadata',
    withSegment(jpeg, 0xe2, 'MPF\0MM\0*\0\0\0\x08'),
  );
  leak(
    'a with thumbnail.jpeg',
    'no-image-metadata',
    withSegment(jpeg, 0xe0, joined('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', 'abc')),
  );
  leak(
    'a with holder.jpeg',
    'no-image-metadata',
    withSegment(jpeg, 0xe1, joined('Exif\0\0', exifBlock({ 0x8298: '(c) Ilka Zorvathek, CC BY 4.0' }))),
  );
  leak(
    'a with licence and artist.jpeg',
    'no-image-metadata',
    withSegment(jpeg, 0xe1, joined('Exif\0\0', exifBlock({ 0x8298: 'CC BY 4.0', 0x013b: 'Zorvathek' }))),
  );
  leak(
    'a with slack in exif.jpeg',
    'no-trailing-bytes',
    withSegment(jpeg, 0xe1, joined('Exif\0\0', exifBlock({ 0x8298: 'CC BY 4.0' }), 'Zorvathek')),
  );
  for (const [type, content] of [
    ['tEXt', 'Author\0Zorvathek'],
    ['tEXt', 'Copyright\0Zorvathek, CC BY 4.0'],
    ['zTXt', 'Comment\0\0x'],
    ['iTXt', 'XML:com.adobe.xmp\0\0\0\0\0x'],
    ['tIME', '\x07\xea\x0b\x17\x0a\x0a\x0a'],
    ['zoRv', 'Zorvathek'],
  ] as const) {
    leak(
      `a with ${type} ${content.slice(0, 3)} ${content.length}.png`,
      'no-image-metadata',
      withChunks(png, pngChunk(type, content)),
    );
  }
  leak(
    'a with exif chunk.png',
    'no-image-metadata',
    withChunks(png, pngChunk('eXIf', exifBlock({ 0x010e: 'Zorvathek' }))),
  );
  leak(
    'a with spare pixels.png',
    'no-trailing-bytes',
    joined(png.subarray(0, -12), pngChunk('IDAT', 'Zorvathek'), png.subarray(-12)),
  );
  leak('a with wrong sum.png', 'no-damaged-file', png.with(30, (png[30] ?? 0) ^ 1));
  leak('a with unknown chunk.webp', 'no-image-metadata', withRiffChunk(webp, 'ZORV', 'Zorvathek'));
  leak('a with xmp chunk.webp', 'no-image-metadata', withRiffChunk(webp, 'XMP ', xmp));
  leak('a with comment.gif', 'no-image-metadata', withExtension(gif, 0xfe, 'Zorvathek'));
  leak('a with application block.gif', 'no-image-metadata', withExtension(gif, 0xff, 'XMP DataXMP'));
  leak('a with free box.avif', 'no-image-metadata', joined(avif, big32(17), 'free', 'Zorvathek'));
  leak('a with unused pixels.avif', 'no-trailing-bytes', joined(avif, big32(17), 'mdat', 'Zorvathek'));
  leak('a with user box.avif', 'no-image-metadata', joined(avif, big32(17), 'uuid', 'Zorvathek'));
  leak('b with metadata.svg', 'no-svg-metadata', svg('<metadata><x/></metadata>'));
  leak('b with comment.svg', 'no-svg-comment', svg('<!-- Zorvathek --><path d="M0 0"/>'));
  leak(
    'b with editor marks.svg',
    'no-svg-metadata',
    svg('<path/>', ' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="x"'),
  );
  leak('b with script.svg', 'no-svg-script', svg('<script>1</script>'));
  leak('b with handler.svg', 'no-svg-script', svg('<path onclick="x()"/>'));
  leak('b with foreign object.svg', 'no-svg-script', svg('<foreignObject><p>x</p></foreignObject>'));
  leak('b with outside picture.svg', 'no-svg-reference', svg('<image href="https://example.org/a.png"/>'));
  leak(
    'b with hidden address.svg',
    'no-svg-reference',
    svg('<path fill="url(&#104;ttps://example.org/a)"/>'),
  );
  leak('b with import.svg', 'no-svg-reference', svg('<style>@import "https://example.org/a.css";</style>'));
  leak(
    'b with leaking picture.svg',
    'no-image-metadata',
    svg(
      `<image href="data:image/png;base64,${base64(withChunks(png, pngChunk('tEXt', 'Author\0Zorvathek')))}"/>`,
    ),
  );
  leak('b with damaged picture.svg', 'no-damaged-file', svg('<image href="data:image/png;base64,AAAA"/>'));
  leak('b with packed style.svg', 'no-svg-reference', svg('<style><![CDATA[@import "x";]]></style>'));
  leak(
    'b with entity.svg',
    'no-svg-metadata',
    encoded(
      '<!DOCTYPE svg [<!ENTITY a "Zor">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;vathek</text></svg>',
    ),
  );
  leak('b with words.svg', 'no-invented-name', svg('<text>Zorvathek</text>'));
  leak('b with layer name.svg', 'no-invented-name', svg('<g id="Ilka_Zorvathek"><path/></g>'));
  leak('b left open.svg', 'no-damaged-file', encoded('<svg xmlns="http://www.w3.org/2000/svg"><g>'));
  leak('c with author.pdf', 'no-pdf-metadata', pdf({ info: '/Author (x)' }));
  leak('c with creator.pdf', 'no-pdf-metadata', pdf({ info: '/Creator (Ilka Zorvathek)' }));
  leak('c with property.pdf', 'no-pdf-metadata', pdf({ info: '/Company (x)' }));
  leak(
    'c with title.pdf',
    'no-invented-name',
    pdf({ info: '/Title <FEFF005A006F007200760061007400680065006B>' }),
  );
  leak('c with words.pdf', 'no-invented-name', pdf({ text: 'Said by Zorvathek' }));
  leak('c with subset font.pdf', 'no-invented-name', pdf({ text: 'Said by Zorvathek', subset: true }));
  leak('c with packet.pdf', 'no-pdf-metadata', pdf({ catalogue: '/Metadata 7 0 R', objects: [packet(xmp)] }));
  leak(
    'c with note.pdf',
    'no-pdf-annotation',
    pdf({ page: '/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (x) >>]' }),
  );
  leak(
    'c with link by someone.pdf',
    'no-pdf-annotation',
    pdf({ page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /T (x) >>]' }),
  );
  leak(
    'c with link to someone.pdf',
    'no-invented-name',
    pdf({
      page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/zorvathek) >> >>]',
    }),
  );
  leak(
    'c with attachment.pdf',
    'no-pdf-attachment',
    pdf({
      catalogue: '/Names << /EmbeddedFiles << /Names [(a) 7 0 R] >> >>',
      objects: [
        '<< /Type /Filespec /F (a.txt) /EF << /F 8 0 R >> >>',
        '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream',
      ],
    }),
  );
  leak(
    'c with form.pdf',
    'no-pdf-form',
    pdf({
      catalogue: '/AcroForm << /Fields [7 0 R] >>',
      objects: ['<< /FT /Tx /T (name) /V (x) /Subtype /Widget /Rect [0 0 9 9] >>'],
    }),
  );
  leak('c with script.pdf', 'no-pdf-script', pdf({ catalogue: '/OpenAction << /S /JavaScript /JS (1) >>' }));
  leak('c with update.pdf', 'no-pdf-remains', updated(pdf({ info: '/Author (Zorvathek)' })));
  leak('c with unused object.pdf', 'no-pdf-remains', pdf({ objects: ['(Zorvathek)'] }));
  leak('c with remark.pdf', 'no-pdf-remains', pdf({ objects: ['% by somebody\n1'], catalogue: '/X 7 0 R' }));
  leak('c with a tail.pdf', 'no-pdf-remains', joined(pdf(), 'Zorvathek'));
  leak('c encrypted.pdf', 'no-encrypted-pdf', pdf({ trailer: '/Encrypt << /Filter /Standard /V 1 >>' }));
  leak('c cut short.pdf', 'no-damaged-file', pdf().subarray(0, 400));
  leak(
    'c with outline.pdf',
    'no-invented-name',
    pdf({
      catalogue: '/Outlines 7 0 R',
      objects: [
        '<< /First 8 0 R /Last 8 0 R /Count 1 >>',
        '<< /Title (Zorvathek) /Parent 7 0 R /Dest [3 0 R /Fit] >>',
      ],
    }),
  );
  leak(
    'c with page label.pdf',
    'no-invented-name',
    pdf({ catalogue: '/PageLabels << /Nums [0 << /P (Zorvathek) >>] >>' }),
  );
  leak(
    'c with alternative text.pdf',
    'no-invented-name',
    pdf({
      catalogue: '/StructTreeRoot 7 0 R',
      objects: ['<< /Type /StructTreeRoot /K << /S /Figure /Alt (Zorvathek) >> >>'],
    }),
  );
  leak(
    'c with photograph.pdf',
    'no-image-metadata',
    pdf({
      page: '/Thumbnail 7 0 R',
      objects: [
        joined(
          `<< /Subtype /Image /Filter /DCTDecode /Length ${withSegment(jpeg, 0xfe, 'x').length} >>\nstream\n`,
          withSegment(jpeg, 0xfe, 'x'),
          '\nendstream',
        ),
      ],
    }),
  );
  leak('d.docx', 'no-office-file', zip('word/document.xml', 'Zorvathek'));
  leak('d under another name.txt', 'no-office-file', zip('a', 'Zorvathek'));
  leak('e.js.map', 'no-source-map', encoded('{}'));
  leak('e as json.json', 'no-source-map', encoded('{"version":3,"sources":["a.ts"],"mappings":"AAAA"}'));
  leak('e by path.js', 'no-source-map', encoded('1;\n//# sourceMappingURL=a.js.map'));
  leak(
    'e in itself.css',
    'no-source-map',
    encoded('a{}/*# sourceMappingURL=data:application/json;base64,e30= */'),
  );
  leak(
    'f.pf_fragment',
    'no-invented-name',
    pagefindFile(encoded('{"url":"/a/","content":"Plain words","meta":{"image_alt":"Zorvathek"}}')),
  );
  leak('f.pf_index', 'no-invented-name', pagefindFile(cborTexts('policy', 'zorvathek')));
  leak('f damaged.pf_meta', 'no-damaged-file', pagefindFile(new Uint8Array([0x65, 0x61])));
  leak('g.psd', 'no-unknown-file', encoded('8BPS'));
  leak('g without name', 'no-unknown-file', new Uint8Array([1, 2, 3]));
  leak('g of other kind.png', 'no-mismatched-file', jpeg);
  leak('g empty.png', 'no-mismatched-file', new Uint8Array());
  leak('g in bytes.md', 'no-mismatched-file', new Uint8Array([0x41, 0, 0x42]));
});

test('refuses every leaking file, and says why without a word of it', async () => {
  const passed: string[] = [];
  for (const [label, file] of Object.entries(leaking)) {
    const breaches = await look(file);
    if (!breaches.some(({ rule, severity }) => rule === file.rule && severity === 'error'))
      passed.push(label);
    expect(JSON.stringify(breaches)).not.toMatch(/zorvathek/i);
    for (const { path, start, end, line, column } of breaches) {
      expect(path).toBe(file.path);
      expect(start >= 0 && start <= end && end <= file.bytes.length && line > 0 && column > 0, label).toBe(
        true,
      );
    }
  }
  expect(passed).toEqual([]);
  expect(Object.keys(leaking).length).toBeGreaterThan(80);
});

describe('lets pass', () => {
  test.each(formats)('a picture without metadata: %s', async (format) => {
    expect(await look({ path: `a.${format}`, bytes: clean[format] ?? joined() })).toEqual([]);
  });

  test('a licence in the Copyright field, whatever the format', async () => {
    const { png = joined(), jpeg = joined(), webp = joined() } = clean;
    const block = exifBlock({ 0x8298: 'CC BY-SA 4.0' });
    for (const file of [
      { path: 'a.png', bytes: withChunks(png, pngChunk('tEXt', 'Copyright\0Public domain')) },
      { path: 'a.png', bytes: withChunks(png, pngChunk('eXIf', block)) },
      { path: 'a.jpg', bytes: withSegment(jpeg, 0xe1, joined('Exif\0\0', block)) },
      { path: 'a.webp', bytes: withRiffChunk(webp, 'EXIF', block) },
      {
        path: 'a.jpg',
        bytes: new Uint8Array(
          await sharp(raw)
            .withExif({ IFD0: { Copyright: 'CC0-1.0' } })
            .jpeg()
            .toBuffer(),
        ),
      },
    ]) {
      expect(await look(file)).toEqual([]);
    }
  });

  test('moving, transparent, progressive and interlaced pictures, and colour profiles', async () => {
    const frame = await sharp(raw).ensureAlpha(0.5).png().toBuffer();
    const frames = sharp([frame, frame], { join: { animated: true } });
    for (const [path, bytes] of [
      ['a.gif', await frames.clone().gif({ loop: 0 }).toBuffer()],
      ['a.webp', await frames.clone().webp().toBuffer()],
      ['a.jpg', await sharp(raw).jpeg({ progressive: true }).toBuffer()],
      ['a.png', await sharp(raw).png({ progressive: true }).toBuffer()],
      ['a.png', await sharp(raw).png({ palette: true }).toBuffer()],
      ['a.avif', await sharp(frame).avif().toBuffer()],
      ['a.jpg', await sharp(raw).withIccProfile('p3').jpeg().toBuffer()],
      ['a.png', await sharp(raw).withIccProfile('srgb').png().toBuffer()],
      ['a.webp', await sharp(raw).withIccProfile('srgb').webp().toBuffer()],
      ['a.avif', await sharp(raw).withIccProfile('srgb').avif().toBuffer()],
    ] as const) {
      expect(await look({ path, bytes: new Uint8Array(bytes) }), path).toEqual([]);
    }
  });

  test('plain drawings, PDF, index files, texts and fonts', async () => {
    const picture = `data:image/png;base64,${base64(clean['png'] ?? joined())}`;
    for (const [path, bytes] of [
      [
        'b.svg',
        svg(
          `<title>Map</title><defs><path id="a"/></defs><use href="#a"/><a href="/outcomes/"><text>Outcomes</text></a><image href="${picture}"/><style>a{fill:url(#a)}</style>`,
        ),
      ],
      ['c.pdf', pdf()],
      ['c.pdf', pdf({ subset: true })],
      [
        'c.pdf',
        pdf({
          page: '/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://example.org/) >> >>]',
        }),
      ],
      ['f.pf_fragment', pagefindFile('{"url":"/a/","content":"Plain words","meta":{"title":"Plain"}}')],
      ['f.pf_index', pagefindFile(cborTexts('policy', 'skill'))],
      ['wasm.en.pagefind', pagefindFile('\0asm\x01\0\0\0')],
      ['a.md', encoded('# Skills\n')],
      ['a.wasm', latin('\0asm\x01\0\0\0\0\x02\x01x')],
      ['a.woff2', joined('wOF2', big32(0), big32(48), new Uint8Array(36))],
    ] as const) {
      expect(await look({ path, bytes }), path).toEqual([]);
    }
  });
});

test('takes a damaged picture for damaged, not for one with metadata', async () => {
  const [first] = await look({ path: 'a.png', bytes: (clean['png'] ?? joined()).subarray(0, 60) });
  expect(first).toMatchObject({
    rule: 'no-damaged-file',
    category: 'file-metadata',
    line: 1,
    problem: 'The file is damaged, cut short or not built as its kind must be.',
  });
});

test('points at the bytes that should not be there', async () => {
  const bytes = withSegment(clean['jpeg'] ?? joined(), 0xfe, 'Zorvathek');
  expect(await look({ path: 'a.jpeg', bytes })).toMatchObject([
    { rule: 'no-image-metadata', start: 2, end: 15, line: 1, column: 3 },
  ]);
});

test('reports what the search index holds as such, and the words of a page under their own category', async () => {
  const fragment = leaking['f.pf_fragment'];
  const page = leaking['c with subset font.pdf'];
  if (!fragment || !page) throw new Error('The samples are gone.');
  expect(await look(fragment)).toMatchObject([
    { rule: 'no-invented-name', category: 'search-index', start: 0, end: 0 },
  ]);
  expect(await look(page)).toMatchObject([
    { rule: 'no-invented-name', category: 'person-name', start: 0, end: 0 },
  ]);
});

test('keeps PDF and fonts out of the sources, and index files out of the public folder', async () => {
  const rules = async (path: string, bytes: Uint8Array, where: Whereabouts): Promise<string[]> =>
    (await look({ path, bytes }, where)).map(({ rule }) => rule);
  expect(await rules('a.pdf', pdf(), 'content')).toEqual(['no-misplaced-file']);
  expect(await rules('a.pdf', pdf(), 'public')).toEqual([]);
  expect(await rules('a.pf_index', pagefindFile(cborTexts('a')), 'public')).toEqual(['no-misplaced-file']);
  expect(await rules('a.pf_index', pagefindFile(cborTexts('a')), 'output')).toEqual([]);
  expect(await rules('a.docx', zip('a', 'b'), 'output')).toEqual(['no-office-file']);
});

test('reads scripts of the built site only where a literal looks like a name', async () => {
  const rules = async (path: string, text: string): Promise<string[]> =>
    (await look({ path, bytes: encoded(text) }, 'output')).map(({ rule }) => rule);
  expect(await rules('a.js', 'const zorvathek = "plain words"; /* zorvathek */')).toEqual([]);
  expect(await rules('a.js', 'const a = "Ilka Zorvathek"')).toEqual(['no-invented-name']);
  expect(await rules('a.html', '<script>const a = "Ilka Zorvathek"</script>')).toContain('no-invented-name');
  expect(await rules('a.html', `<meta content="sha256-Zorvathek${'a'.repeat(34)}=">`)).toEqual([]);
  expect(await rules('a.html', '<meta content="sha256-Zorvathek">')).toEqual(['no-invented-name']);
  expect(await rules('a.js', '/*! by Ilka Zorvathek */')).toEqual(['no-invented-name']);
  expect(await rules('a.js', "/\"/.test(a); const b = 'Ilka Zorvathek'")).toEqual(['no-invented-name']);
});

test('tells kinds by name and content together', () => {
  expect(kindOf('a.md', encoded('# A'))).toBe('text');
  expect(kindOf('a.jpg', latin('\xff\xd8\xff'))).toBe('jpeg');
  expect(kindOf('a.png', latin('\xff\xd8\xff'))).toBe('mismatched');
  expect(kindOf('a.gz', latin('\x1f\x8b'))).toBe('office');
  expect(kindOf('a', encoded('a'))).toBe('unknown');
  expect(kindOf('a.pf_meta', pagefindFile('x'))).toBe('pagefind');
});

test('takes for a licence what is nothing else, and for a program what no person is called', () => {
  expect(
    [
      'CC BY 4.0',
      'CC0',
      'Public domain',
      'CC-BY-SA-4.0',
      'https://creativecommons.org/licenses/by/4.0/',
    ].every(isLicence),
  ).toBe(true);
  expect(['', 'CC BY 4.0 Ilka', 'Ilka', '© 2026', 'All rights reserved'].some(isLicence)).toBe(false);
  expect(
    [
      'Typst 0.14.2',
      'Skia/PDF m156',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36',
    ].every(namesTool),
  ).toBe(true);
  expect(['Ilka Zorvathek', 'Typst by Ilka'].some(namesTool)).toBe(false);
});

describe('re-encoding', () => {
  test.each(['png', 'jpeg', 'webp', 'avif'] as const)(
    'leaves no metadata and turns the picture upright: %s',
    async (format) => {
      const taken = await sharp(raw)
        .withExif({ IFD0: { Artist: 'Zorvathek', Orientation: '6' } })
        .withXmp(xmp)
        .withIccProfile('p3')
        .toFormat(format)
        .toBuffer();
      const bytes = await reencodeImage(new Uint8Array(taken));
      expect(await look({ path: `a.${format}`, bytes })).toEqual([]);
      expect(await sharp(bytes).metadata()).toMatchObject({
        format: format === 'avif' ? 'heif' : format,
        space: 'srgb',
      });
    },
  );

  test('keeps the frames of a moving picture', async () => {
    const frame = await sharp(raw).png().toBuffer();
    const other = await sharp({ create: { ...raw.create, background: '#d22' } })
      .png()
      .toBuffer();
    const moving = await sharp([frame, other], { join: { animated: true } })
      .gif()
      .toBuffer();
    expect(
      (await sharp(await reencodeImage(new Uint8Array(moving)), { animated: true }).metadata()).pages,
    ).toBe(2);
  });

  test('refuses what is no picture', async () => {
    await expect(reencodeImage(pdf())).rejects.toThrow(RangeError);
  });
});

test('never throws and never takes a second, whatever becomes of the bytes', async () => {
  const files = [
    ...Object.values(leaking),
    { path: 'c.pdf', bytes: pdf({ subset: true }) },
    ...Object.entries(clean).map(([format, bytes]) => ({ path: `a.${format}`, bytes })),
  ];
  const change = fc.record({
    place: fc.nat({ max: 1 << 20 }),
    value: fc.nat({ max: 255 }),
    kind: fc.constantFrom('set', 'cut', 'drop', 'repeat'),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async ({ path, bytes }, changes) => {
        let changed = bytes;
        for (const { place, value, kind } of changes) {
          const at = changed.length === 0 ? 0 : place % changed.length;
          if (kind === 'set') changed = changed.map((byte, index) => (index === at ? value : byte));
          else if (kind === 'cut') changed = changed.subarray(0, at);
          else if (kind === 'drop')
            changed = joined(changed.subarray(0, at), changed.subarray(at + 1 + (value % 9)));
          else changed = joined(changed.subarray(0, at), changed.subarray(Math.max(0, at - value)));
        }
        const begun = performance.now();
        const breaches = await look({ path, bytes: changed });
        expect(performance.now() - begun).toBeLessThan(1000);
        expect(breaches.every(({ start, end }) => start <= end)).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
}, 120_000);
