import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { UsageError } from '../../src/cli/run.ts';
import { terminalAsker } from '../../src/cli/terminal-asker.ts';
import { choicesIn } from '../../src/editing/choices.ts';

const choiceOf = choicesIn(loadAtlas(process.cwd()));
const enter = '\r';
const tab = '\t';

/** A terminal whose keys are pressed one after the other, and what it shows. */
function terminal(...keys: readonly string[]) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (text: Buffer) => (shown += text.toString()));
  const press = async (): Promise<void> => {
    for (const key of keys) {
      await pause(20);
      input.write(key);
    }
  };
  return { asker: terminalAsker(input, output), press, shown: () => shown };
}

test('a code is found by a word of either language', async () => {
  const { asker, press, shown } = terminal('R', 'ü', 'c', 'k', 'ü', 'b', 'e', 'r', enter);
  const answer = asker.choose({ ...choiceOf('codes'), message: 'linkages.0.to: Code.' });
  await press();
  expect(await answer).toBe('sdg-10.c');
  expect(shown()).toContain('gcm-20');
});

test('several records are marked with Tab', async () => {
  const { asker, press, shown } = terminal('l', 'a', 'b', 'o', 'u', 'r', tab, enter);
  const answer = asker.chooseSeveral({
    ...choiceOf({ collection: 'fields' }),
    message: 'fields: Policy fields.',
    fewest: 1,
  });
  await press();
  expect(await answer).toEqual(['labour']);
  expect(shown()).toContain('│  labour\n');
});

test('what fits nothing in the list is no answer', async () => {
  const { asker, press, shown } = terminal('x', 'y', 'z', enter, '\b', '\b', '\b', '5', '.', '1', enter);
  const answer = asker.choose({ ...choiceOf('codes'), message: 'linkages.0.to: Code.' });
  await press();
  expect(await answer).toBe('sdg-5.1');
  expect(shown()).toContain('Nothing in the list fits what was typed.');
});

test('a wrong answer is told and asked again', async () => {
  const { asker, press, shown } = terminal('x', enter, '\b', 'y', enter);
  const check = (answer: string): string | undefined => (answer === 'y' ? undefined : 'Expected y.');
  const answer = asker.text({ message: 'id', check });
  await press();
  expect(await answer).toBe('y');
  expect(shown()).toContain('Expected y.');
});

test.each([
  ['Ctrl+C', '\u0003'],
  ['the escape key', '\u001B'],
])('%s stops, and says that nothing was written', async (_, key) => {
  const { asker, press } = terminal(key);
  const answer = asker.confirm('Add another?');
  const outcome = expect(answer).rejects.toThrow(new UsageError('Stopped. Nothing was written.'));
  await press();
  await outcome;
});
