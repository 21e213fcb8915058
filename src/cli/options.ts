import { UsageError } from './run.ts';

/**
 * What `parse` reads from the command line.
 *
 * @throws {UsageError} with `usage` when it finds an option it does not know, or a value missing.
 */
export function read<T>(usage: string, parse: () => T): T {
  try {
    return parse();
  } catch {
    throw new UsageError(usage);
  }
}
