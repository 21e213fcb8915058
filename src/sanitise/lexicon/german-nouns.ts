import type { Words } from './word-table.ts';

/** What the noun analysis may ask: whether a word, in its own spelling, is on file. */
export interface NounKnowledge {
  readonly knows: (word: string) => boolean;
  /** Answers given before, since compounds share their parts; filled while words are asked for. */
  readonly tails: Map<string, boolean>;
  readonly firsts: Map<string, boolean>;
}

/** Endings that make nouns of verbs and adjectives, and that no family name bears. */
const nominal =
  /(?:ung|heit|keit|schaft|[aeistx]ion|ität|ismus|ologie|ologin|ologe|gra[fph]+ie|barkeit|samkeit|losigkeit|ierende|ierte)(?:s|es|e|en|n|r|nen|innen)?$/;

/** Tails that place and family names share; such a word is a noun only if it is on file whole. */
const nameTail =
  /(?:mann|bach|berg|berger|burg|dorf|dorfer|feld|felder|hofer|hausen|hauser|heim|heimer|huber|inger|kamp|meier|maier|mayer|meyer|müller|reiter|schmid|schmidt|schmitt|stein|steiner|thal|wald|walder|witz|sky|ski|ić|owicz|escu|oğlu|sen|son)$/;

/** Letters that join the parts of a compound. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens', 'ns'] as const;

/** First parts that are no nouns: prefixes, adjective and verb stems, numerals. */
const firstParts = new Set(
  'ab allein all alt an anti arbeits auf aus außen bei best bi binnen co dauer dezentral direkt dreh drei dritt dritte eigen ein einzel end entwicklungs erst ex extra fach fehl fern fest fort frei früh für ganz gegen gemein gesamt gleich groß grund halb haupt hin hoch inlands innen inter ist jahres jung kern klein ko kommunal kontra kurz lang leit letzt links makro mehr meta mikro mindest miss mit mittel mono multi nach nah neben neu nicht nieder not ober ost para pilot politik poly post prä pro quasi quer rand re recht rechts roh rück ruhe rund sammel schein schnell schul schutz selbst semi sicher soll sonder sozial spät spitzen standard stark still sub such süd super teil tele tief titel trans über um ultra un unter ur viel viert voll vor vorder weit wett west wider wieder wohn zahl zentral ziel zu zurück zusammen zusatz zwangs zwei zwischen'.split(
    ' ',
  ),
);

/**
 * Whether a capitalised German word is a noun of the language: on file, formed by a nominal ending, an
 * inflected form of a known noun, or a compound whose parts are. A dictionary alone never suffices,
 * because any two nouns make a third.
 */
export function isGermanNoun(word: string, nouns: NounKnowledge): boolean {
  if (/[:*_·/]/.test(word)) {
    const parts = word.replace(/[:*_·/](?:innen|in|r|n)$/, '').split(/[:*_·/]/);
    return parts.every((part) => isGermanNoun(part, nouns));
  }
  const inner = word.replace(/Innen$|In$/, (ending) => ending.toLowerCase());
  if (/^\p{Lu}\p{Ll}+$/u.test(inner) === false) return false;
  if (nouns.knows(inner) || isInflected(inner, nouns)) return true;
  if (inner.length > 6 && nominal.test(inner)) return true;
  // Rosenfeld is a family, Politikfeld a noun: families have short first parts.
  if (nameTail.test(inner)) {
    const first = inner.replace(nameTail, '');
    return first.length > 6 && isFirstPart(first.toLowerCase(), nouns, 2);
  }
  return inner.length > 6 && isCompound(inner.toLowerCase(), nouns, 3);
}

/** Whether a word in -s ends in a noun that has it by itself: Hochschulcampus, not Okonjos. */
export function endsInNoun(word: string, filed: Words): boolean {
  if (filed.has(word)) return true;
  for (let cut = 3; cut <= word.length - 5; cut += 1) if (filed.has(capital(word.slice(cut)))) return true;
  return false;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Plural, case and feminine forms of a noun on file, umlaut included. */
function isInflected(word: string, nouns: NounKnowledge): boolean {
  for (const ending of ['innen', 'in', 'nen', 'ern', 'es', 'en', 'er', 'e', 'n', 's']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    if (nouns.knows(stem) || nouns.knows(`${stem}e`) || nouns.knows(`${stem}er`)) return true;
    const plain = stem.replace('äu', 'au').replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    if (plain !== stem && (nouns.knows(plain) || nouns.knows(capital(plain.toLowerCase())))) return true;
  }
  // Nominalised verbs and participles: das Lernen, die Geflüchteten.
  const lower = word.toLowerCase();
  return (
    nouns.knows(lower) ||
    nouns.knows(lower.replace(/(?:e[nrms]?)$/, '')) ||
    nouns.knows(lower.replace(/(?:[nrms])$/, ''))
  );
}

/** Whether a word, all small, falls into known parts; the last must be a noun in some form. */
function isCompound(word: string, nouns: NounKnowledge, parts: number): boolean {
  for (let cut = word.length - 3; cut >= 3; cut -= 1) {
    const tail = capital(word.slice(cut));
    if (tail.length < 3 || !isTail(tail, nouns)) continue;
    if (isFirstPart(word.slice(0, cut), nouns, parts - 1)) return true;
  }
  return false;
}

/** Whether a word can end a compound. */
function isTail(tail: string, nouns: NounKnowledge): boolean {
  const known = nouns.tails.get(tail);
  if (known !== undefined) return known;
  const fits = nouns.knows(tail) || isInflected(tail, nouns) || (tail.length > 5 && nominal.test(tail));
  nouns.tails.set(tail, fits);
  return fits;
}

function isFirstPart(part: string, nouns: NounKnowledge, parts: number): boolean {
  const key = `${parts}${part}`;
  const known = nouns.firsts.get(key);
  if (known !== undefined) return known;
  const fits = isFirstPartAnew(part, nouns, parts);
  nouns.firsts.set(key, fits);
  return fits;
}

function isFirstPartAnew(part: string, nouns: NounKnowledge, parts: number): boolean {
  if (firstParts.has(part)) return true;
  for (const joint of joints) {
    if (!part.endsWith(joint)) continue;
    const stem = part.slice(0, part.length - joint.length);
    if (stem.length < 3) continue;
    if (firstParts.has(stem)) return true;
    if (
      nouns.knows(capital(stem)) ||
      nouns.knows(stem) ||
      nouns.knows(`${capital(stem)}e`) ||
      nouns.knows(`${stem}en`)
    )
      return true;
    if (stem.length > 5 && nominal.test(capital(stem))) return true;
  }
  return parts > 1 && isCompound(part, nouns, parts)
    ? true
    : parts > 1 &&
        joints.some(
          (joint) =>
            joint !== '' &&
            part.endsWith(joint) &&
            isCompound(part.slice(0, -joint.length), nouns, parts - 1),
        );
}
