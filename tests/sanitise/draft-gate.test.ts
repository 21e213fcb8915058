import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Effects } from '../../src/cli/effects.ts';
import { loadClearable } from '../../src/cli/gate-files.ts';
import { reloadOnContent } from '../../src/cli/reload-on-content.ts';
import { openDraftGate, type DraftGate } from '../../src/cli/tell-gate.ts';
import { currentNotes } from '../../src/components/current-notes.ts';
import { notesOn } from '../../src/components/page-notes.ts';
import { clearanceDigest } from '../../src/sanitise/clearance/clearance-digest.ts';
import {
  clearancePath,
  formatClearance,
  signClearance,
  warningsOf,
} from '../../src/sanitise/clearance/clearance.ts';
import { inspect } from '../../src/sanitise/inspect.ts';
import { inspector } from './gate.ts';

// Each reads the whole record several times.
vi.setConfig({ testTimeout: 90_000 });

let root = '';
let lines: string[] = [];
const effects = (): Effects => ({
  root,
  say: (line) => lines.push(line),
  complain: (line) => lines.push(line),
  now: () => 0,
  today: () => '2027-03-01',
});
const change = (path: string, edit: (text: string) => string): void => {
  const file = join(root, path);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
};
const text = 'content/findings/f04.yaml';
const other = 'content/findings/f05.yaml';
const asSession = (path: string): void => {
  change(path, (yaml) => `material: session\n${yaml}`);
};

/** Files the clearance of a text as a second reader would, who has looked at its warnings. */
const clear = (path: string): void => {
  const manuscript = { path, text: readFileSync(join(root, path), 'utf8') };
  const clearance = signClearance({
    path,
    digest: clearanceDigest(manuscript, loadClearable(root)),
    month: '2017-03',
    author: 'editor-1',
    reader: 'editor-2',
    warnings: warningsOf(inspect(manuscript, inspector()).filter(({ severity }) => severity === 'warning')),
  });
  mkdirSync(join(root, 'gate/clearances'), { recursive: true });
  writeFileSync(join(root, clearancePath(path)), formatClearance(clearance));
};

describe('the gate beside a text that is being written', () => {
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-draft-'));
    for (const folder of ['content', 'public', 'gate'])
      cpSync(folder, join(root, folder), { recursive: true });
    mkdirSync(join(root, 'src'));
    symlinkSync(resolve('src/i18n'), join(root, 'src/i18n'));
    lines = [];
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  test('holds session material for uncleared until it has found a clearance that is good', async () => {
    const gate = openDraftGate(effects());
    const uncleared = () => gate.notes().uncleared;
    expect(uncleared()).toEqual({});
    asSession(text);
    clear(text);
    expect(uncleared()).toEqual({ '/findings/f04/': [text] });
    await gate.tell();
    expect(uncleared()).toEqual({});
    gate.doubt([other]);
    expect(uncleared()).toEqual({});
    gate.doubt([text]);
    expect(uncleared()).toEqual({ '/findings/f04/': [text] });
    change(text, (yaml) => yaml.replace('Coherence is', 'Coherence was'));
    await gate.tell([text]);
    expect(uncleared()).toEqual({ '/findings/f04/': [text] });
    expect(lines.at(-1)).toMatch(/^These pages show 1 text of a session that no one has cleared\./);
  });

  test('tells of a saved file what is refused, once of every other, and never the words', async () => {
    const gate = openDraftGate(effects());
    change(text, (yaml) => yaml.replace('en: >-\n', 'en: >-\n    Amara Okonkwo told the session so.\n'));
    await gate.tell();
    expect(lines.filter((line) => line.startsWith(text))).not.toEqual([]);
    lines = [];
    change(other, (yaml) => yaml.replace('en: ', 'en: Ilse Talvik told the session so. '));
    await gate.tell([other]);
    expect(lines[0]).toMatch(
      new RegExp(`^${other.replaceAll('.', '\\.')}:\\d+:\\d+ error no-[a-z-]+: .+\\. .+ \\[[\\da-f]{16}\\]$`),
    );
    expect(lines.filter((line) => line.startsWith(text))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/Okonkwo|Talvik/);
    expect(gate.notes().refused['/findings/f05/']).toEqual(lines.filter((line) => line.startsWith(other)));
    lines = [];
    change(other, (yaml) => yaml.replace('Ilse Talvik told the session so. ', ''));
    await gate.tell([other]);
    expect(lines[0]).toBe(`${other} passes the gate.`);
    expect(gate.notes().refused['/findings/f05/']).toBeUndefined();
  });

  test('takes no text for cleared when the record cannot be read', async () => {
    asSession(text);
    clear(text);
    const gate = openDraftGate(effects());
    await gate.tell();
    change(other, () => 'id: [');
    await gate.tell([other]);
    expect(gate.notes().uncleared).toEqual({ '/findings/f04/': [text] });
    expect(lines.join('\n')).toContain(`${other}:1:`);
  });
});

