import type { FileRuleId } from '../sanitise/binaries/file-rules.ts';

/** A file that a rule refuses, and one like it that passes; in words, since files cannot be shown. */
export interface FileExamples {
  readonly refused: string;
  readonly passes: string;
}

/** Examples of every rule on files. */
export const fileRuleExamples: Readonly<Partial<Record<string, FileExamples>>> = {
  'no-unknown-file': {
    refused: 'public/recording.mp4, and any other kind that the gate cannot take apart',
    passes: 'public/minutes.txt in UTF-8',
  },
  'no-mismatched-file': {
    refused: 'public/map.png that holds a JPEG',
    passes: 'the same file as public/map.jpg',
  },
  'no-misplaced-file': {
    refused: 'content/outcomes/annex.pdf',
    passes: 'public/annex.pdf',
  },
  'no-office-file': {
    refused: 'public/programme.docx, public/table.xlsx, public/all.zip',
    passes: 'public/table.csv',
  },
  'no-source-map': {
    refused: 'dist/search.js.map, or a line in dist/search.js that names it',
    passes: 'dist/search.js without that line',
  },
  'no-damaged-file': {
    refused: 'a PNG whose last bytes are missing',
    passes: 'the same picture saved anew',
  },
  'no-trailing-bytes': {
    refused: 'a JPEG behind whose end another file was hung',
    passes: 'a JPEG that ends where the picture ends',
  },
  'no-image-metadata': {
    refused: 'a photograph that keeps its camera, place and day',
    passes: 'a photograph with nothing but “CC BY 4.0” in its Copyright field',
  },
  'no-svg-comment': {
    refused: '<svg …><!-- first draft --><path …/></svg>',
    passes: '<svg …><path …/></svg>',
  },
  'no-svg-metadata': {
    refused: 'a drawing with <metadata>, or with attributes of the program it was drawn in',
    passes: 'the same drawing saved as plain SVG',
  },
  'no-svg-script': {
    refused: '<rect onclick="…"/>',
    passes: '<rect class="plate"/>',
  },
  'no-svg-reference': {
    refused: '<image href="https://example.org/map.png"/>',
    passes: '<use href="#arrow"/>',
  },
  'no-pdf-metadata': {
    refused: 'a PDF whose properties have an author',
    passes: 'a PDF with a title and no author',
  },
  'no-pdf-annotation': {
    refused: 'a PDF with a yellow note or a marked passage',
    passes: 'a PDF whose only annotations are links',
  },
  'no-pdf-attachment': {
    refused: 'a PDF with a table attached',
    passes: 'the PDF without it, and the table as CSV beside it',
  },
  'no-pdf-form': {
    refused: 'a PDF with fields to fill in',
    passes: 'a PDF whose fields were printed as text',
  },
  'no-pdf-script': {
    refused: 'a PDF that runs a script or opens something when it is shown',
    passes: 'a PDF that only shows its pages',
  },
  'no-pdf-remains': {
    refused: 'a PDF that was changed and saved on top of its earlier version',
    passes: 'the same document exported once',
  },
  'no-encrypted-pdf': {
    refused: 'a PDF that forbids copying, or asks for a password',
    passes: 'a PDF without protection',
  },
  'no-unreadable-pdf': {
    refused: 'a scan without text, or text whose letters cannot be copied',
    passes: 'a PDF whose text can be searched',
  },
} satisfies Readonly<Record<FileRuleId, FileExamples>>;
