import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { loadInspector } from '../src/cli/inspector.ts';
import { candidatesOf } from '../src/sanitise/grammar/attributions.ts';
import { nameCandidates } from '../src/sanitise/grammar/name-candidates.ts';
import { nameTraitsOf } from '../src/sanitise/grammar/name-traits.ts';
import { countCandidates } from '../src/sanitise/grammar/count-traits.ts';
import { quotationCandidates } from '../src/sanitise/grammar/quotation-traits.ts';
import { DEFAULT_K } from '../src/sanitise/rules/no-small-counts.ts';
import { readSentences, type Sentence } from '../src/sanitise/grammar/sentence.ts';
import { traitsOf } from '../src/sanitise/grammar/traits.ts';
import { languageOf } from '../src/sanitise/reading/language.ts';
import { readDocument } from '../src/sanitise/reading/document.ts';
import { languages, type Language } from '../src/vocabulary/language.ts';
import { groups, pathOf, readItems } from '../tests/sanitise/corpus-score.ts';
import { fit, randomFrom, score, type Observation } from './logistic.ts';

/**
 * Learns weights of evidence (`src/sanitise/weights/`) from the training half of the corpus and from the
 * record itself, whose sentences are clean. Ten-fold cross-validation sets the two thresholds and tells
 * what to expect of sentences not seen: `npm run weigh [attributions|names]`.
 */
interface Matter {
  readonly categories: readonly string[];
  readonly candidatesIn: (
    sentence: Sentence,
  ) => readonly { readonly from: number; readonly to: number; readonly traits: Iterable<string> }[];
  /** Clean items in 1,000 that may be refused, and that may be refused or warned of. */
  readonly tolerated: { readonly error: number; readonly warning: number };
}

const matters: Readonly<Record<string, Matter>> = {
  attributions: {
    categories: ['affiliation', 'role', 'country-delegate'],
    candidatesIn: (sentence) =>
      candidatesOf(sentence).map(({ actor, tied, from, to }) => ({
        from,
        to,
        traits: traitsOf(sentence, actor, tied),
      })),
    tolerated: { error: 24, warning: 70 },
  },
  names: {
    categories: groups.names,
    candidatesIn: (sentence) =>
      nameCandidates(sentence).map((candidate) => ({
        ...candidate,
        traits: nameTraitsOf(sentence, candidate),
      })),
    tolerated: { error: 8, warning: 40 },
  },
  counts: {
    categories: ['small-count'],
    candidatesIn: (sentence) => countCandidates(sentence, DEFAULT_K),
    tolerated: { error: 3, warning: 20 },
  },
  quotations: {
    categories: ['verbatim-quotation'],
    candidatesIn: quotationCandidates,
    tolerated: { error: 3, warning: 15 },
  },
};

/** Strength of the L2 penalty; between 0.1 and 1 it changes little. */
const PENALTY = 0.2;
const FOLDS = 10;
/** A trait that adds less is left out. */
const LEAST = 0.1;
/** What a candidate of the record counts, of which there are very many and which are much alike. */
const RECORD = 0.05;
/** What a candidate of a rule's own examples counts: they are the rule's promise. */
const TAUGHT = 4;

interface Item {
  readonly leaks: boolean;
  readonly candidates: readonly { readonly traits: readonly string[]; readonly yes: boolean | undefined }[];
}

const { lexicons, rules } = loadInspector('en');

function readItem(matter: Matter, text: string, path: string, language: Language, span?: string): Item {
  const candidates = readDocument({ path, text }).passages.flatMap((passage) =>
    passage.text.length < 2 || passage.place === 'link' || passage.place === 'citation'
      ? []
      : readSentences(passage, lexicons[language]).flatMap((sentence) =>
          matter.candidatesIn(sentence).map(({ from, to, traits }) => {
            const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]];
            const leak = span === undefined ? -1 : passage.text.indexOf(span);
            const overlaps =
              leak >= 0 && (first?.start ?? 0) < leak + (span?.length ?? 0) && leak < (last?.end ?? 0);
            // What stands beside a leak is neither here nor there.
            return { traits: [...traits], yes: span === undefined ? false : overlaps ? true : undefined };
          }),
        ),
  );
  return { leaks: span !== undefined, candidates };
}

