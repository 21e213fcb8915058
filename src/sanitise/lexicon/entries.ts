import { inflectEnglishNoun, inflectEnglishVerb, type IrregularVerbs } from './inflect-english.ts';
import { germanNounForms, inflectGermanVerb, type StrongVerbs } from './inflect-german.ts';
import { lists, type ListName } from './lists.ts';
import { Kind } from './token.ts';

/** A word or phrase as it may stand in a text, and what it is. */
export interface Entry {
  readonly words: readonly string[];
  readonly kind: number;
  readonly parted: boolean;
  /** Counts in its own spelling only. */
  readonly spelled: boolean;
}

export type VerbTables =
  | { readonly language: 'en'; readonly verbs: IrregularVerbs }
  | { readonly language: 'de'; readonly verbs: StrongVerbs };

/** Every form of one entry of a list. A German form with a leading hyphen is the tail of compounds. */
export function* entriesOf(name: ListName, lemma: string, tables: VerbTables): Generator<Entry> {
  const { kind, inflection, spelled } = lists[name];
  const plain = (words: readonly string[], more = 0, parted = false): Entry => ({
    words,
    kind: kind | more,
    parted,
    spelled,
  });
  if (tables.language === 'en') {
    if (inflection === 'none') return yield plain(lemma.split(' '));
    const forms = inflection === 'verb' ? inflectEnglishVerb(lemma, tables.verbs) : inflectEnglishNoun(lemma);
    for (const { words, past, plural } of forms) yield plain(words, tense(past, plural));
    return;
  }
  if (inflection === 'verb') {
    const forms = inflectGermanVerb(lemma, tables.verbs);
    const present = new Set(forms.filter(({ past }) => !past).map(({ words }) => words.join(' ')));
    // „betont“ is present and participle; only what is never present counts as past.
    for (const { words, plural, parted } of forms)
      yield plain(words, tense(!present.has(words.join(' ')), plural), parted);
  } else if (inflection === 'noun' && !lemma.includes(' ')) {
    const forms = germanNounForms(lemma);
    const singular = new Set(forms.filter(({ plural }) => !plural).map(({ form }) => form));
    // Teilnehmer is both; only what is never singular counts as plural.
    for (const { form } of forms) yield plain([form], tense(false, !singular.has(form)));
  } else if (name === 'demonyms') {
    for (const form of germanDemonymForms(lemma)) yield plain([form]);
  } else {
    yield plain(lemma.split(' '));
  }
}

const tense = (past: boolean, plural: boolean): number => (past ? Kind.past : 0) | (plural ? Kind.plural : 0);

/** Adjectives take e, er, en, em, es; nouns their case and gender endings. */
function germanDemonymForms(lemma: string): string[] {
  if (/^\p{Ll}/u.test(lemma)) return ['', 'e', 'er', 'en', 'em', 'es'].map((ending) => lemma + ending);
  return germanNounForms(lemma).map(({ form }) => form);
}
