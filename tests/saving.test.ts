import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PreviewDesk } from '../src/cli/preview-desk.ts';
import { reloadOnContent } from '../src/cli/reload-on-content.ts';

const text = 'content/findings/f04.yaml';
const other = 'content/findings/f05.yaml';

describe('saving', () => {
  const taken: (readonly string[])[] = [];
  let loads = 0;
  let deep = 0;
  let forgotten: string[] = [];
  let hasNews = false;
  let save: (path: string) => void = () => undefined;
  let add: (path: string) => void = () => undefined;
  let answer: () => Promise<void> = async () => undefined;

  /** A development server that only counts, and a desk that only remembers what it is told. */
  beforeEach(() => {
    vi.useFakeTimers();
    taken.length = 0;
    [loads, deep, forgotten, hasNews] = [0, 0, [], false];
    answer = async () => undefined;
    const desk: PreviewDesk = {
      state: () => ({
        atlas: undefined,
        broken: [],
        breaches: [],
        faults: [],
        uncleared: [],
        embargoes: [],
        textOf: () => undefined,
        filesAt: () => [],
      }),
      open: async () => undefined,
      take: async (saved) => {
        taken.push(saved);
        await answer();
      },
      settle: async () => hasNews,
    };
    const listeners = new Map<string, (file: string) => void>();
    save = (path) => {
      listeners.get('change')?.(join('/atlas', path));
    };
    add = (path) => {
      listeners.get('add')?.(join('/atlas', path));
    };
    const module = (id: string, importers: readonly string[]) => ({
      id,
      file: id,
      importers: new Set(importers),
    });
    const catalogue = module('/atlas/src/catalogue/catalogue.ts', ['/page']);
    const page = module('/page', [catalogue.id]);
    const runner = {
      evaluatedModules: {
        getModulesByFile: (file: string) => (file === catalogue.file ? new Set([catalogue]) : undefined),
        getModuleById: (id: string) => (id === '/page' ? page : catalogue),
        invalidateModule: ({ id }: { readonly id: string }) => void forgotten.push(id),
      },
    };
    reloadOnContent(desk, '/atlas').plugin.configureServer({
      watcher: { add: () => undefined, on: (event, listener) => void listeners.set(event, listener) },
      environments: { ssr: { moduleGraph: { invalidateAll: () => void (deep += 1) }, runner } },
      ws: { send: () => void (loads += 1) },
      middlewares: { use: () => undefined },
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('several files at a time is one reading and one new page, and what is not read is none', async () => {
    for (const path of [text, other, text, 'dist/index.html', 'src/cli/dev.ts']) save(path);
    await vi.runAllTimersAsync();
    expect(taken).toEqual([[text, other]]);
    expect(loads).toBe(1);
  });

  test('while a file is read makes the desk read again', async () => {
    answer = async () => {
      answer = async () => undefined;
      save(other);
    };
    save(text);
    await vi.runAllTimersAsync();
    expect(taken).toEqual([[text], [other]]);
    expect(loads).toBe(2);
  });

  test('runs again what was made from the record, and compiles again only where names have changed', async () => {
    save(text);
    await vi.runAllTimersAsync();
    expect([forgotten, deep]).toEqual([['/atlas/src/catalogue/catalogue.ts', '/page'], 0]);
    save('content/vocabulary/glossary.yaml');
    await vi.runAllTimersAsync();
    add('content/findings/f99.yaml');
    await vi.runAllTimersAsync();
    expect(deep).toBe(2);
  });

  test('loads the page once more if the gate has something else to say in the end', async () => {
    hasNews = true;
    save(text);
    await vi.runAllTimersAsync();
    expect(loads).toBe(2);
  });
});
