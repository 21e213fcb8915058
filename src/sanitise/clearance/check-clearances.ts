import { inReadingOrder, type Fault } from '../../schema/fault.ts';
import type { ContentFile } from '../../schema/manuscript.ts';
import type { NamedBreach } from '../exceptions/apply-exceptions.ts';
import { checklistVersion } from './checklist.ts';
import { clearanceDigest } from './clearance-digest.ts';
import { acknowledgementKey, clearancePath, openItems, warningsOf } from './clearance.ts';
import { sortMaterial } from './material.ts';
import { parseClearance, type FiledClearance } from './parse-clearance.ts';

const decoder = new TextDecoder();

/**
 * Everything that keeps session material from being published.
 *
 * `files`: all of `content/`, `public/` and `gate/clearances/`. `breaches`: what the gate found in the
 * content, less what is excepted; only warnings count here, since errors stop publication anyway.
 * `unapplied`: rules that could not look, such as the roster’s where its key is missing; warnings of theirs
 * that were acknowledged elsewhere are left alone.
 */
export function checkClearances(
  files: readonly ContentFile[],
  breaches: readonly NamedBreach[],
  unapplied: ReadonlySet<string> = new Set(),
): Fault[] {
  const { session, published, faults } = sortMaterial(files);
  const found: Fault[] = [...faults];
  // Content with a clearance, and clearances that cannot be read: of these one fault is enough.
  const answered = new Set<string>();
  for (const { path, bytes } of files) {
    if (!path.startsWith('gate/clearances/')) continue;
    const clearance = parseClearance({ path, text: decoder.decode(bytes) });
    if (!('located' in clearance)) {
      found.push(...clearance);
      answered.add(path);
      continue;
    }
    const manuscript = session.get(clearance.path);
    const isMisfiled = path !== clearancePath(clearance.path);
    if (isMisfiled) {
      found.push(
        faultOf(
          clearance,
          'path',
          'The clearance is filed under another name than its content.',
          `Expected ${clearancePath(clearance.path)}.`,
          'Write it again with npm run clear.',
        ),
      );
    } else if (!manuscript) {
      found.push(staleFault(clearance, published.has(clearance.path)));
    } else {
      answered.add(clearance.path);
      const raised = breaches.filter((breach) => breach.path === clearance.path);
      const warnings = clearance.warnings.filter(({ rule }) => !unapplied.has(rule));
      found.push(...faultsOf({ ...clearance, warnings }, clearanceDigest(manuscript, files), raised));
    }
  }
  for (const path of session.keys()) {
    if (!answered.has(path) && !answered.has(clearancePath(path))) {
      found.push({
        path,
        line: 1,
        column: 1,
        found: 'This is session material, and no one has cleared it.',
        expected: `Expected a clearance in ${clearancePath(path)}.`,
        remedy: `Have a second person run npm run clear -- ${path}.`,
      });
    }
  }
  return inReadingOrder(found);
}

const faultOf = (
  { located }: FiledClearance,
  key: string,
  found: string,
  expected: string,
  remedy: string,
): Fault => ({ path: located.path, ...located.locate([key]), found, expected, remedy });

const staleFault = (clearance: FiledClearance, isPublished: boolean): Fault =>
  isPublished
    ? faultOf(
        clearance,
        'path',
        `"${clearance.path}" is published material.`,
        'Expected clearances of session material only: what rests on published sources needs none.',
        'Delete the clearance, or mark the content with material: session.',
      )
    : faultOf(
        clearance,
        'path',
        `There is no file "${clearance.path}".`,
        'Expected the content that was cleared.',
        'Delete the clearance.',
      );

/** What is wrong with the clearance of a text that has the digest `digest` and raises `breaches`. */
function faultsOf(clearance: FiledClearance, digest: string, breaches: readonly NamedBreach[]): Fault[] {
  const again = `Have a second person run npm run clear -- ${clearance.path}.`;
  const open = openItems(clearance.ticked);
  const raised = new Set(warningsOf(breaches).map(acknowledgementKey));
  const acknowledged = new Set(clearance.warnings.map(acknowledgementKey));
  const unseen = [...raised].filter((warning) => !acknowledged.has(warning)).length;
  const gone = [...acknowledged].filter((warning) => !raised.has(warning)).length;
  const checks: readonly (readonly [isWrong: boolean, key: string, found: string, expected: string])[] = [
    [
      clearance.digest !== digest,
      'digest',
      'The text, or a file it refers to, was changed since it was cleared.',
      'Expected exactly what was cleared.',
    ],
    [
      clearance.author === clearance.reader,
      'reader',
      'Author and reader are the same role.',
      'Expected a second person.',
    ],
    [
      clearance.checklist !== checklistVersion,
      'checklist',
      `The checklist has version ${clearance.checklist}.`,
      `Expected version ${checklistVersion}.`,
    ],
    [
      clearance.checklist === checklistVersion && open.length > 0,
      'ticked',
      `${open.length} of the checklist’s items ${open.length === 1 ? 'is' : 'are'} not affirmed.`,
      `Expected ${open.join(', ')} as well.`,
    ],
    [
      unseen > 0,
      'warnings',
      `The gate raises ${unseen} ${unseen === 1 ? 'warning' : 'warnings'} that no one has acknowledged.`,
      'Expected every warning on the list.',
    ],
    [
      gone > 0,
      'warnings',
      `${gone} acknowledged ${gone === 1 ? 'warning is' : 'warnings are'} no longer raised.`,
      'Expected the warnings of today, no more.',
    ],
  ];
  return checks
    .filter(([isWrong]) => isWrong)
    .map(([, key, found, expected]) => faultOf(clearance, key, found, expected, again));
}
