import { describe, expect, test } from 'vitest';
import type { Atlas } from '../domain/atlas.ts';
import { de } from '../i18n/messages.de.ts';
import { en } from '../i18n/messages.en.ts';
import { faultyPageAt, type Desk } from './page.ts';

const fault = {
  path: 'content/findings/f05.yaml',
  line: 2,
  column: 1,
  found: 'Unknown key "kinds".',
  expected: 'Expected one of id, kind.',
  remedy: 'Did you mean "kind"?',
};
const desk = (atlas: Atlas | undefined): Desk => ({
  atlas,
  broken: [fault],
  breaches: [],
  faults: [],
  uncleared: [],
  embargoes: [],
  textOf: () => 'id: f05\nkinds: <insight>\n',
  filesAt: () => [],
});
const someAtlas = {} as Atlas;

describe('the page of a broken file', () => {
  test('says what was found, where, what was expected and what to do, and shows the place', () => {
    const html = faultyPageAt('/findings/f05/', desk(someAtlas)) ?? '';
    for (const words of [
      'content/findings/f05.yaml:2:1',
      'Unknown key &quot;kinds&quot;.',
      'one of id, kind',
      'Did you mean &quot;kind&quot;?',
      '<mark>▸    2  kinds: &lt;insight&gt;</mark>',
      en.draft.faultyHint,
      '/@vite/client',
    ])
      expect(html).toContain(words);
  });

  test('speaks the language of its address, and leads home in it', () => {
    const html = faultyPageAt('/de/findings/f05/', desk(someAtlas)) ?? '';
    expect(html).toContain(`<h1>${de.draft.faulty}</h1>`);
    expect(html).toContain('href="/de/"');
  });

  test('stands in the place of no other page, while there is a record to show', () => {
    expect(faultyPageAt('/findings/f04/', desk(someAtlas))).toBeUndefined();
    expect(faultyPageAt('/findings/f04/', desk(undefined))).toContain(en.draft.noRecordHint);
  });
});
