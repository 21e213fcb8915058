import { join, relative } from 'node:path';
import { serveWithNotes, type Handler } from './serve-with-notes.ts';
import type { PreviewDesk } from './preview-desk.ts';

/** A module that pages were made from, as Vite's module runner keeps it. */
interface RunModule {
  readonly id: string;
  readonly file: string;
  readonly importers: ReadonlySet<string>;
}

/** The part of a module runner that lets modules be run again without being compiled again. */
interface ModuleRunner {
  readonly evaluatedModules: {
    getModulesByFile(file: string): ReadonlySet<RunModule> | undefined;
    getModuleById(id: string): RunModule | undefined;
    invalidateModule(module: RunModule): void;
  };
}

/** The part of Vite's development server this needs; its own type is not among our dependencies. */
interface DevServer {
  readonly watcher: {
    add(paths: readonly string[]): void;
    on(event: Saving, listener: (file: string) => void): void;
  };
  readonly environments: Readonly<
    Record<string, { readonly moduleGraph: { invalidateAll(): void }; readonly runner?: ModuleRunner }>
  >;
  readonly ws: { send(message: { type: 'full-reload' }): void };
  readonly middlewares: { use(handler: Handler): void };
}

type Saving = 'add' | 'change' | 'unlink';

/** Milliseconds of quiet after which what was saved is read: editors often save in several steps. */
const quiet = 40;
/**
 * Milliseconds after which all is judged: a while after a page was sent, or after a save that no page is open
 * for. Until then the page that shows what was saved is made.
 */
const calm = { afterPage: 300, afterSave: 2000 } as const;
const watched = ['content', 'gate', 'public'] as const;
/** What the gate reads; pages are made from all of it. */
const isRead = (path: string): boolean => /^(?:(?:content|gate|public)\/|src\/i18n\/(?:en|de)\/)/.test(path);
/** What narratives are compiled with: names and codes in them become links. */
const isNamed = (path: string): boolean => /^content\/(?:partners|instruments|vocabulary)\//.test(path);

/**
 * The part of the development server that watches what editors save: it reads the record again, asks the
 * gate, has pages made anew, and serves them with notes beside what has to be mended.
 */
export function reloadOnContent(desk: PreviewDesk, root: string) {
  const saved = new Map<string, Saving>();
  let wait: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;
  let work = Promise.resolve();
  let server: DevServer | undefined;

  /** Has modules run again that were made from the record; all are compiled again where names have changed. */
  const renew = (events: ReadonlyMap<string, Saving>): void => {
    const isDeep = [...events].some(([path, event]) => event !== 'change' || isNamed(path));
    for (const { moduleGraph, runner } of Object.values(server?.environments ?? {})) {
      if (isDeep || !runner) moduleGraph.invalidateAll();
      else forget(runner, join(root, 'src/catalogue/catalogue.ts'));
    }
    server?.ws.send({ type: 'full-reload' });
  };
  const read = async (): Promise<void> => {
    const events = new Map(saved);
    saved.clear();
    if (events.size === 0) return;
    await desk.take([...events.keys()]);
    renew(events);
    judgeIn(calm.afterSave);
  };
  const judgeIn = (wait: number): void => {
    clearTimeout(later);
    later = setTimeout(() => {
      later = undefined;
      work = work.then(settle);
    }, wait);
  };
  const settle = async (): Promise<void> => {
    if (await desk.settle()) server?.ws.send({ type: 'full-reload' });
  };

  return {
    /** Has the gate read everything for the first time; pages are loaded again with what it says. */
    inspect: async (): Promise<void> => {
      await desk.open();
      server?.ws.send({ type: 'full-reload' });
    },
    plugin: {
      name: 'atlas:reload-on-content',
      enforce: 'pre' as const,
      configureServer(started: DevServer): void {
        server = started;
        started.watcher.add(watched.map((folder) => join(root, folder)));
        const onSent = (): void => {
          if (later) judgeIn(calm.afterPage);
        };
        started.middlewares.use(serveWithNotes(desk.state, onSent));
        const onSave = (event: Saving, file: string): void => {
          const path = relative(root, file).replaceAll('\\', '/');
          if (!isRead(path)) return;
          saved.set(path, event);
          clearTimeout(wait);
          wait = setTimeout(() => {
            work = work.then(read);
          }, quiet);
        };
        for (const event of ['add', 'change', 'unlink'] as const)
          started.watcher.on(event, (file) => {
            onSave(event, file);
          });
      },
    },
  };
}

/** Has a module, and all that were made with it, run again when they are next asked for. */
function forget({ evaluatedModules }: ModuleRunner, file: string): void {
  const seen = new Set<RunModule>();
  const visit = (module: RunModule): void => {
    if (seen.has(module)) return;
    seen.add(module);
    for (const id of module.importers) {
      const importer = evaluatedModules.getModuleById(id);
      if (importer) visit(importer);
    }
  };
  for (const module of evaluatedModules.getModulesByFile(file) ?? []) visit(module);
  for (const module of seen) evaluatedModules.invalidateModule(module);
}
