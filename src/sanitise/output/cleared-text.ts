import type { Sentence } from '../grammar/sentence.ts';
import type { Inspector } from '../inspect.ts';
import type { Document } from '../reading/document.ts';

/** Everything that has passed the gate as a source, in whose words alone the site may speak unasked. */
export interface ClearedWords {
  /** Running texts, labels and short citations. */
  readonly passages: readonly string[];
  /** Texts that are cleared only where nothing stands beside them: lists of cited authors. */
  readonly wholes: readonly string[];
  /** By language: reviewed words of pages that no rule can read. */
  readonly spoken: Readonly<Record<string, readonly string[]>>;
  /** Web addresses the record gives. */
  readonly addresses: readonly string[];
  /** Address of the site itself, below which its pages stand. */
  readonly site: string;
}

/** Tells whether a text says nothing but what was cleared. */
export interface ClearedText {
  readonly covers: (text: string) => boolean;
  readonly hasAddress: (address: string) => boolean;
  /** Whether a text in a language that no rule reads says reviewed words only, or those of the record. */
  readonly isReviewed: (language: string, text: string) => boolean;
}

/** So many words in a row belong to the text they stand in; fewer must be all of it. */
const run = 4;
const parting = '\u0001';
/** Chinese parts no words, so each character is one; Arabic joins its “and” to whatever follows. */
const word = /\p{Script=Han}|\p{Script=Arabic}+|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Arabic}]]+/gv;

const wordsOf = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(word) ?? [];

/** A number, or an id of the record as its pages show it: f01, s16. */
const isCode = (text: string): boolean => /^(?:[fisp]?\d{1,4}|[a-z])$/.test(text);

/**
 * Indexes cleared texts. A text is covered when each of its words belongs to a cleared text set whole
 * into it, or to a row of words taken from one: pages join titles, labels and sentences, and cut them short.
 */
export function indexCleared({ passages, wholes, spoken, addresses, site }: ClearedWords): ClearedText {
  const covers = covering(passages, wholes, site);
  const reviewed = new Map(
    Object.entries(spoken).map(([language, words]) => [language, covering(words, [], site)] as const),
  );
  const links = new Set(addresses.map(withoutScheme));
  return {
    covers,
    hasAddress: (address) => links.has(withoutScheme(address)),
    isReviewed: (language, text) => (reviewed.get(language)?.(text) ?? false) || covers(text),
  };
}

/** Whether each word of a text belongs to one of the passages, or to one of those that must stand alone. */
function covering(
  passages: readonly string[],
  wholes: readonly string[],
  site: string,
): (text: string) => boolean {
  const rows = new Set<string>();
  const shorts = new Set<string>();
  const complete = new Set(wholes.map((text) => wordsOf(text).join(parting)));
  for (const passage of new Set(passages)) {
    const words = wordsOf(passage);
    if (words.length < run) shorts.add(words.join(parting));
    for (let at = 0; at + run <= words.length; at += 1) rows.add(words.slice(at, at + run).join(parting));
  }
  return (text) => {
    const words = wordsOf(withoutPages(text, site));
    if (words.length === 0 || complete.has(words.join(parting))) return true;
    let covered = 0;
    for (let at = 0; at < words.length; at += 1) {
      for (let length = run; length > 0; length -= 1) {
        const row = words.slice(at, at + length);
        if (row.length === length && (length === run ? rows : shorts).has(row.join(parting))) {
          covered = Math.max(covered, at + length);
          break;
        }
      }
      if (covered <= at && !isCode(words[at] ?? '')) return false;
    }
    return true;
  };
}

/** A text without addresses of the site’s own pages; their names are read as those of files. */
const withoutPages = (text: string, site: string): string =>
  text
    .split(site)
    .map((part, index) => (index === 0 ? part : part.replace(/^\/[a-z\d./-]*/, ' ')))
    .join(' ')
    .replaceAll(/(?<![\p{L}\p{N}])\/[a-z]+\/[a-z]?\d{1,4}\/(?![\p{L}\p{N}])/gu, ' ');

const withoutScheme = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');

/**
 * The gate as it reads the built site: a sentence is judged as ever, and objections stand unless it says
 * nothing but what was cleared in the sources. Rules of form are untouched but for addresses of the record,
 * and a listed name is cleared nowhere.
 */
export function forOutput(inspector: Inspector, cleared: ClearedText): Inspector {
  return {
    ...inspector,
    known: new Map(),
    rules: inspector.rules.map(({ sentence, source, ...rule }) => ({
      ...rule,
      ...(sentence && {
        sentence: (given: Sentence) => {
          const raised = [...sentence(given)];
          const isCleared = raised.length > 0 && rule.id !== 'no-listed-names' && saysOnly(given, cleared);
          return isCleared ? [] : raised;
        },
      }),
      ...(source && {
        source: (document: Document) =>
          rule.id === 'no-unreviewed-language'
            ? document.foreign.filter(({ language, text }) => !cleared.isReviewed(language, text))
            : [...source(document)].filter(
                ({ start, end }) => !cleared.hasAddress(around(document.text, start, end)),
              ),
      }),
    })),
  };
}

/** Whether a sentence, or the stretch it stands in, was cleared: an abbreviation may have cut it short. */
const saysOnly = ({ passage, tokens }: Sentence, { covers }: ClearedText): boolean =>
  covers(passage.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)) || covers(passage.text);

/** A stretch of a text with all that is joined to it, up to a space, a tag or a quotation mark. */
function around(text: string, start: number, end: number): string {
  const isJoined = (index: number): boolean =>
    index >= 0 && index < text.length && !/[\s<>"']/.test(text.charAt(index));
  let [first, last] = [start, end];
  while (isJoined(first - 1)) first -= 1;
  while (isJoined(last)) last += 1;
  return text.slice(first, last);
}
