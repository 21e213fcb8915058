import { defineRule, type Objection } from '../define-rule.ts';
import { alternatives } from '../lexicon/wordings.ts';
import { addressesOf, isPartnerName, partsOf } from '../reading/addresses.ts';
import type { Document } from '../reading/document.ts';
import { withoutOverlaps } from '../reading/regions.ts';

/**
 * Names of files are published like any text. An objection to the document's own name stands at its
 * first character; one to a linked file stands where the link is.
 */
export const noIdentifyingFileNames = defineRule({
  id: 'no-identifying-file-names',
  category: 'file-name',
  severity: 'error',
  problem: {
    en: 'A file name tells of a person, a delegation or a recording of the session.',
    de: 'Ein Dateiname verrät eine Person, eine Delegation oder eine Aufzeichnung der Sitzung.',
  },
  remedy: {
    en: 'Rename the file after its subject in small letters, digits and hyphens, such as `return-and-reintegration.mdx`.',
    de: 'Benennen Sie die Datei nach ihrem Thema, mit Kleinbuchstaben, Ziffern und Bindestrichen, etwa `rueckkehr.mdx`.',
  },
  source: (document) => withoutOverlaps(fileNames(document)),
  examples: {
    passes: [
      'Plain text under an ordinary name.',
      '![Bar chart of permits](permits-by-reason.png)',
      '![Karte der Routen](routen.svg)',
      'See [Licence](LICENSE), [guide](docs/README.md) and [decision](docs/adr/0001-content-is-read-once.md).',
      '[Resolution](https://undocs.org/A/RES/73/195) and [act](https://eur-lex.europa.eu/LexUriServ/OJ_L_2024.pdf)',
      '![](gfmd-2017-return.de.webp)',
      '[Cabo Verde](/briefings/partner-cv.pdf)',
    ],
    flags: [
      { text: '![Harbour](IMG_2041.jpg)', span: 'IMG_2041.jpg' },
      { text: '![Garden](photo-of-the-delegates.jpg)', span: 'photo-of-the-delegates.jpg' },
      { text: '[list](/files/teilnehmerliste-runde-3.pdf)', span: 'teilnehmerliste-runde-3.pdf' },
      { text: '![Chart](IlseTalvik.png)', span: 'IlseTalvik.png' },
      {
        text: '[notes](https://wolke.example/sitzung3/notizen_talvik_final.docx)',
        span: 'notizen_talvik_final.docx',
      },
      { text: 'Text.', span: 'T', path: 'content/outcomes/talvik-cv.mdx' },
      { text: 'Text.', span: 'T', path: 'content/outcomes/Ilse Talvik.mdx' },
      { text: 'Text.', span: 'T', path: 'content/outcomes/visas_v2_KM.mdx' },
      { text: 'Text.', span: 'T', path: 'content/outcomes/delegation-notes.mdx' },
      { text: '<img src="/img/group-photo.webp" alt="A chart" />', span: '/img/group-photo.webp' },
    ],
  },
});

/** Kinds of files that an upload or a page may hold. */
const fileEnding =
  /\.(?:png|jpe?g|gif|webp|avif|svg|tiff?|heic|bmp|pdf|docx?|odt|pptx?|odp|xlsx?|ods|csv|tsv|txt|rtf|md|mdx|ya?ml|json|mp[34]|m4a|wav|mov|avi|webm|zip|eml|msg|vcf|ics)$/i;
const machine =
  /^(?:IMG|DSCN?|PXL|P\d{7}|MVIMG|VID|WA|Screenshot|Bildschirmfoto|WhatsApp|Scan|scan|SKM|Foto|Photo|image|Unbenannt|Untitled)[-_ (]?\d|^(?:Screenshot|Bildschirmfoto|WhatsApp[ -]|Scan[ _-]|scan[ _-])|^\d{8}_\d{4,6}/i;
const telling = new RegExp(
  String.raw`(?:^|[-_. ])(?:${alternatives('file names of people')}|(?:${alternatives('beginnings of file names of people')})\w{0,20})(?=[-_. ]|$|\d)`,
  'i',
);
const own = `(?:${alternatives('files of one person')})`;
const ownFiles = new RegExp(String.raw`(?:^|[-_ ])${own}[-_ ][\p{L}]|[\p{L}][-_ ]${own}(?=[-_. ]|$)`, 'iu');
const nameOfPerson = /(?:^|[-_. ])\p{Lu}\p{Ll}{1,}[-_. ]?\p{Lu}\p{Ll}{2,}(?=[-_. \d]|$)/u;
const initials = /[-_. (]\p{Lu}{2,3}\)?$|^\p{Lu}{2,3}[-_ ](?=\p{Ll})|_\p{Ll}{2,3}$/u;
const contribution = new RegExp(String.raw`(?:^|[-_ ])(?:${alternatives('contributions')})_\p{L}{3,}`, 'iu');
const ordinary =
  /^(?:\.?[a-z0-9]+(?:[-.][a-z0-9]+)*|[A-Z]+(?:[-_][A-Z]+)*|[_.][a-z]+|Dockerfile|Makefile|CNAME)$/;
/** Names that programs give: digests, parts of a search index, patterns of pages. */
const generated = /^(?:[\w-]*[.-][\w-]{8}|(?:en|de|unknown)_[0-9a-f]{5,}|\[.*\]|[A-Z]\w+|_.*)$/;

function* fileNames(document: Document): Generator<Objection> {
  const base = document.path.split(/[/\\]/).at(-1) ?? '';
  const isContent = /(?:^|\/)content\//.test(document.path);
  if (isTelling(base) || (isContent && isIrregular(base)) || nameOfPerson.test(stem(base))) {
    yield { start: 0, end: Math.min(1, document.text.length) };
  }
  for (const { start, end, target } of addressesOf(document)) {
    const { host, path } = partsOf(target);
    const name = path.split('/').at(-1) ?? '';
    if (!fileEnding.test(name)) continue;
    if (
      isTelling(name) ||
      contribution.test(stem(name)) ||
      (host === '' &&
        (nameOfPerson.test(stem(name)) || initials.test(stem(name))) &&
        !ordinary.test(stem(name)))
    ) {
      yield { start, end, category: host === '' ? 'file-name' : 'link-target' };
    }
  }
}

const stem = (name: string): string => name.replace(/(?:\.[a-z]{2})?\.[A-Za-z0-9]{1,8}$/, '');

const isTelling = (name: string): boolean =>
  machine.test(name) || telling.test(stem(name)) || (ownFiles.test(stem(name)) && !isPartnerName(name));

/** Whether a name holds more than small letters, digits and hyphens, and no program gave it. */
function isIrregular(name: string): boolean {
  const plain = stem(name);
  return !ordinary.test(plain) && (!generated.test(plain) || initials.test(plain));
}
