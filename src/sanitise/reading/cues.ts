/** Strings a text may hold, in small letters, which stand for capitals as well. */
type Cues = readonly string[];

/**
 * Looks for many cues in one pass, however many there are (Aho and Corasick), and tells for each name
 * whether one of its cues is there: patterns that need one are tried on the few texts that hold it.
 */
export function cueFinder<Name extends string>(
  cues: Readonly<Record<Name, Cues>>,
): (text: string) => Readonly<Record<Name, boolean>> {
  const names = Object.keys(cues) as Name[];
  if (names.length > 31) throw new Error('A look tells 31 names apart at most. Split the cues in two.');
  const { classes, width, next, found } = automatonOf(names.map((name) => cues[name]));
  return (text) => {
    let [state, bits] = [0, 0];
    for (let index = 0; index < text.length; index += 1) {
      state = next[state * width + (classes[text.charCodeAt(index)] ?? 0)] ?? 0;
      bits |= found[state] ?? 0;
    }
    const look = {} as Record<Name, boolean>;
    for (const [bit, name] of names.entries()) look[name] = (bits & (1 << bit)) !== 0;
    return look;
  };
}

interface Automaton {
  /** Class of each UTF-16 unit; 0 where no cue has it. */
  readonly classes: Uint8Array;
  readonly width: number;
  /** State after a state and a class. */
  readonly next: Uint16Array;
  /** Bits of the names whose cues end in a state. */
  readonly found: Uint32Array;
}

/** Signs that patterns which ignore case take for these letters. */
const lookAlikes: Readonly<Record<string, readonly string[]>> = { s: ['ſ'], k: ['\u212A'], å: ['\u212B'] };

function automatonOf(groups: readonly Cues[]): Automaton {
  const letters = [...new Set(groups.flat().join(''))];
  const width = letters.length + 1;
  const classes = new Uint8Array(0x10000);
  for (const [index, letter] of letters.entries())
    for (const form of [letter, letter.toUpperCase(), ...(lookAlikes[letter] ?? [])])
      if (form.length === 1) classes[form.charCodeAt(0)] = index + 1;
  const states = groups.flat().join('').length + 1;
  const next = new Uint16Array(states * width);
  const found = new Uint32Array(states);
  let last = 0;
  for (const [bit, group] of groups.entries()) {
    for (const cue of group) {
      let state = 0;
      for (const letter of cue) {
        const edge = state * width + (classes[letter.charCodeAt(0)] ?? 0);
        state = next[edge] ||= last += 1;
      }
      found[state] = (found[state] ?? 0) | (1 << bit);
    }
  }
  // Where a cue breaks off, the longest beginning of another goes on.
  const fallback = new Uint16Array(states);
  const queue = [0];
  for (const state of queue) {
    for (let letter = 1; letter < width; letter += 1) {
      const edge = state * width + letter;
      const instead = state === 0 ? 0 : (next[(fallback[state] ?? 0) * width + letter] ?? 0);
      const child = next[edge] ?? 0;
      if (child === 0) next[edge] = instead;
      else {
        fallback[child] = instead;
        found[child] = (found[child] ?? 0) | (found[instead] ?? 0);
        queue.push(child);
      }
    }
  }
  return { classes, width, next, found };
}
