import { join, relative } from 'node:path';
import type { DraftGate } from './tell-gate.ts';

/** The part of Vite's development server this needs; its own type is not among our dependencies. */
interface DevServer {
  readonly watcher: {
    add(paths: readonly string[]): void;
    on(event: 'add' | 'change' | 'unlink', listener: (file: string) => void): void;
  };
  readonly environments: Readonly<Record<string, { readonly moduleGraph: { invalidateAll(): void } }>>;
  readonly ws: { send(message: { type: 'full-reload' }): void };
}

/** Milliseconds of quiet after which what was saved is inspected: editors often save in several steps. */
const quiet = 200;
const watched = ['content', 'gate', 'public'] as const;
const notesFile = /\/src\/components\/current-notes\.ts$/;
/** What the gate reads; pages are made from all of it. */
const isRead = (path: string): boolean => /^(?:(?:content|gate|public)\/|src\/i18n\/messages\.)/.test(path);

/**
 * The part of the development server that watches what editors save: it reads the record again, reloads
 * the page, and asks the gate. `inspect` asks it for the first time.
 */
export function reloadOnContent(gate: DraftGate, root: string) {
  const saved = new Set<string>();
  let reload = (): void => undefined;
  let wait: NodeJS.Timeout | undefined;
  let isReading = false;

  /** Asks the gate until nothing was saved meanwhile; pages are loaded again if they have something else to say. */
  const inspect = async (first = false): Promise<void> => {
    if (isReading) return;
    isReading = true;
    for (let isFirst = first; isFirst || saved.size > 0; isFirst = false) {
      const files = [...saved];
      saved.clear();
      const before = JSON.stringify(gate.notes());
      await gate.tell(isFirst ? undefined : files);
      gate.doubt([...saved]);
      if (JSON.stringify(gate.notes()) !== before) reload();
    }
    isReading = false;
  };

  return {
    inspect: () => inspect(true),
    plugin: {
      name: 'atlas:reload-on-content',
      enforce: 'pre' as const,
      /** Pages get the notes of the moment in place of the empty ones of a build. */
      load: (id: string): string | undefined =>
        notesFile.test(id) ? `export const currentNotes = ${JSON.stringify(gate.notes())};` : undefined,
      configureServer({ watcher, environments, ws }: DevServer): void {
        watcher.add(watched.map((folder) => join(root, folder)));
        reload = (): void => {
          for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
          ws.send({ type: 'full-reload' });
        };
        const onSave = (file: string): void => {
          const path = relative(root, file).replaceAll('\\', '/');
          if (!isRead(path)) return;
          gate.doubt([path]);
          saved.add(path);
          reload();
          clearTimeout(wait);
          wait = setTimeout(() => void inspect(), quiet);
        };
        for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onSave);
      },
    },
  };
}
