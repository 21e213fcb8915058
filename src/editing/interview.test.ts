import { expect, test } from 'vitest';
import { loadAtlas } from '../catalogue/load-atlas.ts';
import type { Asker } from './asker.ts';
import { choicesIn } from './choices.ts';
import { answersTo } from './interview.ts';
import { questionsOf, type Kind } from './kinds.ts';

const atlas = loadAtlas(process.cwd());

/** Someone who answers by key, says yes to a list as often as told, and is asked nothing twice. */
function person(answers: Readonly<Record<string, string>>, yes: Readonly<Record<string, number>> = {}) {
  const asked: string[] = [];
  const left = { ...yes };
  const answerTo = (message: string): string => {
    const key = message.slice(0, message.indexOf(':'));
    asked.push(key);
    return answers[key] ?? `answer to ${key}`;
  };
  const asker: Asker = {
    text: ({ message }) => Promise.resolve(answerTo(message)),
    choose: ({ message, options }) => {
      const answer = answerTo(message);
      return Promise.resolve(answer.startsWith('answer to') ? (options[0]?.value ?? '') : answer);
    },
    chooseSeveral: ({ message, options }) => {
      const answer = answerTo(message);
      return Promise.resolve(answer.startsWith('answer to') ? [options[0]?.value ?? ''] : answer.split(','));
    },
    confirm: (message) => {
      const key = /\? ([\w.]+):/.exec(message)?.[1] ?? '';
      left[key] = (left[key] ?? 0) - 1;
      return Promise.resolve(left[key] >= 0);
    },
  };
  return { asker, asked };
}

const hold = (kind: Kind, asker: Asker | undefined, given: Readonly<Record<string, string>> = {}) => {
  const missed: string[] = [];
  const interview = {
    given: new Map(Object.entries(given)),
    asker,
    choiceOf: choicesIn(atlas),
    miss: (key: string) => missed.push(key),
  };
  return answersTo(questionsOf(kind, atlas), interview).then((answers) => ({ answers, missed }));
};

test('a finding is asked for in the order of its file, with as many linkages as wanted', async () => {
  const { asker, asked } = person({ fields: 'labour,foreign', 'linkages.1.to': 'gcm-20' }, { linkages: 2 });
  const { answers, missed } = await hold('finding', asker);
  expect(Object.keys(answers)).toEqual(
    [
      'outcome',
      'kind',
      'statement',
      'agreement',
      'confidence',
      'fields',
      'phases',
      'levels',
      'interests',
    ].concat('linkages', 'sources'),
  );
  expect(answers).toMatchObject({
    statement: { en: 'answer to statement.en', de: 'answer to statement.de' },
    fields: ['labour', 'foreign'],
    linkages: [{ to: 'sdg-1.1' }, { to: 'gcm-20', relation: 'contributes' }],
    sources: [{ source: 's01' }],
  });
  expect(missed).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
});

test('what was given is not asked again, and an end is a field or an instrument', async () => {
  const { asker, asked } = person({ to: 'field', score: '-2' });
  const { answers } = await hold('interaction', asker, { 'from.instrument': 'resettlement' });
  expect(answers).toMatchObject({
    from: { instrument: 'resettlement' },
    to: { field: 'cross-cutting' },
    score: -2,
  });
  expect(asked).not.toContain('from');
  expect(asked).not.toContain('from.instrument');
});

test('entries given by their numbers are all taken, and no more are asked for', async () => {
  const { asker } = person({}, { objectives: 9 });
  const given = { 'objectives.0': '5', 'objectives.1': '18' };
  expect((await hold('briefing', asker, given)).answers).toMatchObject({ objectives: [5, 18] });
  expect((await hold('briefing', undefined, given)).answers).toMatchObject({ objectives: [5, 18] });
});

test('with nobody to ask, every answer that is missing is named', async () => {
  const { missed } = await hold('partner', undefined, { code: 'KE', 'engagements.0.form': 'case' });
  expect(missed).toEqual([
    'standard',
    'label.en',
    'label.de',
    'engagements.0.text.en',
    'engagements.0.text.de',
    'engagements.0.years',
    'engagements.0.sources',
  ]);
});
