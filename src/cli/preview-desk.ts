import { ContentError } from '../catalogue/load-atlas.ts';
import { openRecord } from '../catalogue/open-record.ts';
import { openPreview } from '../catalogue/preview.ts';
import { holdsOn } from '../schema/embargo.ts';
import { pageOf } from '../preview/page-note.ts';
import type { Desk } from '../preview/page.ts';
import type { Effects } from './effects.ts';
import { openDraftGate } from './tell-gate.ts';

/** Where all that is known of texts that are being written comes together. */
export interface PreviewDesk {
  readonly state: () => Desk;
  /** Has the gate read everything for the first time. */
  readonly open: () => Promise<void>;
  /** Reads what was saved; paths count from the root. */
  readonly take: (saved: readonly string[]) => Promise<void>;
  /** Has the gate judge all that was read since, and tells whether pages have something else to say now. */
  readonly settle: () => Promise<boolean>;
}

const decoder = new TextDecoder();

/**
 * Opens the record and its gate for writing, and hands the record to the pages that are rendered.
 *
 * @throws {ContentError} when there is no record.
 */
export function openDesk(effects: Effects): PreviewDesk {
  const record = openRecord(effects.root);
  const gate = openDraftGate(effects, record);
  let isOpen = false;
  let unjudged: string[] = [];

  const state = (): Desk => {
    const files = new Map(record.files().map((file) => [file.path, file]));
    return {
      atlas: record.atlas(),
      broken: record.faults(),
      breaches: gate.breaches(),
      faults: gate.faults(),
      uncleared: gate.uncleared(),
      embargoes: record.embargoes().filter((embargo) => holdsOn(embargo, effects.today())),
      textOf: (path) => {
        const file = files.get(path);
        return file && !file.obstacle ? decoder.decode(file.bytes) : undefined;
      },
      filesAt: (address) => [...files.keys()].filter((path) => pageOf(path) === address),
    };
  };
  const said = (): string => JSON.stringify([gate.breaches(), gate.faults(), gate.uncleared()]);
  openPreview({
    atlas: () => {
      const atlas = record.atlas();
      if (!atlas) throw new ContentError(record.faults());
      return atlas;
    },
    isUncleared: (address) => gate.uncleared().some((path) => pageOf(path) === address),
  });

  return {
    state,
    open: async () => {
      await gate.readAll();
      isOpen = true;
      // Saved while the gate was reading.
      if (unjudged.length > 0) await gate.read(unjudged);
      unjudged = [];
      await gate.judge();
    },
    take: async (saved) => {
      gate.doubt(saved);
      record.reread(saved);
      unjudged.push(...saved);
      if (isOpen) await gate.read(saved);
    },
    settle: async () => {
      if (!isOpen || unjudged.length === 0) return false;
      const before = said();
      const saved = [...new Set(unjudged)];
      unjudged = [];
      await gate.judge(saved);
      return said() !== before;
    },
  };
}
