import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sha256 } from '../sanitise/digest.ts';
import type { Fault } from '../schema/fault.ts';
import { UsageError } from './run.ts';

/** List of files of others that are published as they are: name in the site, SHA-256 of its bytes. */
export const reviewedPath = 'gate/reviewed-files.json';

/** Files of others in the built site, parted by whether they are what was reviewed. */
export interface ReviewedReport {
  /** The gate need not read them: what they say is known to the last byte. */
  readonly known: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/**
 * Compares the files of a built site that are on the list of the repository at `root` with their digests. One
 * byte makes a file another, which is at fault and read like all else.
 *
 * @throws {UsageError} when the list is not in its form.
 */
export function compareReviewed(
  root: string,
  site: string,
  files: readonly string[],
  nameOf: (file: string) => string,
): ReviewedReport {
  const digests = readList(root);
  const listed = files.flatMap((file) => {
    const wanted = digests.get(relative(site, file).replaceAll('\\', '/'));
    return wanted === undefined ? [] : [{ file, wanted, digest: sha256(readFileSync(file)) }];
  });
  return {
    known: new Set(listed.filter(({ digest, wanted }) => digest === wanted).map(({ file }) => file)),
    faults: listed
      .filter(({ digest, wanted }) => digest !== wanted)
      .map(({ file, digest, wanted }) => ({
        path: nameOf(file),
        line: 1,
        column: 1,
        found: `The file of another project has the SHA-256 ${digest}.`,
        expected: `Expected ${wanted}, as reviewed in ${reviewedPath}.`,
        remedy:
          'Install the packages again with “npm ci”; after an update, review what changed and write the new digest there.',
      })),
  };
}

/** Only the forms program lives on bytes of others; a name elsewhere is none the list may hold. */
function readList(root: string): ReadonlyMap<string, string> {
  const file = join(root, reviewedPath);
  if (!existsSync(file)) return new Map();
  const listed = Object.entries(parsed(readFileSync(file, 'utf8')));
  const stray = listed.find(
    ([name, digest]) =>
      !/^admin\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/.test(name) || !/^[\da-f]{64}$/.test(String(digest)),
  );
  if (stray)
    throw new UsageError(
      `${reviewedPath} says "${stray[0]}": ${JSON.stringify(stray[1])}. Expected a file below admin/ and its SHA-256 in 64 digits. Correct it.`,
    );
  return new Map(listed as [string, string][]);
}

function parsed(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new UsageError(`${reviewedPath} is no JSON. Expected names and digests in braces. Correct it.`);
  }
}
