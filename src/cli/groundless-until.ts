import { checkSources } from '../sanitise/clearance/check-sources.ts';
import type { Fault } from '../schema/fault.ts';
import type { ReadRecord } from '../schema/read-published.ts';

/** Public statements that rest on records under embargo alone, and so on nothing a reader can see yet. */
export const groundlessUntil = ({ atlas, files, waiting }: ReadRecord): Fault[] =>
  waiting.length === 0
    ? []
    : checkSources(atlas, files).map((fault) => ({
        ...fault,
        remedy: `${fault.remedy} While a record waits, what it carries has to rest on something else.`,
      }));
