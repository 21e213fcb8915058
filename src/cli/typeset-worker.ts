import type { Sheet } from '../pdf/sheet.ts';
import { openTypesetter, type SetSheet } from './typesetter.ts';

/** Sheets for one process, and the package of the compiler. */
export interface TypesettingJob {
  readonly compiler: string;
  readonly sheets: readonly Sheet[];
}

/** One for each sheet, in their order: the file, or why there is none. */
export type TypesettingAnswer = SetSheet | { readonly problem: string };

process.once('message', async ({ compiler, sheets }: TypesettingJob) => {
  const setSheet = openTypesetter(compiler);
  for (const sheet of sheets) await send(answerOf(() => setSheet(sheet)));
  process.disconnect();
});

/** Waits until the answer is on its way, so that files do not pile up here. */
const send = (answer: TypesettingAnswer): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(answer, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

function answerOf(set: () => SetSheet): TypesettingAnswer {
  try {
    return set();
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
