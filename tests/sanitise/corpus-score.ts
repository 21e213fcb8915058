import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Breach } from '../../src/sanitise/breach.ts';
import { inspect, type Inspector } from '../../src/sanitise/inspect.ts';
import { languages, type Language } from '../../src/vocabulary/language.ts';

/** The half rules are written on, and the half they are only scored on. */
export const halves = ['training', 'test'] as const;
export type Half = (typeof halves)[number];

/** Kinds of leak that are reported together, as their goals are. */
export const groups = {
  contacts: ['contact-detail', 'social-handle'],
  form: ['obfuscation', 'comment', 'front-matter', 'alt-text', 'link-target'],
  names: ['person-name', 'person-name (initials)'],
  attribution: ['affiliation', 'role', 'country-delegate', 'attendance-list'],
  'quotes and counts': ['verbatim-quotation', 'small-count'],
  context: ['pronoun-after-role', 'unique-descriptor', 'date-and-venue'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Group = keyof typeof groups;
export const groupNames = Object.keys(groups) as readonly Group[];

/** How many of how many. */
export interface Tally {
  /** By an error or a warning. */
  readonly found: number;
  /** By an error, so that publishing is refused. */
  readonly refused: number;
  readonly items: number;
}

/** Figures of one language of one half, or of both languages together. It holds no text of the corpus. */
export interface Score {
  readonly groups: Readonly<Record<Group, Tally>>;
  /** Leaks of hardness 1. */
  readonly plain: Tally;
  /** Clean items with an error, and those with a warning at least. */
  readonly falseErrors: Tally;
  /** The same of ordinary sentences, which nobody chose to be hard. */
  readonly ordinary: Tally;
  readonly documentLeaks: Tally;
  /** Documents without a leak that have an error all the same. */
  readonly refusedDocuments: Tally;
}

export interface LeakItem {
  readonly kind: 'leak';
  readonly category: string;
  readonly hardness: number;
  readonly text: string;
  readonly span: string;
}
export interface CleanItem {
  readonly kind: 'clean';
  readonly text: string;
}

interface DocumentLeak {
  readonly category: string;
  readonly span: string;
}

const folderOf = (half: Half): string => new URL(`../corpus/sanitise/${half}/`, import.meta.url).pathname;

/** Sentences of one half in one language. */
export const readItems = (half: Half, language: Language): (LeakItem | CleanItem)[] =>
  readFileSync(join(folderOf(half), `${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LeakItem | CleanItem);

/** Tells one state of the training half from another: weights name the one they were learned from. */
export const corpusDigest = (): string =>
  createHash('sha256')
    .update(
      languages
        .map((language) => readFileSync(join(folderOf('training'), `${language}.jsonl`), 'utf8'))
        .join(''),
    )
    .digest('hex')
    .slice(0, 16);

/** A name for an item's text that tells its markup and its language. */
export const pathOf = (text: string, language: Language): string =>
  `${language === 'de' ? 'x/de/' : ''}example.${/^---|^<|!\[/.test(text) ? 'mdx' : 'md'}`;

/** Whether a breach, error or warning, overlaps the stretch that leaks. */
export function isFound(breaches: readonly Breach[], text: string, leak: string): boolean {
  const start = text.indexOf(leak);
  if (start < 0) throw new Error('A leak of the corpus does not stand in its text; correct its span.');
  return breaches.some((breach) => breach.start < start + leak.length && start < breach.end);
}

/** Sentences of ordinary published prose, one a line; no rule was written on them. */
const readOrdinary = (language: Language): string[] =>
  readFileSync(new URL(`../corpus/sanitise/ordinary/${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

interface Outcome {
  readonly found: boolean;
  readonly refused: boolean;
}

const outcome = (breaches: readonly Breach[], text: string, leak: string): Outcome => ({
  found: isFound(breaches, text, leak),
  refused: isFound(breaches.filter(isError), text, leak),
});

const isError = ({ severity }: Breach): boolean => severity === 'error';

/** Inspects one language of one half and counts. */
export function scoreOf(half: Half, language: Language, inspector: Inspector): Score {
  const items = readItems(half, language).map((item) => {
    const breaches = inspect({ path: pathOf(item.text, language), text: item.text }, inspector);
    return item.kind === 'leak'
      ? { ...item, ...outcome(breaches, item.text, item.span) }
      : { ...item, found: breaches.length > 0, refused: breaches.some(isError) };
  });
  const leaks = items.filter((item) => item.kind === 'leak');
  const clean = items.filter((item) => item.kind === 'clean');
  const documents = readDocuments(half, language).map(({ name, text, leaks: planted }) => {
    const breaches = inspect({ path: name, text }, inspector);
    return {
      planted: planted.map(({ span }) => outcome(breaches, text, span)),
      found: breaches.length > 0,
      refused: breaches.some(isError),
    };
  });
  const faultless = documents.filter(({ planted }) => planted.length === 0);
  return {
    groups: mapGroups((group) => {
      const categories: readonly string[] = groups[group];
      return tally(leaks.filter(({ category }) => categories.includes(category)));
    }),
    plain: tally(leaks.filter(({ hardness }) => hardness === 1)),
    falseErrors: tally(clean),
    ordinary: tally(
      readOrdinary(language).map((text) => {
        const breaches = inspect({ path: pathOf(text, language), text }, inspector);
        return { found: breaches.length > 0, refused: breaches.some(isError) };
      }),
    ),
    documentLeaks: tally(documents.flatMap(({ planted }) => planted)),
    refusedDocuments: tally(faultless),
  };
}

function readDocuments(
  half: Half,
  language: Language,
): { readonly name: string; readonly text: string; readonly leaks: readonly DocumentLeak[] }[] {
  const folder = join(folderOf(half), 'documents');
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${language}-`) && name.endsWith('.md'))
    .map((name) => ({
      name: `${language === 'de' ? 'x/de/' : ''}${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
      leaks: JSON.parse(
        readFileSync(join(folder, name.replace(/\.md$/, '.json')), 'utf8'),
      ) as readonly DocumentLeak[],
    }));
}

const tally = (outcomes: readonly Outcome[]): Tally => ({
  found: outcomes.filter(({ found }) => found).length,
  refused: outcomes.filter(({ refused }) => refused).length,
  items: outcomes.length,
});

const sum = (tallies: readonly Tally[]): Tally => ({
  found: tallies.reduce((all, { found }) => all + found, 0),
  refused: tallies.reduce((all, { refused }) => all + refused, 0),
  items: tallies.reduce((all, { items }) => all + items, 0),
});

const mapGroups = (score: (group: Group) => Tally): Record<Group, Tally> => ({
  contacts: score('contacts'),
  form: score('form'),
  names: score('names'),
  attribution: score('attribution'),
  'quotes and counts': score('quotes and counts'),
  context: score('context'),
});

/** Both languages together. */
export const pooled = (scores: readonly Score[]): Score => ({
  groups: mapGroups((group) => sum(scores.map((score) => score.groups[group]))),
  plain: sum(scores.map(({ plain }) => plain)),
  falseErrors: sum(scores.map(({ falseErrors }) => falseErrors)),
  ordinary: sum(scores.map(({ ordinary }) => ordinary)),
  documentLeaks: sum(scores.map(({ documentLeaks }) => documentLeaks)),
  refusedDocuments: sum(scores.map(({ refusedDocuments }) => refusedDocuments)),
});

/** 95 % interval of a share after Wilson, from 0 to 1. */
export function wilson({
  found,
  items,
}: Pick<Tally, 'found' | 'items'>): readonly [low: number, high: number] {
  if (items === 0) return [0, 1];
  const z = 1.96;
  const share = found / items;
  const middle = share + (z * z) / (2 * items);
  const reach = z * Math.sqrt((share * (1 - share)) / items + (z * z) / (4 * items * items));
  const scale = 1 + (z * z) / items;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

/** The figures as a table: how many are found, their share and its interval, and how many by an error. */
export function tableOf(title: string, score: Score): string {
  const line = (name: string, counted: Tally): string => {
    const [low, high] = wilson(counted);
    const share = (part: number): string =>
      (counted.items === 0 ? '–' : `${((100 * part) / counted.items).toFixed(1)} %`).padStart(8);
    return [
      name.padEnd(34),
      String(counted.items).padStart(5),
      String(counted.found).padStart(5),
      share(counted.found),
      `${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)} %`.padStart(9),
      String(counted.refused).padStart(6),
      share(counted.refused),
    ].join('  ');
  };
  const perThousand = ({ refused, items }: Tally): string =>
    ((1000 * refused) / Math.max(1, items)).toFixed(1);
  return [
    `${title.padEnd(34)}  items  found     share     95 %  errors     share`,
    ...groupNames.map((group) => line(group, score.groups[group])),
    line('leaks of hardness 1', score.plain),
    line('leaks in documents', score.documentLeaks),
    line(`hard clean (${perThousand(score.falseErrors)} ‰ errors)`, score.falseErrors),
    line(`ordinary (${perThousand(score.ordinary)} ‰ errors)`, score.ordinary),
    line('clean documents', score.refusedDocuments),
  ].join('\n');
}
