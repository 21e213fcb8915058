import { checkSources } from '../sanitise/clearance/check-sources.ts';
import type { Fault } from '../schema/fault.ts';
import type { ContentFile } from '../schema/manuscript.ts';
import { parseAtlas } from '../schema/parse-atlas.ts';
import { filesAt, stagedFiles } from './git-files.ts';
import type { Staging } from './staging.ts';

/**
 * What would be wrong with the record after this commit and was not before it: keys, codes, references,
 * statements without a source. What a parent has got wrong does not hold up whoever mends something else.
 */
export function stagedFaults(root: string, { parents }: Staging): Fault[] {
  const faults = faultsOf(stagedFiles(root, ['content']) ?? []);
  if (faults.length === 0) return faults;
  const old = new Set(
    parents.flatMap((parent) => faultsOf(filesAt(root, parent, ['content']) ?? []).map(nameOf)),
  );
  return faults.filter((fault) => !old.has(nameOf(fault)));
}

function faultsOf(files: readonly ContentFile[]): Fault[] {
  const { atlas, faults } = parseAtlas(files);
  return atlas ? checkSources(atlas, files) : [...faults];
}

/** A fault without its place, which moves when lines above it do. */
const nameOf = ({ path, found, expected }: Fault): string => [path, found, expected].join('\n');
