import { languageOf } from '../sanitise/reading/language.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import type { Manuscript } from '../schema/manuscript.ts';
import { parseYaml, type LocatedValue } from '../schema/yaml-document.ts';
import { languages, type Language } from '../vocabulary/language.ts';
import type { Remark } from './remark.ts';
import { languageNames, wordsOf } from './prose.ts';

/** Fewest words of a sentence: names and numbers are the same in both languages. */
const fewestOfCopy = 6;

/** Fewest words by which the language of a text can be told. */
const fewestOfLanguage = 14;

/** Texts that stand in two languages and are the same in both, or in the wrong one. */
export function pairRemarks(manuscript: Manuscript): Remark[] {
  const isData = /\.(?:ya?ml|json)$/.test(manuscript.path);
  const located = isData ? parseYaml(manuscript) : splitFrontMatter(manuscript);
  if (Array.isArray(located)) return [];
  return pairsIn(located.value, []).flatMap(({ path, en, de }) => {
    if (wordsOf(de).length < fewestOfCopy) return [];
    if (en === de) return [remark(located, [...path, 'de'], 'The German is the English, word for word.')];
    const words = { en, de };
    return languages
      .filter((language) => wordsOf(words[language]).length >= fewestOfLanguage)
      .filter((language) => (languageOf(words[language]) ?? language) !== language)
      .map((language) =>
        remark(
          located,
          [...path, language],
          `The ${languageNames[language]} text reads as ${languageNames[language === 'en' ? 'de' : 'en']}.`,
        ),
      );
  });
}

interface Pair extends Record<Language, string> {
  readonly path: readonly PropertyKey[];
}

function pairsIn(value: unknown, path: readonly PropertyKey[]): Pair[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => pairsIn(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const { en, de } = value as Partial<Record<Language, unknown>>;
  if (typeof en === 'string' && typeof de === 'string') return [{ path, en, de }];
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, [...path, key]));
}

const remark = (located: LocatedValue, path: readonly PropertyKey[], found: string): Remark => ({
  path: located.path,
  ...located.locate(path),
  severity: 'warning',
  rule: 'translation',
  problem: `${found} Expected the same statement in the other language.`,
  remedy: 'Translate it.',
});

/** A narrative, its translation if there is one, and what was changed since the last publication. */
export interface Translated {
  readonly original: Manuscript;
  readonly language: Language;
  readonly translation: Manuscript | undefined;
  readonly changed: ReadonlySet<string>;
}

/**
 * Whether a narrative has a translation that says what it says. The record keeps no date of a translation,
 * so it counts as outdated when it places other records, has another number of headings, or was left as it
 * was while its original changed.
 */
export function narrativeRemarks({ original, language, translation, changed }: Translated): Remark[] {
  const other = languages.find((known) => known !== language) ?? language;
  const about = (path: string, severity: Remark['severity'], problem: string, remedy: string): Remark => ({
    path,
    line: 1,
    column: 1,
    severity,
    rule: 'translation',
    problem,
    remedy,
  });
  if (!translation) {
    return [
      about(
        original.path,
        'hint',
        `There is no ${languageNames[other]} text; readers are shown the ${languageNames[language]} one. Expected both.`,
        `Run “npm run new -- translation”, and translate.`,
      ),
    ];
  }
  if (languageOf(runningText(translation.text)) === language) {
    return [
      about(
        translation.path,
        'error',
        `The text is still in ${languageNames[language]}. Expected ${languageNames[other]}.`,
        'Translate it, or delete the file until someone can.',
      ),
    ];
  }
  const [ours, theirs] = [shapeOf(original.text), shapeOf(translation.text)];
  const missing = ours.placed.filter((place) => !theirs.placed.includes(place));
  const added = theirs.placed.filter((place) => !ours.placed.includes(place));
  if (missing.length + added.length > 0) {
    return [
      about(
        translation.path,
        'warning',
        `The translation places other records: ${[...missing.map((place) => `not ${place}`), ...added.map((place) => `also ${place}`)].join(', ')}. Expected those of ${original.path}.`,
        'Bring the two into line.',
      ),
    ];
  }
  if (ours.headings !== theirs.headings) {
    return [
      about(
        translation.path,
        'warning',
        `The translation has ${theirs.headings} headings. Expected ${ours.headings}, as in ${original.path}.`,
        'Translate what was added, or delete what is gone.',
      ),
    ];
  }
  return changed.has(original.path) && !changed.has(translation.path)
    ? [
        about(
          translation.path,
          'warning',
          `The original ${original.path} has changed, this translation has not. Expected the same text in both.`,
          'Read the two side by side.',
        ),
      ]
    : [];
}

/** A narrative without its facts and its components. */
const runningText = (text: string): string =>
  text.replace(/^---\n[\s\S]*?\n---\n/, '').replaceAll(/<[^>]*>/g, '');

const shapeOf = (text: string): { placed: readonly string[]; headings: number } => ({
  placed: [...text.matchAll(/<(?:Finding|Interaction|Source)\s[^>]*id="([\w-]+)"/g)].map(([, id = '']) => id),
  headings: [...text.matchAll(/^#{2,6}\s/gm)].length,
});
