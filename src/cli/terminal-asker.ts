import { autocomplete, autocompleteMultiselect, confirm, isCancel, text } from '@clack/prompts';
import type { Readable, Writable } from 'node:stream';
import type { Asker, Choice } from '../editing/asker.ts';
import { UsageError } from './run.ts';

/** Most lines of a list that are shown at once. */
const mostLines = 8;

const nothingFits =
  'Nothing in the list fits what was typed. Expected an entry of the list. Delete what was typed, and choose one.';

/** Asks at a terminal. Whoever presses Ctrl+C ends the command, and nothing is written. */
export function terminalAsker(input: Readable, output: Writable): Asker {
  const streams = { input, output };
  const prepared = ({ options, search }: Choice) => {
    let [last, fitting] = ['', new Set(search(''))];
    return {
      ...streams,
      options: options.map(({ value, label }) => ({ value, label })),
      maxItems: mostLines,
      placeholder: 'type to search',
      filter: (typed: string, { value }: { value: string }): boolean => {
        if (typed !== last) [last, fitting] = [typed, new Set(search(typed))];
        return fitting.has(value);
      },
    };
  };
  return {
    text: async ({ message, initial, check }) =>
      answered(
        await text({
          ...streams,
          message,
          ...(initial !== undefined && { initialValue: initial }),
          validate: (answer) => check(answer ?? ''),
        }),
      ),
    choose: async ({ message, ...choice }) =>
      answered(
        await autocomplete({
          ...prepared(choice),
          message,
          validate: (answer) => (answer === undefined ? nothingFits : undefined),
        }),
      ),
    chooseSeveral: async ({ message, fewest, ...choice }) => {
      const chosen = answered(
        await autocompleteMultiselect({
          ...prepared(choice),
          message: `${message} (Tab marks, Enter goes on)`,
          required: fewest > 0,
        }),
      );
      // The prompt leaves behind only how many there are.
      if (chosen.length > 0) output.write(`│  ${chosen.join(', ')}\n`);
      return chosen;
    },
    confirm: async (message) =>
      answered(await confirm({ ...streams, message: `${message} (y or n)`, initialValue: false })),
  };
}

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new UsageError('Stopped. Nothing was written.');
  return answer as Exclude<T, symbol>;
}
