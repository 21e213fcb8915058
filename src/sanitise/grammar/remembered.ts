/**
 * A shape of words that is asked once for each distinct word: texts repeat their words, and a look into a
 * map is many times faster than a pattern. Holds words while the process runs, and nowhere else.
 */
export function remembered(shape: RegExp): { readonly test: (word: string) => boolean } {
  const known = new Map<string, boolean>();
  return {
    test: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const fits = shape.test(word);
      known.set(word, fits);
      return fits;
    },
  };
}
