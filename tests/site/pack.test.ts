import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { PackRecords } from '../../src/pack/pack-record.ts';
import { languages } from '../../src/vocabulary/language.ts';
import { builtPages } from './pages.ts';

describe.each(languages)('what can be put into a pack in “%s”', (language) => {
  const root = language === 'en' ? '' : `/${language}`;
  const records = (): PackRecords =>
    JSON.parse(readFileSync(join(inject('site'), `${root}/pack/entries.json`), 'utf8')) as PackRecords;

  test('is known wherever it can be ticked', () => {
    const known = records();
    const ticked = new Set(
      builtPages()
        .filter(({ html }) => html.includes(`<html lang="${language}"`))
        .flatMap(({ html }) => [...html.matchAll(/\sdata-pack="([^"]*)"/g)].map(([, id = '']) => id)),
    );
    expect([...ticked].filter((id) => !Object.hasOwn(known, id))).toEqual([]);
    expect(Object.keys(known).filter((id) => !ticked.has(id))).toEqual([]);
  });

  test('leads to a page of the atlas', () => {
    const addresses = new Set(builtPages().map(({ address }) => address));
    const lost = Object.values(records()).filter(({ address }) => !addresses.has(address));
    expect(lost).toEqual([]);
  });
});
