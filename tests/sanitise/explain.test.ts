import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explainedRules, trailerExamples } from '../../src/cli/explained-rules.ts';
import { personalTrailers } from '../../src/sanitise/commits.ts';

const explained = explainedRules();
const ids = explained.map(({ id }) => id);

test('every rule that the code can name is explained, once', () => {
  const named = globSync('src/{cli,sanitise}/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(['"`])((?:no|require)-[a-z]+(?:-[a-z]+)*)\1/g)].map(
      ([, , id = '']) => id,
    ),
  );
  expect(new Set(named).size).toBeGreaterThan(40);
  expect(new Set(ids)).toEqual(new Set(named));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(explained)('$id has words and examples', ({ problem, remedy, examples }) => {
  for (const language of ['en', 'de'] as const) {
    expect(problem[language]).toMatch(/[.!?]$/);
    expect(remedy[language]).toMatch(/[.!?]$/);
  }
  expect(examples.flags.length).toBeGreaterThan(0);
  expect(examples.passes.length).toBeGreaterThan(0);
});

test('examples of trailers are as they say', () => {
  const raised = (text: string): number =>
    personalTrailers({ path: 'message', text: `Subject\n\n${text}\n` }, 'en').length;
  expect(trailerExamples.flags.map(raised)).toEqual(trailerExamples.flags.map(() => 1));
  expect(trailerExamples.passes.map(raised)).toEqual(trailerExamples.passes.map(() => 0));
});
