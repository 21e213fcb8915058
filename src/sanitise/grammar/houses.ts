import type { Language } from '../../vocabulary/language.ts';
import { Form, is, Kind, looks, type Token } from '../lexicon/token.ts';
import { wording, wordingBy } from '../lexicon/wordings.ts';
import { functionWords } from './function-words.ts';
import type { Sentence } from './sentence.ts';

/** Words that name an institution or head its name. */
export const house = Kind.institution | Kind.head;
/** Names of institutions: on file, or a capitalised run around a head such as Ministry or -amt. */
export function institutionRuns({
  tokens,
  language,
  kind,
}: Sentence): { readonly from: number; readonly to: number; readonly plural: boolean }[] {
  if ((kind & house) === 0) return [];
  const runs: { from: number; to: number; plural: boolean }[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!is(token, house) || token === undefined) continue;
    if (
      !is(token, Kind.institution) &&
      language === 'en' &&
      !looks(token, Form.capital) &&
      (is(token, Kind.event) || !hasArticle(tokens, index, language))
    )
      continue;
    let from = index;
    let to = index + 1;
    while (isNamePart(tokens[from - 1], language, from - 1)) from -= 1;
    to = endOfName(tokens, to, language);
    runs.push({ from, to, plural: is(token, Kind.plural) && !is(token, Kind.institution) });
    index = to - 1;
  }
  return runs;
}

/** A capitalised word of a name: Norwegian Refugee | Council. */
const isNamePart = (token: Token | undefined, language: Language, index: number): boolean =>
  token !== undefined &&
  looks(token, Form.capital) &&
  !looks(token, Form.sign) &&
  (is(token, Kind.institution | Kind.demonym | Kind.place | Kind.country) ||
    (language === 'en' && index > 0 && !is(token, Kind.determiner | Kind.role | Kind.human)));

const links = wordingBy('links of names');
const ties = wording('ties of names');

/** “of Labour and Social Affairs”, “für Migration und Flüchtlinge”, “of the Interior, Dakar”. */
function endOfName(tokens: readonly Token[], start: number, language: Language): number {
  let to = start;
  for (let index = start; index < Math.min(tokens.length, start + 9); index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    // German nouns all have capitals: only what für or der ties, or a name, belongs to the house.
    const tiedOn =
      language === 'en' ||
      is(token, Kind.institution | Kind.place) ||
      ties.has(tokens[index - 1]?.folded ?? '') ||
      (to > start && tokens[index - 1]?.folded === 'und');
    if (looks(token, Form.capital) && !looks(token, Form.sign) && tiedOn) to = index + 1;
    else if (!links[language].has(token.folded) || (token.folded === 'the' && index === start)) break;
  }
  return to;
}

const contracted = wording('articles in prepositions');

/** Whether an article singles out the word at `index`. */
export const hasDefinite = (tokens: readonly Token[], index: number, language: Language): boolean =>
  [tokens[index - 1], tokens[index - 2]].some(
    (token) =>
      functionWords[language].definite.has(token?.folded ?? '') || contracted.has(token?.folded ?? ''),
  );

function hasArticle(tokens: readonly Token[], index: number, language: Language): boolean {
  const { definite, indefinite } = functionWords[language];
  for (let back = 1; back <= 5; back += 1) {
    const { folded } = tokens[index - back] ?? { folded: '' };
    if (functionWords[language].prepositions.has(folded)) return false;
    if (definite.has(folded) || indefinite.has(folded)) return true;
  }
  return false;
}
