import { sep } from 'node:path';

/** The part of Vite's development server this needs; its own type is not among our dependencies. */
interface DevServer {
  readonly watcher: {
    add(path: string): void;
    on(event: 'add' | 'change' | 'unlink', listener: (file: string) => void): void;
  };
  readonly environments: Readonly<Record<string, { readonly moduleGraph: { invalidateAll(): void } }>>;
  readonly ws: { send(message: { type: 'full-reload' }): void };
}

/** Reads the record again and reloads the page when an editor saves a file in `content/`. */
export const reloadOnContent = () => ({
  name: 'atlas:reload-on-content',
  configureServer({ watcher, environments, ws }: DevServer): void {
    watcher.add('content');
    const reload = (file: string): void => {
      if (!file.split(sep).includes('content')) return;
      for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
      ws.send({ type: 'full-reload' });
    };
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
  },
});
