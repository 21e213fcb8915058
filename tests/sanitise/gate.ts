import { loadInspector } from '../../src/cli/inspector.ts';
import type { Inspector } from '../../src/sanitise/inspect.ts';

let loaded: Inspector | undefined;

/** The gate with its real lists, loaded once for each test file. */
export const inspector = (): Inspector => (loaded ??= loadInspector('en'));
