/** Sheets for one process, and the package of the compiler. */
export interface PressJob<Sheet> {
  readonly compiler: string;
  readonly sheets: readonly Sheet[];
}

/** One for each sheet, in their order: the file, or why there is none. */
export type PressAnswer = { readonly file: Uint8Array } | { readonly problem: string };

/** Takes the one job of this process, answers each of its sheets, and ends. */
export function answerJob<Sheet>(
  open: (compiler: string) => (sheet: Sheet) => Uint8Array | Promise<Uint8Array>,
): void {
  process.once('message', async ({ compiler, sheets }: PressJob<Sheet>) => {
    const make = open(compiler);
    for (const sheet of sheets) await send(await answerOf(() => make(sheet)));
    process.disconnect();
  });
}

/** Waits until the answer is on its way, so that files do not pile up here. */
const send = (answer: PressAnswer): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(answer, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

async function answerOf(make: () => Uint8Array | Promise<Uint8Array>): Promise<PressAnswer> {
  try {
    return { file: await make() };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
