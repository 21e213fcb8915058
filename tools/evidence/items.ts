import { globSync, readFileSync } from 'node:fs';
import { loadInspector } from '../../src/cli/inspector.ts';
import { asJson, isMessages, readableMessages } from '../../src/cli/interface-messages.ts';
import { readSentences } from '../../src/sanitise/grammar/sentence.ts';
import { lexiconFor } from '../../src/sanitise/inspect.ts';
import { readDocument } from '../../src/sanitise/reading/document.ts';
import { languageOf } from '../../src/sanitise/reading/language.ts';
import { languages, type Language } from '../../src/vocabulary/language.ts';
import { pathOf, readItems } from '../../tests/sanitise/corpus-score.ts';
import type { Matter } from './matters.ts';

/** A text of which it is known whether it leaks. */
export interface Item {
  readonly leaks: boolean;
  readonly candidates: readonly {
    readonly traits: readonly string[];
    /** Whether the candidate is what leaks; undefined where it only stands beside a leak. */
    readonly yes: boolean | undefined;
  }[];
}

const { lexicons, rules } = loadInspector('en');

function readItem(matter: Matter, text: string, path: string, language: Language, span?: string): Item {
  const candidates = readDocument({ path, text })
    .passages.filter(({ text: { length }, place }) => length > 1 && place !== 'link' && place !== 'citation')
    .flatMap((passage) => {
      const leak = span === undefined ? -1 : passage.text.indexOf(span);
      return readSentences(passage, lexiconFor(passage, lexicons, language)).flatMap((sentence) =>
        matter.candidatesIn(sentence).map(({ from, to, traits }) => {
          const [start, end] = [sentence.tokens[from]?.start ?? 0, sentence.tokens[to - 1]?.end ?? 0];
          const overlaps = leak >= 0 && start < leak + (span?.length ?? 0) && leak < end;
          return { traits: [...traits], yes: span === undefined ? false : overlaps ? true : undefined };
        }),
      );
    });
  return { leaks: span !== undefined, candidates };
}

/** The training half of the corpus, as far as a matter is concerned: its leaks, and every clean text. */
export const trainingItems = (matter: Matter): Item[] =>
  languages.flatMap((language) =>
    readItems('training', language)
      .filter((item) => item.kind === 'clean' || matter.categories.includes(item.category))
      .map((item) => {
        const span = item.kind === 'leak' ? item.span : undefined;
        return readItem(matter, item.text, pathOf(item.text, language), language, span);
      }),
  );

/** What the rules promise: their own examples. */
export const ruleItems = (matter: Matter): Item[] =>
  rules.flatMap(({ category, examples }) => [
    ...examples.passes.map((text) => exampleOf(matter, text)),
    ...(matter.categories.includes(category)
      ? examples.flags.map(({ text, span }) => exampleOf(matter, text, span))
      : []),
  ]);

function exampleOf(matter: Matter, text: string, span?: string): Item {
  const language = languageOf(text) ?? 'en';
  return readItem(matter, text, pathOf(text, language), language, span);
}

/** The record and the words of the interface, whose every sentence is clean. */
export const recordItems = (matter: Matter): Item[] =>
  globSync(['content/**/*.{mdx,yaml,json}', 'src/i18n/{en,de}/*.ts'])
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      const language = /\.de\./.test(path) ? 'de' : 'en';
      return isMessages(path)
        ? readItem(matter, readableMessages(text), asJson(path), language)
        : readItem(matter, text, path, language);
    });
