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

const word = /[\p{L}]+/gu;
const longest = Math.max(...[...tell.en, ...tell.de].map(({ length }) => length));

/** Language of a stretch of text as its small words tell, or nothing where too few do. */
export function languageOf(text: string): Language | undefined {
  let [english, german] = [0, 0];
  // The first lines tell as well as the whole.
  for (const match of text.slice(0, 800).match(word) ?? []) {
    if (match.length > longest) continue;
    const lower = match.toLowerCase();
    if (tell.en.has(lower)) english += 1;
    if (tell.de.has(lower)) german += 1;
    if (english + german > 24) break;
  }
  if (/[äöüß]/i.test(text) && !/[áéíóúñçàèìòùšžčćğı]/i.test(text)) german += 1;
  return english === german ? undefined : english > german ? 'en' : 'de';
}
