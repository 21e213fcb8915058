import { describe, expect, test } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { inspectCommits, type CommitReading, type Subjects } from '../../src/cli/inspect-commits.ts';
import { UsageError } from '../../src/cli/run.ts';
import type { Breach, Severity } from '../../src/sanitise/breach.ts';
import {
  branchWords,
  committedMessage,
  draftedMessage,
  personalTrailers,
} from '../../src/sanitise/commits.ts';
import type { Manuscript } from '../../src/sanitise/reading/document.ts';

const draft = [
  'Say where a finding stands',
  '',
  '# Please enter the commit message for your changes.',
  'The margin names the section.',
  '# ------------------------ >8 ------------------------',
  'diff --git a/x b/x',
  '+Aurelia Quandt',
].join('\n');

describe('a message', () => {
  test('being written loses remarks and what stands below the scissors, but no line number', () => {
    const { text } = draftedMessage('.git/COMMIT_EDITMSG', draft);
    expect(text.split('\n')).toEqual([
      'Say where a finding stands',
      '',
      '',
      'The margin names the section.',
      '',
      '',
      '',
    ]);
  });

  test('in the history is kept whole: there a remark is text', () => {
    const { path, text } = committedMessage('0123456789abcdef', draft);
    expect(path).toBe('commit 0123456789ab');
    expect(text).toBe(draft);
  });

  test.each([
    'Co-authored-by: Aurelia Quandt <a.quandt@example.org>',
    'co-authored-BY : Orla Vance',
    'Signed-off-by: Orla Vance',
    'Reported-and-tested-by: Orla Vance',
    'Thanks-to: Orla Vance',
    'Cc: editors@example.org',
    'Link-from: o.vance@example.org',
  ])('is refused for the trailer %s', (line) => {
    const [breach, ...more] = personalTrailers({ path: 'm', text: `Subject\n\nBody.\n\n${line}\n` }, 'en');
    expect(more).toEqual([]);
    expect(breach).toMatchObject({
      rule: 'no-personal-trailers',
      category: 'contact-detail',
      severity: 'error',
      line: 5,
      column: 1,
      digest: expect.stringMatching(/^[\da-f]{16}$/),
    });
    expect(`${breach?.problem} ${breach?.remedy}`).not.toMatch(/Vance|Quandt|example/);
  });

  test.each([
    'Fixes: #12',
    'Superseded-by: 0012',
    'Reviewed by the second reader: twice.',
    'See: docs/method.md',
  ])('may say %s', (line) => {
    expect(personalTrailers({ path: 'm', text: `Subject\n\n${line}` }, 'en')).toEqual([]);
  });
});

test('the name of a branch is read as words with capitals, each in its place', () => {
  expect(branchWords('drafts/notes-of_orla.vance').text).toBe('Drafts Notes Of Orla Vance');
  expect(branchWords('i18n/F83').text).toBe('i18n F83');
});

/** Objects to one invented name, in any case. */
const inspectText = ({ path, text }: Manuscript): Breach[] =>
  [...text.matchAll(/orla vance/gi)].map(({ index }) => ({
    path,
    rule: 'no-person-names',
    category: 'person-name',
    severity: text.includes('maybe') ? 'warning' : ('error' satisfies Severity),
    line: text.slice(0, index).split('\n').length,
    column: 1,
    start: index,
    end: index + 10,
    digest: '0123456789abcdef',
    problem: 'A person is named.',
    remedy: 'Leave the name out.',
  }));

async function ask(subjects: Subjects, reading: Partial<CommitReading> = {}) {
  const complaints: string[] = [];
  const effects: Effects = {
    root: '',
    say: () => undefined,
    complain: (line) => void complaints.push(line),
    now: () => 0,
    today: () => '2027-04-01',
  };
  const { isRefused } = await inspectCommits(
    subjects,
    {
      readMessage: () => draft,
      git: () => Promise.reject(new Error('no git')),
      inspectText,
      language: 'en',
      ...reading,
    },
    effects,
  );
  return { isRefused, complaints };
}

describe('the command', () => {
  test('lets a clean draft through, whatever its diff holds', async () => {
    expect(await ask({ message: 'm' })).toEqual({ isRefused: false, complaints: [] });
  });

  test('refuses a draft that names someone, by place', async () => {
    const readMessage = () => 'Thank the second reader\n\nNotes of Orla Vance.\nSigned-off-by: Orla Vance\n';
    const { isRefused, complaints } = await ask({ message: 'm' }, { readMessage });
    expect(isRefused).toBe(true);
    expect(complaints[0]).toMatch(/^m:4:1 error no-personal-trailers: /);
    expect(complaints[1]).toMatch(/^m:3:1 error no-person-names: /);
    expect(complaints.join()).not.toContain('Vance');
  });

  test('prints a warning and goes on', async () => {
    const readMessage = () => 'Name maybe Orla Vance';
    const { isRefused, complaints } = await ask({ message: 'm' }, { readMessage });
    expect([isRefused, complaints.length]).toEqual([false, 1]);
  });

  test('reads every message of a range, remarks included', async () => {
    const asked: (readonly string[])[] = [];
    const git = (args: readonly string[]) => {
      asked.push(args);
      return Promise.resolve(`${'a'.repeat(40)}\nClean\n\0${'b'.repeat(40)}\nSubject\n\n# Orla Vance\n\0`);
    };
    const { isRefused, complaints } = await ask({ range: 'main..HEAD' }, { git });
    expect(isRefused).toBe(true);
    expect(complaints[0]).toMatch(/^commit bbbbbbbbbbbb:3:1 error/);
    expect(asked[0]?.slice(-2)).toEqual(['main..HEAD', '--']);
  });

  test('refuses the name of a branch', async () => {
    expect((await ask({ branch: 'notes/orla-vance' })).isRefused).toBe(true);
  });

  test.each(['HEAD', '--output=x..y', 'a ..b', ''])('takes "%s" for no range', async (range) => {
    await expect(ask({ range })).rejects.toThrow(UsageError);
  });

  test('says so when git or the file cannot be read', async () => {
    await expect(ask({ range: 'a..b' })).rejects.toThrow(/git cannot read --range/);
    const readMessage = () => {
      throw new Error('ENOENT');
    };
    await expect(ask({ message: 'gone' }, { readMessage })).rejects.toThrow(/no file "gone"/);
  });
});
