import type { Position } from '../text/position.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Breach, Severity, Span } from './breach.ts';
import { digestOf } from './digest.ts';
import type { Objection, Rule } from './define-rule.ts';
import { readDocument, type Document, type Manuscript } from './reading/document.ts';
import { languageOf } from './reading/language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { Kind } from './lexicon/token.ts';
import { placeCategory, toSource, type Passage } from './reading/passage.ts';
import { readSentences, type Sentence } from './grammar/sentence.ts';

export interface Inspector {
  readonly rules: readonly Rule[];
  readonly lexicons: Readonly<Record<Language, Lexicon>>;
  /** Language of problems and remedies. */
  readonly language: Language;
  /** Where passages repeat each other: what was found in those met before. */
  readonly known?: Map<string, readonly Judgement[]>;
}

/** An objection with the rule that raised it. */
export interface Judgement {
  readonly rule: Rule;
  readonly objection: Objection;
  /** The sentence, or for the source the lines, in which the objection stands. */
  readonly context: string;
}

/** The same in places of the source. */
interface Raised extends Judgement {
  readonly span: Span;
  readonly passage?: Passage;
}

/** Every breach of a manuscript in reading order. Pure: the same text and rules give the same breaches. */
export function inspect(manuscript: Manuscript, inspector: Inspector): Breach[] {
  const document = readDocument(manuscript);
  const positionOf = positionsIn(document.text);
  const digestIn = rememberedDigests();
  return withoutEchoes([...fromSentences(document, inspector), ...fromSource(document, inspector)])
    .toSorted(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule.id < b.rule.id ? -1 : 1),
    )
    .map((raised) =>
      toBreach(raised, document.path, positionOf(raised.span.start), digestIn(raised), inspector.language),
    );
}

function fromSentences(document: Document, inspector: Inspector): Raised[] {
  const expected: Language = /[./]de[./]/.test(document.path) ? 'de' : 'en';
  return document.passages.flatMap((passage) =>
    judged(passage, expected, inspector).map((judgement) => ({
      ...judgement,
      passage,
      span: toSource(passage, judgement.objection),
    })),
  );
}

/** Objections to a passage: to the same words in such a place they are the same. */
function judged(passage: Passage, expected: Language, inspector: Inspector): readonly Judgement[] {
  const { place, key, text } = passage;
  if (text.length < 2) return [];
  if (!inspector.known) return [...judge(passage, expected, inspector)];
  const name = [expected, place, key, text].join('\u0001');
  const found = inspector.known.get(name) ?? [...judge(passage, expected, inspector)];
  inspector.known.set(name, found);
  return found;
}

function* judge(passage: Passage, expected: Language, { rules, lexicons }: Inspector): Generator<Judgement> {
  const isNotation = passage.place === 'link' || passage.place === 'citation';
  for (const sentence of readSentences(passage, lexiconFor(passage, lexicons, expected))) {
    let context: string | undefined;
    for (const rule of rules) {
      if (!rule.sentence || (isNotation && !rule.everywhere) || rule.needs?.(sentence) === false) continue;
      for (const objection of rule.sentence(sentence)) {
        context ??= sentenceText(sentence);
        yield { rule, objection, context };
      }
    }
  }
}

/** The lexicon of the language a passage is written in; of the one expected where nothing tells. */
export const lexiconFor = (passage: Passage, lexicons: Inspector['lexicons'], expected: Language): Lexicon =>
  lexicons[keyed(passage) ?? languageOf(passage.text) ?? likelier(passage.text, lexicons) ?? expected];

/** Language a key names: `de:` above a German text. */
const keyed = ({ key }: Passage): Language | undefined => (key === 'de' || key === 'en' ? key : undefined);

/** The language whose lexicon knows more of the words of a short text. */
function likelier(text: string, lexicons: Inspector['lexicons']): Language | undefined {
  const words = text.match(/\p{L}[\p{L}-]+/gu)?.slice(0, 24) ?? [];
  const knownTo = (language: Language): number =>
    words.filter((word) => (lexicons[language].classify(word).kind & (Kind.word | Kind.name)) !== 0).length;
  const [english, german] = [knownTo('en'), knownTo('de')];
  return english === german ? undefined : english > german ? 'en' : 'de';
}

function fromSource(document: Document, { rules }: Inspector): Raised[] {
  const raised: Raised[] = [];
  for (const rule of rules) {
    for (const objection of rule.source?.(document) ?? []) {
      const { start, end } = objection;
      const context = linesAround(document.text, start, end);
      raised.push({ rule, objection, span: { start, end }, context });
    }
  }
  return raised;
}

const sentenceText = ({ passage, tokens }: Sentence): string =>
  passage.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

function linesAround(text: string, start: number, end: number): string {
  const stop = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, stop < 0 ? text.length : stop);
}

/** One rule objects to one place once, whichever way it came upon it, and as gravely as it ever did. */
function withoutEchoes(raised: readonly Raised[]): Raised[] {
  const kept = new Map<string, Raised>();
  for (const one of raised) {
    const key = `${one.rule.id} ${one.span.start} ${one.span.end}`;
    const other = kept.get(key);
    if (!other || (severityOf(other) === 'warning' && severityOf(one) === 'error')) kept.set(key, one);
  }
  return [...kept.values()];
}

const severityOf = ({ rule, objection }: Raised): Severity => objection.severity ?? rule.severity;

/** Digests by rule and context: a sentence of noise is made out once, however many breaches it has. */
function rememberedDigests(): (raised: Raised) => string {
  const known = new Map<string, Map<string, string>>();
  return ({ rule, context }) => {
    const ofRule = known.get(rule.id) ?? new Map<string, string>();
    known.set(rule.id, ofRule);
    const digest = ofRule.get(context) ?? digestOf(rule.id, context);
    ofRule.set(context, digest);
    return digest;
  };
}

/** Lines and columns of rising offsets in one text, each line break counted once. */
function positionsIn(text: string): (offset: number) => Position {
  let [line, start] = [1, 0];
  return (offset) => {
    const limit = Math.min(offset, text.length);
    for (let stop = text.indexOf('\n', start); stop >= 0 && stop < limit; stop = text.indexOf('\n', start)) {
      line += 1;
      start = stop + 1;
    }
    return { line, column: limit - start + 1 };
  };
}

function toBreach(
  raised: Raised,
  path: string,
  position: Position,
  digest: string,
  language: Language,
): Breach {
  const { rule, span, objection, passage } = raised;
  return {
    path,
    rule: rule.id,
    category: objection.category ?? (passage && placeCategory[passage.place]) ?? rule.category,
    severity: severityOf(raised),
    ...position,
    ...span,
    digest,
    problem: rule.problem[language],
    remedy: rule.remedy[language],
  };
}

/** `path:line:column severity rule: problem remedy [digest]`, one line, clickable in a terminal. */
export const formatBreach = ({
  path,
  line,
  column,
  severity,
  rule,
  problem,
  remedy,
  digest,
}: Breach): string => `${path}:${line}:${column} ${severity} ${rule}: ${problem} ${remedy} [${digest}]`;
