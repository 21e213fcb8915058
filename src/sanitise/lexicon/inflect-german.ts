/** One reading of a verb's form; a spelling with two readings stands twice. */
export interface VerbForm {
  /** Lower case, in the order of the text. */
  readonly words: readonly string[];
  /** Preterite, participle II or Konjunktiv II. */
  readonly past: boolean;
  /** Third person plural. */
  readonly plural: boolean;
  /** The finite word comes first and the rest closes the clause: wies … hin. */
  readonly parted: boolean;
}

type Part = 'present' | 'presentPlural' | 'reported' | 'preterite' | 'participle' | 'unreal';

/**
 * Principal parts of one verb; spellings that live side by side (wandte, wendete) stand in one array.
 * `reported` is Konjunktiv I, `unreal` Konjunktiv II, both singular.
 */
export type StrongStem = Readonly<Record<Part, readonly string[]>>;

/** By infinitive. */
export type StrongVerbs = ReadonlyMap<string, StrongStem>;

/**
 * Reads `strong-verbs.txt`: infinitive, present, preterite, participle II, Konjunktiv II, and for verbs as
 * irregular as `sein` the present plural and Konjunktiv I. Alternatives are parted by a slash.
 *
 * @throws {Error} when a line has too few or too many columns.
 */
export function parseStrongVerbs(text: string): StrongVerbs {
  const verbs = new Map<string, StrongStem>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const columns = line.trim().split(/\s+/);
    const [infinitive = '', ...parts] = columns;
    if (columns.length !== 5 && columns.length !== 7) {
      const found = `strong-verbs.txt:${index + 1} has ${columns.length} columns.`;
      throw new Error(`${found} Expected 5 or 7, as the head of the file says. Add or remove columns.`);
    }
    const forms = parts.map((part) => part.split('/'));
    const [present = [], preterite = [], participle = [], unreal = [], ...rest] = forms;
    const [presentPlural = [infinitive], reported = [infinitive.replace(/n$/, '')]] = rest;
    verbs.set(infinitive, { present, presentPlural, reported, preterite, participle, unreal });
  }
  return verbs;
}

/** Prefixes that never part from their verb in a lemma written without `|`. */
const inseparable = /^(?:be|durch|emp|ent|er|ge|hinter|miss|über|um|unter|ver|voll|wider|wieder|zer)/;
/** beichten and geigen begin with a diphthong, beurteilen and beinhalten with a prefix. */
const diphthong = /^[bg]e[iu](?!nh|nr|rr|r[^e])/;
const ending = /(?:e[lr]?n|n)$/;

function prefixOf(verb: string): string {
  const prefix = diphthong.test(verb) ? '' : (inseparable.exec(verb)?.[0] ?? '');
  const rest = verb.slice(prefix.length).replace(ending, '');
  return /[aeiouyäöü]/.test(rest) ? prefix : '';
}

/** Principal parts of a verb without its separable part: listed, made from a listed verb, or regular. */
function principalParts(verb: string, strong: StrongVerbs): StrongStem {
  const prefix = prefixOf(verb);
  const withoutGe = prefix !== '' || /[aeiouyäöü].*ieren$/.test(verb);
  return strong.get(verb) ?? prefixed(prefix, verb, strong) ?? weak(verb, withoutGe);
}

/** verstehen from stehen, missverstehen from verstehen; undefined when no listed verb is inside. */
function prefixed(prefix: string, verb: string, strong: StrongVerbs): StrongStem | undefined {
  const rest = verb.slice(prefix.length);
  const stem = prefix === '' ? undefined : (strong.get(rest) ?? prefixed(prefixOf(rest), rest, strong));
  if (!stem) return undefined;
  const add = (forms: readonly string[]): string[] => forms.map((form) => prefix + form);
  return {
    present: add(stem.present),
    presentPlural: add(stem.presentPlural),
    reported: add(stem.reported),
    preterite: add(stem.preterite),
    participle: stem.participle.map((form) => prefix + form.replace(/^ge/, '')),
    unreal: add(stem.unreal),
  };
}

