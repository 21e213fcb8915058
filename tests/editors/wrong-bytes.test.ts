import { expect, test } from 'vitest';
import { finding, outcome, file, slip, saved, saidOf, type WrongFile } from './wrong-files.ts';

const cases: readonly WrongFile[] = [
  [
    'a byte order mark',
    saved(finding, (text) => `\uFEFF${text}`),
    'content/findings/f04.yaml:1:1 The file begins with a byte order mark. Expected UTF-8 without one. Save it again as “UTF-8”, not “UTF-8 with BOM”.',
  ],
  [
    'line ends of Windows',
    saved(finding, (text) => text.replaceAll('\n', '\r\n')),
    'content/findings/f04.yaml:1:1 The lines end in CRLF, as on Windows. Expected lines that end in LF. Choose “LF” in your editor and save the file again.',
  ],
  [
    'line ends of old machines',
    saved(outcome, (text) => text.replaceAll('\n', '\r')),
    'content/outcomes/long-term-approaches-2017.mdx:1:1 The lines end in CR, as on very old machines. Expected lines that end in LF. Choose “LF” in your editor and save the file again.',
  ],
  [
    'Windows-1252 instead of UTF-8',
    saved(finding, (text) => Buffer.from(text, 'latin1')),
    'content/findings/f04.yaml:9:8 Byte 0xE4 is not valid UTF-8. Expected a text file saved as UTF-8. Save it again with the encoding UTF-8.',
  ],
  [
    'UTF-16',
    saved(finding, (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
    'content/findings/f04.yaml:1:1 The file is saved as UTF-16, which some programs call “Unicode”. Expected a text file saved as UTF-8. Save it again with the encoding UTF-8.',
  ],
  [
    'a zero byte',
    slip(finding, 'insight', 'ins\0ight'),
    'content/findings/f04.yaml:3:10 Control character 0x00 stands in the text. Expected printable characters. Delete it.',
  ],
  [
    'an empty file',
    file(finding, ''),
    'content/findings/f04.yaml:1:1 The file is empty. Expected the keys id, outcome, kind, statement, agreement, confidence, fields, phases, levels, interests, linkages, sources, note, related, status, material, publishFrom, statusNote. Make the file with “npm run new”, or copy a finished one of its kind.',
  ],
  [
    'five megabytes',
    file(finding, 'x'.repeat(5_000_000)),
    'content/findings/f04.yaml:1:1 The file has 5,000,000 bytes. Expected at most 262,144. Split it, or check that it is the file you meant.',
  ],
  [
    'another ending',
    file('content/findings/f83.yml', 'id: f83\n'),
    'content/findings/f83.yml:1:1 The file is named "f83.yml". Expected a name ending in .yaml in content/findings/. Rename it "f83.yaml".',
  ],
  [
    'a capital in the name',
    file('content/findings/F83.yaml', 'id: f83\n'),
    'content/findings/F83.yaml:1:1 The file is named "F83.yaml". Expected lower-case letters, digits and hyphens. Rename it "f83.yaml".',
  ],
  [
    'a copy with a space in its name',
    file('content/findings/f83 copy.yaml', 'id: f83\n'),
    'content/findings/f83 copy.yaml:1:1 The file is named "f83 copy.yaml". Expected lower-case letters, digits and hyphens. Rename it "f83-copy.yaml".',
  ],
  [
    'a name that differs from another in capitals only',
    file('content/findings/F04.yaml', 'id: f04\n'),
    'content/findings/F04.yaml:1:1 The name and "content/findings/f04.yaml" differ in capitals only. Expected names that differ in letters, since some machines keep one of the two only. Join the two files in "content/findings/f04.yaml", and delete this one.',
  ],
  [
    'a folder with a capital',
    file('content/Findings/f83.yaml', 'id: f83\n'),
    'content/Findings/f83.yaml:1:1 No collection takes "Findings/f83.yaml". Expected rounds/, sources/, instruments/, partners/, outcomes/, findings/, interactions/, briefings/, docs/. Did you mean "findings/"?',
  ],
  [
    'a folder of its own',
    file('content/findings/new/f83.yaml', 'id: f83\n'),
    'content/findings/new/f83.yaml:1:1 The file lies in a folder of its own. Expected it directly in content/findings/. Move it up.',
  ],
  [
    'a document of a word processor',
    file('content/outcomes/report.docx', 'PK'),
    'content/outcomes/report.docx:1:1 The file is named "report.docx". Expected a name ending in .mdx in content/outcomes/. Move it out of content/; what shall be published belongs into a .mdx file.',
  ],
  [
    'what an editor left behind',
    file('content/findings/.f04.yaml.swp', 'x'),
    'content/findings/.f04.yaml.swp:1:1 A file that your editor or system left behind. Expected content only. Delete the file.',
  ],
];

test.each(cases)('files that another program saved: %s', (_, wrong, said) => {
  expect(saidOf(wrong)).toBe(said);
});
