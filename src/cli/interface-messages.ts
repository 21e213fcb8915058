/** A file of the interface’s words, below the folder of its language. */
export const isMessages = (path: string): boolean => /(?:^|\/)i18n\/(?:en|de)\/[\w-]+\.ts$/.test(path);

/** Name under which the words are read: as a list of texts, in the language of the file. */
export const asJson = (path: string): string => path.replace(/\.ts$/, '.json');

/**
 * The words of the interface as texts of JSON: code and remarks become blanks, and every text keeps its
 * place in the file.
 */
export function readableMessages(source: string): string {
  const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
  let done = 0;
  let readable = '';
  for (const { index, 0: whole } of source.matchAll(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(['"`])(?:\\.|(?!\1)[^\\])*\1/g,
  )) {
    readable += blank(source.slice(done, index));
    readable += whole.startsWith('/') ? blank(whole) : `"${whole.slice(1, -1).replaceAll('"', ' ')}"`;
    done = index + whole.length;
  }
  return readable + blank(source.slice(done));
}
