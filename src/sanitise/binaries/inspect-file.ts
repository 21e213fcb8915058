import { positionAt, type Position } from '../../text/position.ts';
import type { Breach, Category } from '../breach.ts';
import { digestOf, sha256 } from '../digest.ts';
import { inspect, type Inspector } from '../inspect.ts';
import { utf8 } from './bytes.ts';
import { readFont, readWasm } from './container.ts';
import type { Fault, FileReading, FileText, FileTextKind } from './file-reading.ts';
import { fileRules, type FileRuleId } from './file-rules.ts';
import { isImageKind, readImage } from './image.ts';
import { kindOf, type FileKind } from './kind.ts';
import { readPagefind } from './pagefind.ts';
import { readPdf } from './pdf.ts';
import { folderLanguage } from '../reading/foreign.ts';
import { scriptTexts, sourceMapReferences } from './script-text.ts';
import { readSvg } from './svg.ts';

/** A file as it is stored; the path is relative and uses `/`. */
export interface StoredFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Where a file stands: among the sources, among the files published as they are, in the built site, or unknown. */
export type Whereabouts = 'content' | 'public' | 'output' | 'anywhere';

const inContent: readonly FileKind[] = ['text', 'png', 'jpeg', 'webp', 'gif', 'avif'];
const inPublic: readonly FileKind[] = [...inContent, 'pdf', 'font', 'icon'];
const inOutput: readonly FileKind[] = [...inPublic, 'pagefind', 'wasm'];
const accepted: Readonly<Record<Whereabouts, readonly FileKind[]>> = {
  content: inContent,
  public: inPublic,
  output: inOutput,
  anywhere: inOutput,
};

/** Kinds that are refused wherever they stand. */
const refused: Readonly<Partial<Record<FileKind, FileRuleId>>> = {
  office: 'no-office-file',
  'source-map': 'no-source-map',
  mismatched: 'no-mismatched-file',
  unknown: 'no-unknown-file',
};

/** Category a breach gets from the kind of text it was found in; texts of pages keep the category of the rule. */
const categoryOf: Readonly<Partial<Record<FileTextKind, Category>>> = {
  metadata: 'file-metadata',
  'search-index': 'search-index',
};

/**
 * Every breach of a file of any kind: text is read by the rules, every other kind is taken apart first.
 * Spans are bytes, in texts UTF-16 units; 0, 0 where no place in the file is meaningful.
 */
export async function inspectFile(
  file: StoredFile,
  inspector: Inspector,
  { where }: { readonly where: Whereabouts },
): Promise<Breach[]> {
  const kind = kindOf(file.path, file.bytes);
  const whole = { start: 0, end: file.bytes.length };
  const refusal = refused[kind] ?? (accepted[where].includes(kind) ? undefined : 'no-misplaced-file');
  if (refusal)
    return [...nameBreaches(file, inspector), breachOf({ rule: refusal, ...whole }, file, inspector)];
  if (kind === 'text') return inspectText(file, inspector, where);
  const { faults, texts } = await readFile(kind, file);
  return [
    ...nameBreaches(file, inspector),
    ...faults.map((fault) => breachOf(fault, file, inspector)),
    ...texts.flatMap((text) =>
      breachesWithin(text, file.path, inspector, { line: 1, column: text.start + 1 }),
    ),
  ];
}

/** The name of a file is read by the same rules as that of a text. */
const nameBreaches = ({ path }: StoredFile, inspector: Inspector): Breach[] =>
  inspect({ path, text: '' }, inspector);

async function readFile(kind: FileKind, { path, bytes }: StoredFile): Promise<FileReading> {
  if (isImageKind(kind)) return readImage(kind, bytes);
  if (kind === 'pdf') return readPdf(bytes, folderLanguage(path));
  if (kind === 'pagefind') return readPagefind(path, bytes);
  return kind === 'font' ? readFont(bytes) : readWasm(bytes);
}

/** Scripts and styles of the built site are code: of them only literals that look like names are read. */
function inspectText(file: StoredFile, inspector: Inspector, where: Whereabouts): Breach[] {
  const { path, bytes } = file;
  const text = utf8(bytes) ?? '';
  const isCode = where === 'output' && /\.(?:[cm]?js|css)$/i.test(path);
  const svg: FileReading = /\.svg$/i.test(path) ? readSvg(text) : { faults: [], texts: [] };
  const maps = sourceMapReferences(text).map((span): Fault => ({ rule: 'no-source-map', ...span }));
  const code = isCode
    ? [...scriptTexts(withoutTypefaces(text))]
    : where === 'output' && /\.html?$/i.test(path)
      ? [...inlineScripts(text)]
      : [];
  return [
    ...(isCode ? [] : inspect({ path, text: where === 'output' ? withoutDigests(text) : text }, inspector)),
    ...[...maps, ...svg.faults].map((fault) => breachOf(fault, file, inspector, text)),
    ...[...svg.texts, ...code].flatMap((part) =>
      breachesWithin(part, path, inspector, positionAt(text, part.start)),
    ),
  ];
}

/** The built site names its scripts and styles by digests, which are no words; no place moves. */
const withoutDigests = (text: string): string =>
  text.replaceAll(/\bsha(?:256-[\w+/]{43}=|384-[\w+/]{64}|512-[\w+/]{86}==)/g, (digest) =>
    ' '.repeat(digest.length),
  );

/** Typefaces of operating systems are often named like people; a style may ask for these. No place moves. */
const withoutTypefaces = (text: string): string =>
  text.replaceAll(typeface, (name) => ' '.repeat(name.length));

const typeface =
  /"(?:Geeza Pro|Helvetica Neue|Iowan Old Style|Microsoft YaHei|Noto Naskh Arabic|Noto Sans(?: Arabic| CJK SC)?|Noto Serif(?: CJK SC)?|Palatino Linotype|PingFang SC|Segoe UI|Songti SC|Source Han Serif SC|Times New Roman|Traditional Arabic)"/g;

function* inlineScripts(html: string): Generator<FileText> {
  for (const { index, 0: whole, 1: attributes = '' } of html.matchAll(
    /<script\b([^>]*)>[\s\S]*?(?:<\/script|$)/gi,
  )) {
    const head = '<script>'.length + attributes.length;
    if (!/\bjson"/.test(attributes)) yield* scriptTexts(whole.slice(head), index + head);
  }
}

/** Breaches in a text found inside a file stand where that text does; of the file's name the text keeps the language only. */
function breachesWithin(
  { text, kind, isMarkup, start, end }: FileText,
  path: string,
  inspector: Inspector,
  position: Position,
): Breach[] {
  const part = `part${/[./]de[._/]/.test(path) ? '.de' : ''}.${isMarkup ? 'html' : 'txt'}`;
  return inspect({ path: part, text }, inspector).map((breach) => ({
    ...breach,
    path,
    start,
    end,
    ...position,
    category: categoryOf[kind] ?? breach.category,
  }));
}

/** A breach of form; its digest holds for this very file only, so that no exception outlives a change. */
function breachOf(
  { rule, start, end }: Fault,
  { path, bytes }: StoredFile,
  { language }: Inspector,
  text?: string,
): Breach {
  const { category, problem, remedy } = fileRules[rule];
  return {
    path,
    rule,
    category,
    severity: 'error',
    ...(text === undefined ? { line: 1, column: start + 1 } : positionAt(text, start)),
    start,
    end,
    digest: digestOf(rule, `${sha256(bytes)} ${start} ${end}`),
    problem: problem[language],
    remedy: remedy[language],
  };
}
