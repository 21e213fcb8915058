import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatFault } from '../schema/fault.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import { clearanceDigest } from '../sanitise/clearance/clearance-digest.ts';
import { checklist, checklistVersion } from '../sanitise/clearance/checklist.ts';
import {
  clearancePath,
  formatClearance,
  openItems,
  signClearance,
  warningsOf,
} from '../sanitise/clearance/clearance.ts';
import { sortMaterial } from '../sanitise/clearance/material.ts';
import type { NamedBreach } from '../sanitise/exceptions/apply-exceptions.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import { readDocument, type Manuscript } from '../sanitise/reading/document.ts';
import { isMonth, isRole } from '../sanitise/sign-off.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Effects } from './effects.ts';
import { UsageError } from './run.ts';

/** What the second reader has answered; what is left out is asked for. */
export interface Answers {
  readonly author?: string | undefined;
  readonly reader?: string | undefined;
  readonly month?: string | undefined;
  /** `all`, or ids of checklist items joined by commas. */
  readonly tick?: string | undefined;
}

/** A text to be cleared and all it is judged by. */
export interface Request {
  readonly path: string;
  readonly answers: Answers;
  readonly language: Language;
  /** Every file of `content/` and `public/`. */
  readonly files: readonly ContentFile[];
  /** Breaches of a text, less what is excepted. */
  readonly inspectText: (manuscript: Manuscript) => readonly NamedBreach[];
}

/** How showing and clearing a text ended. */
export type Outcome = 'shown' | 'written' | 'refused';

/**
 * Shows session material as a reader sees it with every warning and the checklist, and files the
 * clearance when everything is answered.
 *
 * Returns `refused` when the gate raises an error: a text is mended first and cleared afterwards.
 *
 * @throws {UsageError} when the path is no session material or an answer is missing or wrong.
 */
export function clearMaterial(request: Request, effects: Effects): Outcome {
  const { path, answers, files, language } = request;
  const manuscript = sessionMaterial(path, files);
  const breaches = request.inspectText(manuscript);
  show(manuscript, breaches, language, effects);
  if (breaches.some(({ severity }) => severity === 'error')) {
    effects.complain(`${path} breaks the Rule and cannot be cleared. Mend it and run the command again.`);
    return 'refused';
  }
  if (Object.values(answers).every((answer) => answer === undefined)) {
    effects.say(`Nothing was written. To clear the text, answer for it:`);
    effects.say(`  npm run clear -- ${path} --author ROLE --reader ROLE --month YYYY-MM --tick all`);
    return 'shown';
  }
  const { author, reader, month } = checked(answers);
  const place = clearancePath(path);
  const clearance = signClearance({
    path,
    digest: clearanceDigest(manuscript, files),
    month,
    author,
    reader,
    warnings: warningsOf(breaches),
  });
  mkdirSync(dirname(join(effects.root, place)), { recursive: true });
  writeFileSync(join(effects.root, place), formatClearance(clearance));
  effects.say(`${path} is cleared in ${place}. Any change of the text voids it.`);
  return 'written';
}

function sessionMaterial(path: string, files: readonly ContentFile[]): Manuscript {
  const { session, published, faults } = sortMaterial(files.filter((file) => file.path === path));
  if (faults.length > 0) throw new UsageError(faults.map(formatFault).join('\n'));
  const manuscript = session.get(path);
  if (manuscript) return manuscript;
  throw new UsageError(
    published.has(path)
      ? `${path} is published material. No clearance is needed: it rests on the public sources it cites.`
      : `There is no content file "${path}". Expected a path such as content/outcomes/….mdx.`,
  );
}

function show(
  manuscript: Manuscript,
  breaches: readonly NamedBreach[],
  language: Language,
  { say }: Effects,
): void {
  say(`${manuscript.path}, as it is read:\n`);
  for (const { text, place } of readDocument(manuscript).passages) {
    say(`  ${place === 'prose' ? '' : `[${place}] `}${text.trim()}\n`);
  }
  say(`${breaches.length === 1 ? '1 breach' : `${breaches.length} breaches`} of the Rule:`);
  for (const breach of breaches) say(`  ${formatBreach(breach)}`);
  say(`\nChecklist, version ${checklistVersion}:`);
  for (const { id, statement } of checklist) say(`  ${id.padEnd(18)} ${statement[language]}`);
  say('');
}

/** Answers that are complete and well formed. */
function checked({ author = '', reader = '', month = '', tick = '' }: Answers) {
  const open = tick === 'all' ? [] : openItems(tick.split(',').map((id) => id.trim()));
  const refusals: readonly (readonly [isWrong: boolean, message: string])[] = [
    [!isRole(author), '--author names no role. Expected one such as editor-1, never a name.'],
    [!isRole(reader), '--reader names no role. Expected one such as editor-2, never a name.'],
    [author === reader, '--author and --reader are the same role. Expected a second person.'],
    [!isMonth(month), '--month is no month. Expected that of the session such as 2027-03, never a day.'],
    [open.length > 0, `--tick leaves open ${open.join(', ')}. Expected every item, or all.`],
  ];
  const wrong = refusals.filter(([isWrong]) => isWrong).map(([, message]) => message);
  if (wrong.length > 0) throw new UsageError([...wrong, 'Nothing was written.'].join('\n'));
  return { author, reader, month };
}
