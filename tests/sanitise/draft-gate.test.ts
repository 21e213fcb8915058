import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openRecord } from '../../src/catalogue/open-record.ts';
import { currentPreview, openPreview } from '../../src/catalogue/preview.ts';
import type { Effects } from '../../src/cli/effects.ts';
import { loadClearable } from '../../src/cli/gate-files.ts';
import { openDesk } from '../../src/cli/preview-desk.ts';
import { previewPage } from '../../src/preview/page.ts';
import { clearanceDigest } from '../../src/sanitise/clearance/clearance-digest.ts';
import {
  clearancePath,
  formatClearance,
  signClearance,
  warningsOf,
} from '../../src/sanitise/clearance/clearance.ts';
import { inspect } from '../../src/sanitise/inspect.ts';
import { formatFault, type Fault } from '../../src/schema/fault.ts';
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
const copyRecord = (): void => {
  root = mkdtempSync(join(tmpdir(), 'atlas-draft-'));
  for (const folder of ['content', 'public', 'gate']) cpSync(folder, join(root, folder), { recursive: true });
  mkdirSync(join(root, 'src'));
  symlinkSync(resolve('src/i18n'), join(root, 'src/i18n'));
};
const removeRecord = (): void => {
  rmSync(root, { recursive: true, force: true });
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
    copyRecord();
    lines = [];
  });
  afterEach(() => {
    removeRecord();
    openPreview(undefined);
  });

  test('holds session material for uncleared until it has found a clearance that is good', async () => {
    asSession(text);
    clear(text);
    const desk = openDesk(effects());
    const uncleared = () => desk.state().uncleared;
    const isUncleared = () => currentPreview()?.isUncleared('/findings/f04/');
    expect([uncleared(), isUncleared()]).toEqual([[text], true]);
    await desk.open();
    expect([uncleared(), isUncleared()]).toEqual([[], false]);
    await desk.take([other]);
    expect(uncleared()).toEqual([]);
    change(text, (yaml) => yaml.replace('Coherence is', 'Coherence was'));
    await desk.take([text]);
    expect(uncleared()).toEqual([text]);
    await desk.settle();
    expect(uncleared()).toEqual([text]);
    expect(lines.at(-1)).toMatch(/^These pages show 1 text of a session that no one has cleared\./);
  });

  test('tells of a saved file what is refused, once of every other, and never the words', async () => {
    change(text, (yaml) => yaml.replace('en: >-\n', 'en: >-\n    Amara Okonkwo told the session so.\n'));
    const desk = openDesk(effects());
    await desk.open();
    expect(lines.filter((line) => line.startsWith(text))).not.toEqual([]);
    lines = [];
    change(other, (yaml) => yaml.replace('en: ', 'en: Ilse Talvik told the session so. '));
    await desk.take([other]);
    const ofOther = () => desk.state().breaches.filter(({ path }) => path === other);
    expect(ofOther()).not.toEqual([]);
    expect(await desk.settle()).toBe(false);
    expect(lines[0]).toMatch(
      new RegExp(`^${other.replaceAll('.', '\\.')}:\\d+:\\d+ error no-[a-z-]+: .+\\. .+ \\[[\\da-f]{16}\\]$`),
    );
    expect(lines.filter((line) => line.startsWith(text))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/Okonkwo|Talvik/);
    lines = [];
    change(other, (yaml) => yaml.replace('Ilse Talvik told the session so. ', ''));
    await desk.take([other]);
    await desk.settle();
    expect(lines[0]).toBe(`${other} passes the gate.`);
    expect(ofOther()).toEqual([]);
  });

  test('tells what a build would refuse because of a record that waits, and when it is mended', async () => {
    change(text, (yaml) => `${yaml}publishFrom: 2027-04\n`);
    change(other, (yaml) => yaml.replace('en: ', 'en: As F04 says, '));
    const desk = openDesk(effects());
    await desk.open();
    const [trace] = desk.state().faults;
    expect(trace).toMatchObject({ path: other, found: 'The text names "f04".' });
    expect(lines.join('\n')).toContain(`${formatFault(trace as Fault)}\n`);
    const statement = /en: (.*)/.exec(readFileSync(join(root, other), 'utf8'))?.[1] ?? '';
    const html = `<head></head><body><main><h1>${statement}</h1></main></body>`;
    expect(previewPage(html, '/findings/f05/', desk.state())).toMatch(
      /<mark class="draft-mark" data-severity="error" aria-describedby="draft-note-1">As F04 says/,
    );
    lines = [];
    change(other, (yaml) => yaml.replace('As F04 says, ', ''));
    await desk.take([other]);
    expect(await desk.settle()).toBe(true);
    expect(desk.state().faults.filter(({ path }) => path === other)).toEqual([]);
    expect(lines).toContain(`${other} passes the gate.`);
  });

  test('takes no text for cleared while a file is broken, and keeps the record as it last was', async () => {
    asSession(text);
    clear(text);
    const desk = openDesk(effects());
    await desk.open();
    const statement = currentPreview()?.atlas().findings.get('f05')?.statement;
    change(other, () => 'id: [');
    change('content/findings/f06.yaml', (yaml) => yaml.replace('en: ', 'en: Beside it. '));
    await desk.take([other, 'content/findings/f06.yaml']);
    await desk.settle();
    expect(desk.state().uncleared).toEqual([text]);
    expect(lines.join('\n')).toContain(`${other}:1:`);
    expect(currentPreview()?.atlas().findings.get('f05')?.statement).toEqual(statement);
    expect(currentPreview()?.atlas().findings.get('f06')?.statement.en).toMatch(/^Beside it\./);
  });
});

