import type { Localised } from '../../vocabulary/language.ts';
import type { Category } from '../breach.ts';

/** What a file that is no plain text may not be or hold. All are errors. */
interface FileRule {
  readonly category: Category;
  readonly problem: Localised;
  readonly remedy: Localised;
}

const recode: Localised = {
  en: 'Re-encode the picture without metadata; only a licence may stay, in its Copyright field.',
  de: 'Das Bild ohne Metadaten neu kodieren; nur eine Lizenz darf bleiben, im Feld Copyright.',
};
const exportPdf: Localised = {
  en: 'Export the document anew from its source, without personal data.',
  de: 'Das Dokument aus seiner Quelle neu ausgeben, ohne persönliche Angaben.',
};
const plainSvg: Localised = {
  en: 'Save as plain SVG and delete what only an editor needs.',
  de: 'Als einfaches SVG speichern und löschen, was nur ein Zeichenprogramm braucht.',
};

/** Ids are public: never renamed, only retired. */
export const fileRules = {
  'no-unknown-file': {
    category: 'file-metadata',
    problem: { en: 'This kind of file cannot be inspected.', de: 'Diese Art Datei lässt sich nicht prüfen.' },
    remedy: {
      en: 'Publish its content as text, PNG, JPEG, WebP, AVIF or SVG, or leave it out.',
      de: 'Den Inhalt als Text, PNG, JPEG, WebP, AVIF oder SVG veröffentlichen oder weglassen.',
    },
  },
  'no-mismatched-file': {
    category: 'file-metadata',
    problem: {
      en: 'The content of the file is not what its name says.',
      de: 'Der Inhalt der Datei ist nicht, was ihr Name sagt.',
    },
    remedy: {
      en: 'Give the file the ending that belongs to its content.',
      de: 'Der Datei die Endung geben, die zu ihrem Inhalt gehört.',
    },
  },
  'no-misplaced-file': {
    category: 'file-metadata',
    problem: {
      en: 'A file of this kind may not stand in this folder.',
      de: 'Eine Datei dieser Art darf nicht in diesem Ordner stehen.',
    },
    remedy: {
      en: 'Keep text and pictures here; PDF, fonts and icons belong to the public folder.',
      de: 'Hier nur Texte und Bilder ablegen; PDF, Schriften und Symbole gehören in den öffentlichen Ordner.',
    },
  },
  'no-office-file': {
    category: 'file-metadata',
    problem: {
      en: 'Office documents and archives carry authors, remarks and earlier versions.',
      de: 'Bürodokumente und Archive enthalten Verfasser, Anmerkungen und frühere Fassungen.',
    },
    remedy: {
      en: 'Publish the text as Markdown or the table as CSV.',
      de: 'Den Text als Markdown oder die Tabelle als CSV veröffentlichen.',
    },
  },
  'no-source-map': {
    category: 'source-map',
    problem: {
      en: 'A source map repeats the source with its remarks and paths.',
      de: 'Eine Source-Map wiederholt den Quelltext mit Anmerkungen und Pfaden.',
    },
    remedy: {
      en: 'Build without source maps and delete the reference to one.',
      de: 'Ohne Source-Maps bauen und den Verweis darauf löschen.',
    },
  },
  'no-damaged-file': {
    category: 'file-metadata',
    problem: {
      en: 'The file is damaged, cut short or not built as its kind must be.',
      de: 'Die Datei ist beschädigt, abgeschnitten oder nicht nach ihrer Art gebaut.',
    },
    remedy: {
      en: 'Save the file anew and check that it opens.',
      de: 'Die Datei neu speichern und prüfen, ob sie sich öffnen lässt.',
    },
  },
  'no-trailing-bytes': {
    category: 'file-metadata',
    problem: {
      en: 'Bytes stand where no viewer shows them.',
      de: 'Es stehen Bytes dort, wo kein Programm sie zeigt.',
    },
    remedy: {
      en: 'Save the file anew with a program that writes only what is shown.',
      de: 'Die Datei mit einem Programm neu speichern, das nur schreibt, was gezeigt wird.',
    },
  },
  'no-image-metadata': {
    category: 'file-metadata',
    problem: { en: 'The picture holds more than a picture.', de: 'Das Bild enthält mehr als ein Bild.' },
    remedy: recode,
  },
  'no-svg-comment': {
    category: 'comment',
    problem: { en: 'The drawing holds a comment.', de: 'Die Zeichnung enthält einen Kommentar.' },
    remedy: plainSvg,
  },
  'no-svg-metadata': {
    category: 'file-metadata',
    problem: {
      en: 'The drawing holds metadata or marks of its editor.',
      de: 'Die Zeichnung enthält Metadaten oder Spuren ihres Programms.',
    },
    remedy: plainSvg,
  },
  'no-svg-script': {
    category: 'code',
    problem: {
      en: 'The drawing holds a script, a foreign document or an event handler.',
      de: 'Die Zeichnung enthält ein Skript, ein fremdes Dokument oder eine Ereignisbehandlung.',
    },
    remedy: plainSvg,
  },
  'no-svg-reference': {
    category: 'link-target',
    problem: {
      en: 'The drawing loads something from outside itself.',
      de: 'Die Zeichnung lädt etwas von außerhalb.',
    },
    remedy: {
      en: 'Draw it in the file itself, or embed a PNG, JPEG or WebP picture.',
      de: 'Es in der Datei selbst zeichnen oder ein Bild als PNG, JPEG oder WebP einbetten.',
    },
  },
  'no-pdf-metadata': {
    category: 'file-metadata',
    problem: {
      en: 'The PDF names an author, a person or an unknown property.',
      de: 'Das PDF nennt einen Verfasser, eine Person oder eine unbekannte Eigenschaft.',
    },
    remedy: exportPdf,
  },
  'no-pdf-annotation': {
    category: 'file-metadata',
    problem: {
      en: 'The PDF holds an annotation other than a link.',
      de: 'Das PDF enthält eine Anmerkung, die kein Link ist.',
    },
    remedy: exportPdf,
  },
  'no-pdf-attachment': {
    category: 'file-metadata',
    problem: { en: 'The PDF has another file attached.', de: 'An das PDF ist eine andere Datei angehängt.' },
    remedy: exportPdf,
  },
  'no-pdf-form': {
    category: 'file-metadata',
    problem: { en: 'The PDF holds a form.', de: 'Das PDF enthält ein Formular.' },
    remedy: exportPdf,
  },
  'no-pdf-script': {
    category: 'code',
    problem: {
      en: 'The PDF holds a script or starts something.',
      de: 'Das PDF enthält ein Skript oder startet etwas.',
    },
    remedy: exportPdf,
  },
  'no-pdf-remains': {
    category: 'file-metadata',
    problem: {
      en: 'The PDF keeps an earlier version or parts that no page shows.',
      de: 'Das PDF enthält eine frühere Fassung oder Teile, die keine Seite zeigt.',
    },
    remedy: exportPdf,
  },
  'no-encrypted-pdf': {
    category: 'file-metadata',
    problem: {
      en: 'The PDF is encrypted and cannot be read.',
      de: 'Das PDF ist verschlüsselt und nicht lesbar.',
    },
    remedy: {
      en: 'Export it without password and restrictions.',
      de: 'Es ohne Kennwort und Einschränkungen ausgeben.',
    },
  },
  'no-unreadable-pdf': {
    category: 'file-metadata',
    problem: {
      en: 'Text of the PDF cannot be read back, so nobody can inspect it.',
      de: 'Text des PDF lässt sich nicht zurücklesen und daher nicht prüfen.',
    },
    remedy: {
      en: 'Export it with text as text in embedded Unicode fonts.',
      de: 'Es mit Text als Text in eingebetteten Unicode-Schriften ausgeben.',
    },
  },
} as const satisfies Readonly<Record<string, FileRule>>;

export type FileRuleId = keyof typeof fileRules;
