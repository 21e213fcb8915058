import type { Severity } from '../breach.ts';

/** Weights of evidence as `npm run weigh` writes them. */
interface WeightsFile {
  /** The state of the training half they were learned from. */
  readonly corpus: string;
  /** Natural log-odds from which publishing is refused. */
  readonly error: number;
  /** Natural log-odds from which someone must look. */
  readonly warning: number;
  /** What each trait adds, and the trait: `-0.6 opens institution none`. */
  readonly traits: readonly string[];
}

/**
 * Where traits are told: a set of them, or a table that weighs each as it comes. Most traits have no weight,
 * so that longer ones are told in parts and never put together: `traits.after('with').add('speech')`.
 */
export interface Traits {
  add(trait: string): Traits;
  /** Traits that begin with a word and a space. */
  after(word: string): Traits;
  /** Traits that begin with a sign or two, such as `de:`; there may be few of these. */
  under(sign: string): Traits;
}

/** Tells the traits of a candidate, some perhaps more than once. */
export type Telling = (traits: Traits) => void;

/** Every trait told, once. */
export function gathered(tell: Telling): Set<string> {
  const all = new Set<string>();
  const from = (beginning: string): Traits => ({
    add(trait) {
      all.add(beginning + trait);
      return this;
    },
    after: (word) => from(`${beginning}${word} `),
    under: (sign) => from(beginning + sign),
  });
  tell(from(''));
  return all;
}

/** Tells each trait in two places. */
export const both = (one: Traits, other: Traits): Traits =>
  other === nothing
    ? one
    : {
        add(trait) {
          one.add(trait);
          other.add(trait);
          return this;
        },
        after: (word) => both(one.after(word), other.after(word)),
        under: (sign) => both(one.under(sign), other.under(sign)),
      };

/** Where no trait has a weight. */
const nothing: Traits = { add: () => nothing, after: () => nothing, under: () => nothing };

/** What the traits of a candidate call for: publishing is refused, someone must look, or nothing. */
export type Verdict = (tell: Telling) => Severity | undefined;

/**
 * Makes a verdict of weights of evidence (Good 1950): the natural log-odds that a candidate breaks the Rule are
 * the sum of what each of its traits adds. Traits the table does not know add nothing.
 */
export function verdictBy({ error, warning, traits: table }: WeightsFile): Verdict {
  let sum = 0;
  let candidates = 0;
  const weigher = weigherOf(
    table.map(parseTrait).map(([trait, weight]) => [trait, { weight, countedIn: 0 }]),
    (entry) => {
      if (entry.countedIn === candidates) return;
      entry.countedIn = candidates;
      sum += entry.weight;
    },
  );
  return (tell) => {
    candidates += 1;
    sum = 0;
    tell(weigher);
    return sum >= error ? 'error' : sum >= warning ? 'warning' : undefined;
  };
}

/** A trait of the table, and the last candidate that had it: each counts once. */
interface Entry {
  readonly weight: number;
  countedIn: number;
}

type Row = readonly [trait: string, entry: Entry];

/** Finds told traits among those of a table, or of a part of it whose beginnings are told already. */
function weigherOf(table: readonly Row[], count: (entry: Entry) => void): Traits {
  const entries = new Map(table);
  const behind = (rows: readonly Row[], beginning: number): Traits =>
    rows.length === 0
      ? nothing
      : weigherOf(
          rows.map(([trait, entry]) => [trait.slice(beginning), entry]),
          count,
        );
  let byWord: Map<string, Row[]> | undefined;
  const behindWords = new Map<string, Traits>();
  const behindSigns = new Map<string, Traits>();
  return {
    add(trait) {
      const entry = entries.get(trait);
      if (entry !== undefined) count(entry);
      return this;
    },
    after(word) {
      byWord ??= Map.groupBy(table, ([trait]) => trait.slice(0, Math.max(0, trait.indexOf(' '))));
      const known = behindWords.get(word);
      if (known) return known;
      const rows = word === '' ? undefined : byWord.get(word);
      if (!rows) return nothing;
      const found = behind(rows, word.length + 1);
      behindWords.set(word, found);
      return found;
    },
    under(sign) {
      const known =
        behindSigns.get(sign) ??
        behind(
          table.filter(([trait]) => trait.startsWith(sign)),
          sign.length,
        );
      behindSigns.set(sign, known);
      return known;
    },
  };
}

function parseTrait(line: string): readonly [trait: string, weight: number] {
  const space = line.indexOf(' ');
  return [line.slice(space + 1), Number(line.slice(0, space))];
}