describe('a record open for writing', () => {
  beforeAll(copyRecord);
  afterAll(removeRecord);

  test('is read again file by file, with what is new and what is gone', () => {
    const record = openRecord(root);
    const added = 'content/findings/f999.yaml';
    writeFileSync(join(root, added), readFileSync(join(root, other), 'utf8').replace('id: f05', 'id: f999'));
    record.reread([added]);
    expect(record.faults().map(({ path }) => path)).toEqual([added]);
    expect(record.atlas()?.findings.has('f05')).toBe(true);
    rmSync(join(root, added));
    record.reread([added]);
    expect(record.faults()).toEqual([]);
    rmSync(join(root, other));
    record.reread([other]);
    expect(
      record
        .faults()
        .map(({ found }) => found)
        .join('\n'),
    ).toContain('"f05"');
    cpSync(other, join(root, other));
    record.reread([other]);
    expect(record.faults()).toEqual([]);
    expect(record.atlas()).toEqual(openRecord(root).atlas());
  });

  test('has no atlas before it was in order for the first time', () => {
    change(other, () => 'id: [');
    const record = openRecord(root);
    expect([record.atlas(), record.faults().length > 0]).toEqual([undefined, true]);
    cpSync(other, join(root, other));
    record.reread([other]);
    expect(record.atlas()?.findings.has('f05')).toBe(true);
  });

  test('leaves a page as it is where there is nothing to tell', () => {
    const record = openRecord(root);
    const html = '<head></head><body><main><a href="/findings/f04/">F04</a></main></body>';
    const desk = {
      atlas: record.atlas(),
      broken: [],
      breaches: [],
      faults: [],
      uncleared: [text],
      embargoes: [],
      textOf: (path: string) => readFileSync(join(root, path), 'utf8'),
      filesAt: () => [],
    };
    expect(previewPage(html, '/findings/', { ...desk, uncleared: [] })).toBe(html);
    expect(previewPage(html, '/de/findings/', desk)).toContain('class="draft"');
    expect(previewPage(html.replace('f04', 'f05'), '/findings/', desk)).not.toContain('class="draft"');
    const embargo = {
      collection: 'findings',
      id: 'f06',
      from: '2027-03',
      path: 'content/findings/f06.yaml',
    } as const;
    const waiting = { ...desk, uncleared: [], embargoes: [{ ...embargo, line: 1, column: 1 }] };
    expect(previewPage(html, '/de/findings/f06/', waiting)).toContain(
      'Noch nicht öffentlich, erst ab März 2027.',
    );
    expect(previewPage(html, '/findings/', waiting)).toBe(html);
  });
});
