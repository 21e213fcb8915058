import { existsSync, globSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { settingName } from '../admin/setting.ts';
import { dayOfPages, loadContentFiles, publishedIn } from '../catalogue/load-atlas.ts';
import { printedFrom } from './briefing-sheets.ts';
import { groundlessUntil } from './groundless-until.ts';
import type { Effects } from './effects.ts';
import { makeCards } from './make-cards.ts';
import { makePdfs } from './make-pdfs.ts';
import { admit, inspectOutput, inspectSources, tellWarnings, type Publication } from './publication-gate.ts';
import { writeSearchIndex } from './search-index.ts';
import { counted, step } from './step.ts';
import { writeAdmin } from './write-admin.ts';
import { writeOffline } from './write-offline.ts';

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
  const day = effects.today();
  rmSync(fresh, { recursive: true, force: true });
  try {
    const { record, publication, printed } = await step('Read the record', effects, () => {
      const files = loadContentFiles(root);
      const record = publishedIn(files, day);
      // What waits is inspected as well: a secret kept by date alone is none.
      const publication: Publication = {
        atlas: record.whole,
        source: { root, language: 'en', env: process.env },
      };
      const printed = printedFrom(record.atlas, record.files);
      return [counted(files.length, 'file'), { record, publication, printed }];
    });
    effects.say(`  ${dayLine(day, record.waiting.length)}`);
    const sources = await step('Inspect the sources', effects, async () => {
      const report = await inspectSources(publication, effects);
      admit({ ...report, faults: [...report.faults, ...groundlessUntil(record)] }, 'sources');
      return [counted(report.sources.length, 'file'), report];
    });
    await step('Write the pages', effects, async () => {
      process.env[dayOfPages] = day;
      await build({ root, outDir: fresh, logLevel: 'error' });
      return [counted(globSync('**/*.html', { cwd: fresh }).length, 'page'), undefined];
    });
    await step('Typeset the briefings', effects, async () => [
      counted(await makePdfs(printed.sheets, fresh, effects), 'PDF'),
      undefined,
    ]);
    await step('Draw the cards', effects, async () => [
      counted(await makeCards(printed.cards, fresh), 'card'),
      undefined,
    ]);
    await step('Index for search', effects, async () => [
      counted(await writeSearchIndex(fresh), 'page'),
      undefined,
    ]);
    await step('List what can be kept', effects, async () => [
      counted(await writeOffline(root, fresh), 'page'),
      undefined,
    ]);
    await step('Make the forms', effects, async () => [
      counted(await writeAdmin(publication.atlas, fresh, process.env[settingName]), 'byte'),
      undefined,
    ]);
    const output = await step('Inspect the site', effects, async () => {
      const report = await inspectOutput(publication, sources, { folder: fresh, name: 'dist' }, effects);
      admit(report, 'site');
      return [counted(report.files, 'file'), report];
    });
    tellWarnings([...sources.breaches, ...output.breaches], effects);
    if (sources.notice) effects.say(sources.notice);
    replace(place, fresh);
  } finally {
    process.env[dayOfPages] = '';
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** “As readers see it on 2027-03-01; 2 records wait for a later day.” */
function dayLine(day: string, waiting: number): string {
  const rest = waiting > 0 ? `; ${counted(waiting, 'record waits', 'records wait')} for a later day` : '';
  return `As readers see it on ${day}${rest}.`;
}

/** Moves `fresh` to `place`; the old one is away only between two renames. */
function replace(place: string, fresh: string): void {
  const old = `${fresh}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}