function weak(verb: string, withoutGe: boolean): StrongStem {
  const stem = /e[lr]n$/.test(verb) ? verb.slice(0, -1) : verb.replace(/e?n$/, '');
  // antwortet, ordnet, widmet, zeichnet: no tongue manages these without the e.
  const dental = stem + (/(?:[dt]|[bcdfgkpstz][mn]|ch[mn])$/.test(stem) ? 'et' : 't');
  const reported = /el$/.test(stem) ? [`${stem}e`, `${stem.slice(0, -2)}le`] : [`${stem}e`];
  const preterite = [`${dental}e`];
  const participle = [(withoutGe ? '' : 'ge') + dental];
  return { present: [dental], presentPlural: [verb], reported, preterite, participle, unreal: preterite };
}

const inPlural = (form: string): string => (form.endsWith('e') ? `${form}n` : `${form}en`);

/** Adverbs that are written together with the verb they part from. */
const particle =
  /^(?:ab|an|auf|aus|bei|da(?:für|gegen|zu|zwischen)|dar|durch|ein|empor|entgegen|fern|fest|fort|frei|gegen|gegenüber|gleich|her(?:an|aus|ein|um|unter|vor)?|hin(?:aus|ein|weg|zu)?|hoch|los|mit|nach|nahe|nieder|preis|statt|teil|über|überein|um|unter|vor(?:an|aus|bei|her|weg)?|weg|weiter|wider|wieder|zu|zurecht|zurück|zusammen)$/;

/**
 * All forms a third person can take, with infinitive and participle II, of a lemma such as `sagen`,
 * `hin|weisen` or `zu bedenken|geben`. What parts from its verb comes both joined and parted.
 */
export function inflectGermanVerb(lemma: string, strong: StrongVerbs): VerbForm[] {
  const cut = Math.max(lemma.lastIndexOf('|'), lemma.lastIndexOf(' '));
  const verb = lemma.slice(cut + 1).toLowerCase();
  const leading = cut < 0 ? [] : lemma.slice(0, cut).toLowerCase().split(' ');
  const stem = principalParts(verb, strong);
  const last = leading.at(-1) ?? '';
  const glued = particle.test(last) || (leading.length === 1 && lemma.startsWith(last));
  const apart = leading.length === 0 || !particle.test(last);

  const forms = new Map<string, VerbForm>();
  const keep = (words: readonly string[], past: boolean, plural: boolean, parted = false): void =>
    void forms.set(JSON.stringify([words, past, plural, parted]), { words, past, plural, parted });
  const join = (form: string, past: boolean, plural: boolean): void => {
    if (glued) keep([...leading.slice(0, -1), last + form], past, plural);
    if (apart) keep([...leading, form], past, plural);
  };
  const finite = (form: string, past: boolean, plural: boolean): void => {
    join(form, past, plural);
    if (leading.length > 0) keep([form, ...leading], past, plural, true);
  };
  join(verb, false, false);
  for (const form of stem.participle) join(form, true, false);
  if (glued) keep([...leading.slice(0, -1), `${last}zu${verb}`], false, false);
  if (apart && leading.length > 0) keep([...leading, 'zu', verb], false, false);
  for (const form of [...stem.present, ...stem.reported]) finite(form, false, false);
  for (const form of stem.presentPlural) finite(form, false, true);
  for (const form of [...stem.preterite, ...stem.unreal]) {
    finite(form, true, false);
    finite(inPlural(form), true, true);
  }
  return [...forms.values()];
}

/** Nouns with an umlaut in the plural, and these plurals, which stand on a line of their own in the lists. */
const umlautSingular =
  /(?:(?<![ek])rat|walt|arzt|stand|gast|hof|koch|kraft|land|stadt|haus|amt|band|spruch|schlag|trag|wand|wunsch|wurf|schuss|druck|satz|kunft|stoß|fang|saal|raum|sohn)$/i;
const umlautPlural =
  /(?:räte|wälte|ärzte|stände|gäste|höfe|köche|kräfte|länder|städte|häuser|ämter|bände|sprüche|schläge|träge|wände|wünsche|würfe|schüsse|drücke|sätze|künfte|stöße|fänge|säle|räume|söhne|mütter|väter|töchter|brüder|leute)$/i;

