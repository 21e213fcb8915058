/** A form of a verb or noun, and what its ending tells. */
export interface EnglishForm {
  readonly words: readonly string[];
  readonly past: boolean;
  readonly plural: boolean;
}

/** Past and participle of verbs that do not take -ed, by infinitive. */
export type IrregularVerbs = ReadonlyMap<string, readonly string[]>;

/** Reads lines such as `speak spoke spoken`; alternatives are parted by `/`. */
export function parseIrregularVerbs(lines: readonly string[]): IrregularVerbs {
  return new Map(
    lines.map((line) => {
      const [infinitive = '', ...past] = line.split(' ');
      return [infinitive, past.flatMap((form) => form.split('/'))];
    }),
  );
}

/** Verbs of more than one syllable that double their last consonant all the same. */
const doubling =
  /(?:admit|commit|omit|permit|submit|transmit|refer|defer|prefer|infer|confer|transfer|concur|occur|demur|deter|rebut|regret|control|compel|propel|expel|dispel|signal|label|model|travel|cancel|counsel|total|fulfil|enrol|marvel|quarrel|channel|level|equip|worship)$/;

const doublesLast = (verb: string): boolean =>
  doubling.test(verb) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);

/** Every form of a verb: infinitive, -s, past, participle, -ing. Of a phrase the first word inflects. */
export function inflectEnglishVerb(lemma: string, irregular: IrregularVerbs): EnglishForm[] {
  const [verb = '', ...rest] = lemma.split(' ');
  // Listed in the past alone, since the bare form is a common noun: claimed, tabled.
  if (/ed$/.test(verb) && !/eed$/.test(verb)) return [{ words: [verb, ...rest], past: true, plural: false }];
  const past = irregular.get(verb) ?? [withEnding(verb, 'ed')];
  const form = (word: string, isPast: boolean): EnglishForm => ({
    words: [word, ...rest],
    past: isPast,
    plural: false,
  });
  return [
    form(verb, false),
    form(thirdPerson(verb), false),
    form(withEnding(verb, 'ing'), false),
    ...past.map((word) => form(word, true)),
  ];
}

function withEnding(verb: string, ending: 'ed' | 'ing'): string {
  if (ending === 'ing' && verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^aeiou]e$|[aeiou]ue$|[^aeiou]ue$/.test(verb) && verb.length > 2)
    return `${verb.slice(0, -1)}${ending}`;
  if (verb.endsWith('e') && ending === 'ed') return `${verb}d`;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (doublesLast(verb)) return `${verb}${verb.at(-1) ?? ''}${ending}`;
  return verb + ending;
}

const thirdPerson = (verb: string): string => pluralOf(verb);

/** Plural of a noun, or third person of a verb, by its ending. */
function pluralOf(word: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/man$/.test(word) && word !== 'human' && word !== 'german') return word.replace(/man$/, 'men');
  return `${word}s`;
}

/** Singular and plural of a noun. Of several words the last inflects, or the one marked by `+`. */
export function inflectEnglishNoun(lemma: string): EnglishForm[] {
  const words = lemma.split(' ');
  const marked = words.findIndex((word) => word.endsWith('+'));
  const place = marked < 0 ? words.length - 1 : marked;
  const singular = words.map((word) => word.replace(/\+$/, ''));
  return [
    { words: singular, past: false, plural: false },
    { words: singular.with(place, pluralOf(singular[place] ?? '')), past: false, plural: true },
  ];
}
