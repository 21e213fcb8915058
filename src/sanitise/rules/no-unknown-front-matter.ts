import keys from '../lexicon/front-matter-keys.json' with { type: 'json' };
import type { Span } from '../breach.ts';
import { defineRule } from '../define-rule.ts';
import type { Document } from '../reading/document.ts';
import { frontMatterOf, withoutOverlaps } from '../reading/regions.ts';
import { readYamlSource, type YamlEntry } from '../reading/yaml-source.ts';

/**
 * Keys of front matter and of YAML files come from a list; those that name people, houses or rooms are
 * refused wherever they stand, but for the authors of published sources and the aggregate description
 * of a round's participants.
 */
export const noUnknownFrontMatter = defineRule({
  id: 'no-unknown-front-matter',
  category: 'front-matter',
  severity: 'error',
  problem: {
    en: 'This key is not one the atlas knows, or it names people, houses or rooms.',
    de: 'Diesen Schlüssel kennt der Atlas nicht, oder er benennt Personen, Häuser oder Räume.',
  },
  remedy: {
    en: 'Delete the entry; only what the editors’ guide lists may describe a text. A new key belongs in the list first.',
    de: 'Löschen Sie den Eintrag; nur was die Anleitung aufführt, darf einen Text beschreiben. Ein neuer Schlüssel kommt zuerst in die Liste.',
  },
  source: (document) => withoutOverlaps(refusedKeys(document)),
  examples: {
    passes: [
      '---\ntitle: Costs of remittances\nlang: en\ntheme: development\n---\nFees fell.',
      '---\ntitle:\n  en: Visas\n  de: Visa\nsummary: >-\n  One thing: the author: nobody.\nsources: [s17, s18]\n---\nText.',
      'The author: a matter of taste. Participants: none are named.',
      '---\norder: 4\nslug: visas\nsession: 7\nmonth: 2019-11\ntags: [skills]\ndraft: false\n---\nText.',
      '---\nlabel: { en: Visas, de: Visa }\n---\nText.',
    ],
    flags: [
      { text: '---\ntitle: Visas\nauthor: Ilse Talvik\n---\nText.', span: 'author: Ilse Talvik' },
      { text: '---\nspeakers:\n  - Ilse Talvik\n---\nText.', span: 'Ilse Talvik' },
      { text: '---\nlastEditedBy: talvik_i\n---\nText.', span: 'lastEditedBy: talvik_i' },
      { text: '---\nlocation: Hotel Seeblick\n---\nText.', span: 'location: Hotel Seeblick' },
      { text: '---\nmoderation: frau_talvik\n---\nText.', span: 'moderation: frau_talvik' },
      { text: 'id: f01\nquelle_person: I. T.', span: 'quelle_person: I. T.', path: 'f01.yaml' },
      { text: 'label: { en: Visas, speaker: Talvik }', span: 'speaker: Talvik', path: 'visas.yaml' },
      { text: '{ "id": 1, "reviewedBy": "talvik" }', span: 'reviewedBy', path: 'visas.json' },
      { text: '<meta name="author" content="Ilse Talvik">', span: 'Ilse Talvik', path: 'page.html' },
      { text: '---\nzimmer: 14\n---\nText.', span: 'zimmer: 14' },
    ],
  },
});

const allowed = new Set(keys.allowed);
const naming = new Set(keys.naming);
/** Words that programs use of things, too, do not count there. */
const ofThings = new Set(keys.ofThings);
const namingInPrograms = new Set(keys.naming.filter((word) => !ofThings.has(word)));

/** `author`, `lastEditedBy`, `created_by`, `Co-Autorin`: whether one of a key's words names people. */
function namesPeople(key: string, names = naming): boolean {
  const words = key
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some((word) => names.has(word)) || names.has(key.toLowerCase());
}

function* refusedKeys(document: Document): Generator<Span> {
  const { text, markup, path } = document;
  const here = Object.entries(keys.allowedIn).find(([folder]) => path.includes(folder))?.[1] ?? [];
  const mayStand = (key: string): boolean => allowed.has(key) || here.includes(key);
  if (markup === 'json') yield* jsonKeys(text, mayStand);
  else if (markup === 'html') yield* authorsOfPage(text);
  else if (markup === 'yaml' || markup === 'markdown') {
    const region = markup === 'yaml' ? { text, start: 0 } : frontMatterOf(document);
    const whole = region?.text.trim() ?? '';
    if (region && whole.startsWith('{')) {
      const valueStart = region.start + region.text.indexOf('{');
      yield* refusedIn(
        { key: 'title', value: whole, valueStart: valueStart - 1, start: valueStart, end: valueStart },
        mayStand,
      );
    }
    if (region)
      for (const entry of readYamlSource(region.text, region.start).entries)
        yield* refusedIn(entry, mayStand);
    else if (/^\uFEFF?\s*\+\+\+/.test(text))
      yield { start: 0, end: Math.max(text.indexOf('+++', text.indexOf('+++') + 3), 0) + 3 };
  }
}

/** A key of a block mapping, or those of the flow mapping that is its value. */
function* refusedIn(
  { key, start, end, value, valueStart }: YamlEntry,
  mayStand: (key: string) => boolean,
): Generator<Span> {
  if (!mayStand(key)) {
    yield { start, end };
    return;
  }
  if (!/^[[{]/.test(value)) return;
  const plain = value.replaceAll(/"[^"\n]*"(?!\s*:)|'[^'\n]*'(?!\s*:)/g, (quoted) =>
    ' '.repeat(quoted.length),
  );
  for (const { index, 0: whole, 1: inner = '' } of plain.matchAll(
    /[{,]\s{0,9}["']?([\p{L}_$][\p{L}\p{N}_$-]{0,40})["']?\s{0,9}:[^,}]*/gu,
  )) {
    const at = valueStart + 1 + index;
    if (!mayStand(inner) && (namesPeople(inner) || !/\s/.test(inner)))
      yield { start: at, end: at + whole.length };
  }
}

/** JSON is written by programs, too: only keys that name people are refused. */
function* jsonKeys(text: string, mayStand: (key: string) => boolean): Generator<Span> {
  for (const { index, 0: whole, 1: key = '' } of text.matchAll(
    /"([\p{L}\p{N}_$ -]{2,60})"\s{0,9}:\s{0,9}(?:"(?:[^"\\\n]|\\.){0,300}"?)?/gu,
  )) {
    if (!mayStand(key) && namesPeople(key, namingInPrograms)) {
      yield { start: index, end: index + whole.length };
    }
  }
}

function* authorsOfPage(text: string): Generator<Span> {
  for (const { index, 0: tag } of text.matchAll(/<(?:meta|link|a)\b[^<>]{0,1000}>/gi)) {
    const isAuthor =
      /\b(?:name|property)\s*=\s*["']?(?:dc(?:terms)?\.)?(?:[a-z]+:)?(?:author|creator|contributor|contact|reply-to|owner)\b/i;
    if (isAuthor.test(tag) || /\brel\s*=\s*["']?[^"'>]*\b(?:author|me)\b/i.test(tag))
      yield { start: index, end: index + tag.length };
  }
}