/** Signs writers set before a gender ending: Referent:in, Referent*in. */
const genderSigns = [':', '*', '_', '/', '·'] as const;
const signed = (endings: string): string =>
  genderSigns.flatMap((sign) => [...endings].map((last) => `e${sign}${last}`)).join(',');

type Declension = readonly [shape: RegExp, cut: number, singular: string, plural: string, feminine?: number];

/** By a noun's shape, first match: endings that replace its last `cut` letters, and how many `-in` replaces. */
const declensions: readonly Declension[] = [
  [/~$/, 1, `e,er,en,em,es,eR,${signed('rnm')}`, `e,er,en,${signed('n')}`],
  [umlautSingular, 0, ',s,es', ''],
  [umlautPlural, 0, '', ',n'],
  [/mann$/i, 3, 'ann,anns,annes', 'änner,ännern'],
  [/[^aeiou]in$/, 0, ',', 'nen', 2],
  [/(?:ung|ion|heit|keit|schaft|tät|ik|anz|enz|ei|frau|person)$/i, 0, ',', 'en'],
  [/[^a]um$/, 2, 'um,ums', 'en'],
  [/nis$/, 0, ',ses', 'se,sen'],
  [/(?:kolleg|expert|[lg]og|zeug|genoss|insass|kund|pat|lai|gatt|gefährt|lots)e$/i, 1, 'e,en', 'en', 1],
  [/e$/, 0, ',', 'n'],
  [/(?:[^m]ent|(?<!aur)ant|[^rf]ist|[ju]rist|gra[fp]h?|tekt|fekt|nom|arch|pilot|peut)$/i, 0, ',en', 'en', 0],
  [/(?:urg|soph|mensch|held|(?:lom|did|sold|vok|endi|kr)at)$/i, 0, ',en', 'en', 0],
  [/(?:herr|nachbar|bauer)$/i, 0, ',n,s', 'n,en', 0],
  [/or$/, 0, ',s', 'en', 0],
  [/[^i]erer$/, 0, ',s', ',n', 2],
  [/er$/, 0, ',s', ',n', 0],
  [/el$/, 0, ',s', ',n,s'],
  [/en$/, 0, ',s', ','],
  [/(?:chef|coach|é|profi|scout|premier)$/i, 0, ',s', 's', 0],
  [/(?:[aiouy]|team|ressort|shop|tank|up|event|meeting|input|statement)$/i, 0, ',s', 's'],
  [/(?:glied|kind|bild|haupt)$/i, 0, ',s,es', 'er,ern'],
  [/(?:eur|är|[^t]ier|[^k]al|[^in]ar|ul|ör|[dkt]an|än|ton|wirt|freund)$/, 0, ',s,es', 'e,en', 0],
  [/$/, 0, ',s,es', 'e,en'],
];

/**
 * Case, plural and gender forms of a lemma. A nominalised adjective is marked by `~` (`Vorsitzend~`); a
 * leading hyphen stays. A form that is singular and plural stands twice.
 */
export function germanNounForms(lemma: string): { readonly form: string; readonly plural: boolean }[] {
  const forms = new Map<string, { form: string; plural: boolean }>();
  const keep = (form: string, plural: boolean): void => void forms.set(form + plural, { form, plural });
  const [, cut = 0, singular = '', plural = '', feminine] =
    declensions.find(([shape]) => shape.test(lemma)) ?? [];
  const stem = lemma.slice(0, lemma.length - cut);
  for (const [tails, isPlural] of [
    [singular, false],
    [plural, true],
  ] as const) {
    if (tails !== '') for (const tail of tails.split(',')) keep(stem + tail, isPlural);
  }
  if (feminine !== undefined) {
    const base = lemma.slice(0, lemma.length - feminine);
    for (const tail of ['in', 'In', ...genderSigns.map((sign) => `${sign}in`)]) {
      keep(base + tail, false);
      keep(`${base}${tail}nen`, true);
    }
  }
  return [...forms.values()];
}
