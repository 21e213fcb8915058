import type { Span } from '../breach.ts';
import { defineRule, type Objection, type Rule } from '../define-rule.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { wordShape } from '../lexicon/word-shape.ts';
import type { RosterEntry } from './entry.ts';
import { findAddresses } from './find-addresses.ts';
import { findFullNames, findSingleNames } from './find-names.ts';
import { findOrganisations } from './find-organisations.ts';
import type { OpenRoster } from './open-roster.ts';
import { sightOf } from './sight.ts';
import { stretchOf, type KindOf, type Word } from './stretch.ts';

/** The list the examples of the rule are read with. */
export const exampleEntries: readonly RosterEntry[] = [
  { kind: 'person', given: 'Amara', middle: '', family: 'Nwosu', nicknames: [] },
  { kind: 'person', given: 'Rosa', middle: '', family: 'Rennhagel', nicknames: [] },
  { kind: 'organisation', names: ['Forum for Lake Crossings'], acronyms: ['FLCR'] },
  { kind: 'address', localPart: 'desk.nwosu77' },
];

/**
 * The rule against names on an editor's list. Words are remembered while the process runs and nowhere
 * else.
 *
 * `sessionCue` tells whether a sentence speaks of a session; `kindOf` which words are ordinary and which
 * are titles.
 */
export function rosterRule(
  roster: OpenRoster,
  sessionCue: (sentence: Sentence) => boolean,
  kindOf: KindOf,
): Rule {
  const look = sightOf(roster);
  const asked = remembering(roster);
  const read = (text: string, words: readonly Word[], sentence: Sentence): Objection[] => {
    const { passage, language } = sentence;
    const inSession = (): boolean => sessionCue(sentence);
    const stretch = stretchOf({ text, place: passage.place }, words, look, { language, kindOf, inSession });
    return withoutInner([
      ...findFullNames(stretch, asked),
      ...marked(findOrganisations(stretch, asked), 'affiliation'),
      ...marked(findAddresses(stretch, asked), 'contact-detail'),
      ...findSingleNames(stretch),
    ]);
  };
  return defineRule({
    id: 'no-listed-names',
    category: 'person-name',
    severity: 'error',
    problem: {
      en: 'A name on the roster of participants stands here.',
      de: 'Hier steht ein Name aus dem Teilnehmerverzeichnis.',
    },
    remedy: {
      en: 'Leave it out, and say what was held without saying by whom.',
      de: 'Lassen Sie ihn weg und geben Sie wieder, was vertreten wurde, ohne zu sagen, von wem.',
    },
    sentence: (sentence) => {
      const { tokens, passage } = sentence;
      const place = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
      const decoded =
        passage.place === 'link' ? decode(passage.text.slice(place.start, place.end)) : undefined;
      if (decoded !== undefined) {
        return read(decoded, wordsOf(decoded), sentence).map((objection) => ({ ...objection, ...place }));
      }
      return passage.place === 'file-name' ||
        passage.place === 'link' ||
        tokens.some(({ text }) => look(text).hot)
        ? read(passage.text, tokens, sentence)
        : [];
    },
    examples: {
      passes: [
        'The region agreed on shared procedures for seasonal work.',
        'Roses and long crossings were not on the agenda of the lake.',
        'Das Forum tagte am See.',
      ],
      flags: [
        { text: 'It was Amara Nwosu who drafted the annex.', span: 'Amara Nwosu' },
        { text: 'Das entspricht Rennhagels Vorschlag.', span: 'Rennhagels' },
        {
          text: 'As the Forum for Lake Crossings has shown, ferries help.',
          span: 'Forum for Lake Crossings',
        },
        { text: 'Write to desk.nwosu77@example.org for details.', span: 'desk.nwosu77@example.org' },
      ],
    },
  });
}

/** Answers from memory what was asked before. */
function remembering(roster: OpenRoster): OpenRoster {
  const answers = new Map<string, boolean>();
  return {
    has: (domain, text) => {
      const question = domain + text;
      const known = answers.get(question);
      if (known !== undefined) return known;
      const answer = roster.has(domain, text);
      answers.set(question, answer);
      return answer;
    },
  };
}

const marked = (objections: Iterable<Objection>, category: Objection['category']): Objection[] =>
  Array.from(objections, (objection) => ({ ...objection, category }));

/** Objections of which none lies within another as grave; the widest stays. */
function withoutInner(objections: Objection[]): Objection[] {
  if (objections.length < 2) return objections;
  const kept: Objection[] = [];
  const width = ({ start, end }: Span): number => end - start;
  const gravity = ({ severity }: Objection): number => (severity === 'warning' ? 0 : 1);
  for (const objection of objections.toSorted((a, b) => gravity(b) - gravity(a) || width(b) - width(a))) {
    if (!kept.some(({ start, end }) => start <= objection.start && objection.end <= end))
      kept.push(objection);
  }
  return kept;
}

/** An address with its percent signs read, if it has any: as UTF-8, or else as Latin-1. */
function decode(address: string): string | undefined {
  if (!/%[\dA-F]{2}/i.test(address)) return undefined;
  try {
    return decodeURIComponent(address);
  } catch {
    return address.replaceAll(/%([\dA-F]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(wordShape), ({ index, 0: word }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
