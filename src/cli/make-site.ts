import { globSync } from 'node:fs';
import { build } from 'astro';
import { settingName } from '../admin/setting.ts';
import { dayOfPages, loadContentFiles, publishedIn } from '../catalogue/load-atlas.ts';
import { printedFrom } from './briefing-sheets.ts';
import type { Effects } from './effects.ts';
import { makeCards } from './make-cards.ts';
import { makePdfs } from './make-pdfs.ts';
import { narrowPolicies } from './narrow-policies.ts';
import { writeSearchIndex } from './search-index.ts';
import { counted, step } from './step.ts';
import { writeAdmin } from './write-admin.ts';
import { writeOffline } from './write-offline.ts';

/**
 * The record as readers see it on the day of the build, with what is printed of it.
 *
 * @throws {ContentError} when content is faulty.
 */
export async function readRecord(effects: Effects) {
  const { root } = effects;
  const day = effects.today();
  const read = await step('Read the record', effects, () => {
    const files = loadContentFiles(root);
    const record = publishedIn(files, day);
    const printed = printedFrom(record.atlas, record.files);
    return [counted(files.length, 'file'), { day, record, printed }];
  });
  effects.say(`  ${dayLine(day, read.record.waiting.length)}`);
  return read;
}

/** Everything of a record that is published, made into a folder. Nothing of it has been inspected then. */
export async function makeSite(
  { day, record, printed }: Awaited<ReturnType<typeof readRecord>>,
  folder: string,
  effects: Effects,
): Promise<void> {
  const { root } = effects;
  try {
    await step('Write the pages', effects, async () => {
      process.env[dayOfPages] = day;
      await build({ root, outDir: folder, logLevel: 'error' });
      narrowPolicies(folder);
      return [counted(globSync('**/*.html', { cwd: folder }).length, 'page'), undefined];
    });
    await step('Typeset the briefings', effects, async () => [
      counted(await makePdfs(printed.sheets, folder, effects), 'PDF'),
      undefined,
    ]);
    await step('Draw the cards', effects, async () => [
      counted(await makeCards(printed.cards, folder), 'card'),
      undefined,
    ]);
    await step('Index for search', effects, async () => [
      counted(await writeSearchIndex(folder), 'page'),
      undefined,
    ]);
    await step('List what can be kept', effects, async () => [
      counted(await writeOffline(root, folder), 'page'),
      undefined,
    ]);
    await step('Make the forms', effects, async () => [
      counted(await writeAdmin(record.whole, folder, process.env[settingName]), 'byte'),
      undefined,
    ]);
  } finally {
    process.env[dayOfPages] = '';
  }
}

/** “As readers see it on 2027-03-01; 2 records wait for a later day.” */
function dayLine(day: string, waiting: number): string {
  const rest = waiting > 0 ? `; ${counted(waiting, 'record waits', 'records wait')} for a later day` : '';
  return `As readers see it on ${day}${rest}.`;
}
