import type { Language } from '../../vocabulary/language.ts';

/** Short words that stand in almost every sentence of one language and hardly ever in the other. */
const tell: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is are was were that this these those with from for on at by as it its be been has have had not but or which who their they would could should will than into about there after before between said he she his her'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und ist sind war waren dass nicht mit von für auf im in den dem des ein eine einer einem einen zu zur zum als auch sich aus bei nach oder aber wird werden wurde wurden hat haben hatte es sie er ihr ihre sein seine durch über unter vor wie nur noch man wenn'.split(
      ' ',
    ),
  ),
};

const beyondLatin = /\p{L}/u;
const latin = new Uint8Array(0x250);
for (let code = 0x41; code < latin.length; code += 1)
  if (beyondLatin.test(String.fromCharCode(code))) latin[code] = 1;

/** Whether a UTF-16 unit is a letter; most are Latin ones, for which no pattern is needed. */
const isLetter = (code: number): boolean =>
  code < latin.length ? latin[code] === 1 : beyondLatin.test(String.fromCharCode(code));

const longest = Math.max(...[...tell.en, ...tell.de].map(({ length }) => length));

/** Language of a stretch of text as its small words tell, or nothing where too few do. */
export function languageOf(text: string): Language | undefined {
  let [english, german] = [0, 0];
  // The first lines tell as well as the whole.
  const limit = Math.min(text.length, 800);
  for (let at = 0; at < limit && english + german < 25; at += 1) {
    const start = at;
    while (at < limit && isLetter(text.charCodeAt(at))) at += 1;
    if (at === start || at - start > longest) continue;
    const word = text.slice(start, at).toLowerCase();
    if (tell.en.has(word)) english += 1;
    else if (tell.de.has(word)) german += 1;
  }
  if (/[äöüß]/i.test(text) && !/[áéíóúñçàèìòùšžčćğı]/i.test(text)) german += 1;
  return english === german ? undefined : english > german ? 'en' : 'de';
}