const exampleOf = (matter: Matter, text: string, span?: string): Item => {
  const language = languageOf(text) ?? 'en';
  return readItem(matter, text, pathOf(text, language), language, span);
};

const round = (value: number): number => Math.round(value * 100) / 100;

function learn(name: string, matter: Matter): void {
  const items = languages.flatMap((language) =>
    readItems('training', language)
      .filter((item) => item.kind === 'clean' || matter.categories.includes(item.category))
      .map((item) =>
        readItem(matter, item.text, pathOf(item.text, language), language, item.kind === 'leak' ? item.span : undefined),
      ),
  );
  const taught = rules.flatMap(({ category, examples }) => [
    ...examples.passes.map((text) => exampleOf(matter, text)),
    ...(matter.categories.includes(category)
      ? examples.flags.map(({ text, span }) => exampleOf(matter, text, span))
      : []),
  ]);
  const record = globSync('content/**/*.{mdx,yaml}')
    .toSorted()
    .map((path) => readItem(matter, readFileSync(path, 'utf8'), path, /\.de\./.test(path) ? 'de' : 'en'));
  const places = new Map(
    [...new Set(items.flatMap(({ candidates }) => candidates.flatMap(({ traits }) => traits)))]
      .toSorted()
      .map((trait, place) => [trait, place]),
  );
  const indexOf = (names: readonly string[]): number[] =>
    names.flatMap((trait) => {
      const place = places.get(trait);
      return place === undefined ? [] : [place];
    });
  const observationsOf = (from: readonly Item[], counts: number): Observation[] =>
    from.flatMap(({ candidates }) =>
      candidates.flatMap(({ traits, yes }) =>
        yes === undefined ? [] : [{ traits: indexOf(traits), yes, counts }],
      ),
    );
  const given = [...observationsOf(record, RECORD), ...observationsOf(taught, TAUGHT)];

  const random = randomFrom(11);
  const fold = items.map(() => Math.floor(random() * FOLDS));
  const scores = items.map(() => Number.NEGATIVE_INFINITY);
  for (let turn = 0; turn < FOLDS; turn += 1) {
    const known = items.filter((_, index) => fold[index] !== turn);
    const weights = fit([...observationsOf(known, 1), ...given], places.size, PENALTY);
    for (const [index, { leaks, candidates }] of items.entries()) {
      if (fold[index] !== turn) continue;
      scores[index] = Math.max(
        Number.NEGATIVE_INFINITY,
        ...candidates
          .filter(({ yes }) => yes === leaks)
          .map(({ traits }) => score(weights, indexOf(traits))),
      );
    }
    process.stderr.write(`\r${name}: fold ${turn + 1} of ${FOLDS}`);
  }
  process.stderr.write('\n');
  const clean = scores.filter((_, index) => items[index]?.leaks === false).toSorted((a, b) => b - a);
  const leaks = scores.filter((_, index) => items[index]?.leaks === true);
  const thresholdAt = (perThousand: number): number =>
    clean[Math.round((perThousand * clean.length) / 1000)] ?? 0;
  for (const perThousand of [2, 5, 8, 10, 12, 15, 20, 30, 40, 50, 60, 80, 100, 150]) {
    const threshold = thresholdAt(perThousand);
    const found = leaks.filter((weight) => weight > threshold).length;
    console.log(
      `${perThousand} false in 1,000 of ${clean.length}: ${found} of ${leaks.length} leaks (${((100 * found) / leaks.length).toFixed(1)} %) at ${threshold.toFixed(2)}`,
    );
  }

  const weights = fit([...observationsOf(items, 1), ...given], places.size, PENALTY);
  const rounded = [...places]
    .map(([trait, place]): [string, number] => [trait, round(weights[place] ?? 0)])
    .filter(([, weight]) => Math.abs(weight) >= LEAST);
  writeFileSync(
    new URL(`../src/sanitise/weights/${name}.json`, import.meta.url),
    `${JSON.stringify(
      {
        error: round(thresholdAt(matter.tolerated.error)),
        warning: round(thresholdAt(matter.tolerated.warning)),
        traits: Object.fromEntries(rounded),
      },
      undefined,
      2,
    )}\n`,
  );
  console.log(`${rounded.length} weights of ${places.size} traits`);
}

const [wanted] = process.argv.slice(2);
for (const [name, matter] of Object.entries(matters)) if (wanted === undefined || wanted === name) learn(name, matter);
