import type { Breach } from '../sanitise/breach.ts';
import { branchWords, committedMessage, draftedMessage, personalTrailers } from '../sanitise/commits.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import type { Manuscript } from '../sanitise/reading/document.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Effects } from './effects.ts';
import { UsageError } from './run.ts';
import { counted } from './step.ts';

/** What of git is to be read; each may be left out, but not all. */
export interface Subjects {
  /** File that holds a message being written. */
  readonly message?: string | undefined;
  /** `A..B`, as git log takes it. */
  readonly range?: string | undefined;
  readonly branch?: string | undefined;
}

/** How git and the rules are reached; tests hand in their own. */
export interface CommitReading {
  readonly readMessage: (file: string) => string;
  /** What `git` with these arguments prints. */
  readonly git: (args: readonly string[]) => Promise<string>;
  readonly inspectText: (manuscript: Manuscript) => readonly Breach[];
  readonly language: Language;
}

/**
 * Reports every breach in messages and branch names, and whether any of them is an error.
 *
 * @throws {UsageError} when there is nothing to read or the range is none.
 */
export async function inspectCommits(
  subjects: Subjects,
  reading: CommitReading,
  effects: Effects,
): Promise<{ readonly isRefused: boolean }> {
  const manuscripts = await manuscriptsOf(subjects, reading);
  const breaches = manuscripts.flatMap((manuscript) => [
    ...personalTrailers(manuscript, reading.language),
    ...reading.inspectText(manuscript),
  ]);
  for (const breach of breaches) effects.complain(formatBreach(breach));
  const errors = breaches.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) effects.complain(`${counted(errors, 'error')}: what git keeps is as public as the site.`);
  return { isRefused: errors > 0 };
}

async function manuscriptsOf(
  { message, range, branch }: Subjects,
  reading: CommitReading,
): Promise<Manuscript[]> {
  const manuscripts: Manuscript[] = [];
  if (message !== undefined) {
    const text = await attempt(() => reading.readMessage(message), `There is no file "${message}".`);
    manuscripts.push(draftedMessage(message, text));
  }
  if (branch !== undefined) manuscripts.push(branchWords(branch));
  if (range !== undefined) manuscripts.push(...(await historyOf(range, reading)));
  return manuscripts;
}

async function historyOf(range: string, { git }: CommitReading): Promise<Manuscript[]> {
  // A range that began with a hyphen would be an option.
  if (!/^[^-\s]\S*\.\.\S*$/.test(range)) {
    throw new UsageError('--range is no range. Expected two revisions such as main..HEAD.');
  }
  const options = ['-z', '--no-notes', '--no-show-signature', '--encoding=UTF-8', '--format=%H%n%B'];
  const log = await attempt(
    () => git(['log', ...options, range, '--']),
    'git cannot read --range. Expected two revisions it holds; a shallow clone may have to fetch more.',
  );
  return log
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [hash = '', ...lines] = entry.split('\n');
      return committedMessage(hash, lines.join('\n'));
    });
}

async function attempt(action: () => string | Promise<string>, refusal: string): Promise<string> {
  try {
    return await action();
  } catch {
    throw new UsageError(refusal);
  }
}
