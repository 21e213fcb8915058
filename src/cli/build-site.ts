import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Effects } from './effects.ts';
import { groundlessUntil } from './groundless-until.ts';
import { makeSite, readRecord } from './make-site.ts';
import { admit, inspectOutput, inspectSources, tellWarnings, type Publication } from './publication-gate.ts';
import { counted, step } from './step.ts';

/**
 * Builds the atlas beside the last good one and puts it in its place only when every step went well.
 *
 * @throws {ContentError} when content is faulty, and {@link Refusal} when the gate refuses it or the built
 * site; what was published stays as it is.
 */
export async function buildSite(effects: Effects, target = 'dist'): Promise<void> {
  const { root } = effects;
  const fresh = join(root, `.${target}-next`);
  const place = join(root, target);
  rmSync(fresh, { recursive: true, force: true });
  try {
    const read = await readRecord(effects);
    const { record } = read;
    // What waits is inspected as well: a secret kept by date alone is none.
    const publication: Publication = {
      atlas: record.whole,
      source: { root, language: 'en', env: process.env },
    };
    const sources = await step('Inspect the sources', effects, async () => {
      const report = await inspectSources(publication, effects);
      admit({ ...report, faults: [...report.faults, ...groundlessUntil(record)] }, 'sources');
      return [counted(report.sources.length, 'file'), report];
    });
    await makeSite(read, fresh, effects);
    const output = await step('Inspect the site', effects, async () => {
      const report = await inspectOutput(publication, sources, { folder: fresh, name: 'dist' }, effects);
      admit(report, 'site');
      return [counted(report.files, 'file'), report];
    });
    tellWarnings([...sources.breaches, ...output.breaches], effects);
    if (sources.notice) effects.say(sources.notice);
    replace(place, fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Moves `fresh` to `place`; the old one is away only between two renames. */
function replace(place: string, fresh: string): void {
  const old = `${fresh}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