describe('notes on a page', () => {
  const notes = {
    uncleared: { '/findings/f04/': [text] },
    refused: { '/findings/f05/': [`${other}:1:1 …`] },
    embargoed: { '/findings/f06/': ['2027-03'] },
  };
  test.each([
    ['/findings/f04/', '<p>F04</p>', 1, 0],
    ['/de/findings/f04/', '<p>F04</p>', 1, 0],
    ['/findings/', '<a class="x" href="/findings/f04/">F04</a>', 1, 0],
    ['/de/sdg/10.7/', '<a href="/de/findings/f04/#bears-on">F04</a>', 1, 0],
    ['/findings/f05/', '<a href="/findings/f05/">F05</a>', 0, 1],
    ['/findings/', '<a href="/findings/f05/">F05</a>', 0, 0],
    ['/docs/gate/', '<a href="/findings/">F04</a>', 0, 0],
  ])('%s %s', (pathname, html, uncleared, refused) => {
    const found = notesOn(pathname, html, notes);
    expect([found.uncleared.length, found.refused.length]).toEqual([uncleared, refused]);
  });

  test('tell when the record of the page ends to wait, and only there', () => {
    expect(notesOn('/de/findings/f06/', '<p>F06</p>', notes).embargoed).toEqual(['2027-03']);
    expect(notesOn('/findings/', '<a href="/findings/f06/">F06</a>', notes).embargoed).toEqual([]);
  });

  test('are none where the development server did not put them', () => {
    expect(currentNotes).toEqual({ uncleared: {}, refused: {}, embargoed: {} });
  });
});

describe('saving', () => {
  const told: (readonly string[] | undefined)[] = [];
  let loads = 0;
  let save: (path: string) => void = () => undefined;
  let answer: () => Promise<void> = async () => undefined;

  /** A development server that only counts, and a gate that only remembers what it is told. */
  beforeEach(() => {
    vi.useFakeTimers();
    told.length = 0;
    loads = 0;
    answer = async () => undefined;
    const gate: DraftGate = {
      notes: () => ({
        uncleared: {},
        refused: told.length > 1 ? { '/findings/f05/': [other] } : {},
        embargoed: {},
      }),
      doubt: () => undefined,
      tell: async (saved) => {
        told.push(saved);
        await answer();
      },
    };
    const listeners: ((file: string) => void)[] = [];
    save = (path) => {
      listeners[0]?.(join('/atlas', path));
    };
    const { plugin } = reloadOnContent(gate, '/atlas');
    plugin.configureServer({
      watcher: { add: () => undefined, on: (_, listener) => void listeners.push(listener) },
      environments: { ssr: { moduleGraph: { invalidateAll: () => undefined } } },
      ws: { send: () => void (loads += 1) },
    });
    expect(plugin.load('/atlas/src/components/current-notes.ts')).toContain('export const currentNotes');
    expect(plugin.load('/atlas/src/components/page-notes.ts')).toBeUndefined();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('several files at a time asks the gate once, and what it does not read never', async () => {
    for (const path of [text, other, text, 'dist/index.html', 'src/cli/dev.ts']) save(path);
    await vi.runAllTimersAsync();
    expect(told).toEqual([[text, other]]);
    expect(loads).toBe(3);
  });

  test('while the gate reads makes it read again, and what it finds loads the page again', async () => {
    answer = async () => {
      answer = async () => undefined;
      save(other);
    };
    save(text);
    await vi.runAllTimersAsync();
    expect(told).toEqual([[text], [other]]);
    expect(loads).toBe(3);
  });
});
