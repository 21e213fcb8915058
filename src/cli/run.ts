import type { ContentError } from '../catalogue/load-atlas.ts';
import type { Effects } from './effects.ts';

/** Wrong use of a command: its message says what would be right. */
export class UsageError extends Error {}

/** What the gate does not let pass: one line for each thing wrong, and what has become of the site. */
export class Refusal extends Error {}

/**
 * Runs a command and turns its end into an exit code: 0 clean, 1 findings, 2 could not run. Faults of
 * content and of use show no stack; anything else is a defect of the program and does.
 */
export async function run(effects: Effects, command: () => Promise<void> | void): Promise<0 | 1 | 2> {
  try {
    await command();
    return 0;
  } catch (error) {
    if (isOfContent(error)) {
      const { faults } = error;
      effects.complain(error.message);
      effects.complain(
        `\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${new Set(faults.map(({ path }) => path)).size} files. Nothing was published; what was there is unchanged.`,
      );
      return 1;
    }
    if (error instanceof Refusal) {
      effects.complain(error.message);
      return 1;
    }
    effects.complain(
      error instanceof UsageError ? error.message : String(error instanceof Error ? error.stack : error),
    );
    return 2;
  }
}

/** Known by its name: to load the class would load the schema, and make every command slow to start. */
const isOfContent = (error: unknown): error is ContentError =>
  error instanceof Error && error.name === 'ContentError';
