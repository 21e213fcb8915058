import { UsageError } from './run.ts';

/** The word before the answers, and these as `--key value` or `--key=value`; a value may begin with a minus. */
export function readArguments(args: readonly string[]): {
  word: string | undefined;
  given: Map<string, string>;
  isHelp: boolean;
} {
  const given = new Map<string, string>();
  const words: string[] = [];
  let isHelp = false;
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [, key = '', value] = /^--([\w.]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (key === 'help') isHelp = true;
    else if (key === '') words.push(word);
    else {
      const answer = value ?? args[(index += 1)];
      if (answer === undefined) throw new UsageError(`--${key} has no value. Expected one behind it.`);
      given.set(key, answer);
    }
  }
  if (words.length > 1)
    throw new UsageError(`"${words[1]}" is no option. Put answers of several words in quotation marks.`);
  return { word: words[0], given, isHelp };
}
