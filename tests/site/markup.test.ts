import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/i18n/locale.ts';
import { directionOf } from '../../src/vocabulary/language.ts';
import { builtPages, everyTemplate, isSampled } from './pages.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

/** All pages in English; in German, whose pages come from the same components, one of each kind. */
const isRead = (address: string): boolean =>
  address.startsWith('/de/') ? everyTemplate.includes(address) : isSampled(address);

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { address, html } of builtPages().filter((page) => isRead(page.address))) {
    const { results } = await validator.validateString(html);
    for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every page has one main heading, a title of its own, and the language of its address', () => {
  const titles = new Map<string, string>();
  for (const { address, html } of builtPages()) {
    expect(html.match(/<h1[\s>]/g), address).toHaveLength(1);
    const language = languageOf(address);
    expect(html, address).toContain(`<html lang="${language}" dir="${directionOf(language)}"`);
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    expect(titles.get(title), `${address} has the title of`).toBeUndefined();
    titles.set(title, address);
  }
});

test('German pages speak German: no word of the English interface is left', () => {
  const english =
    /(?:On the record|Close context|Wider context|Single source|Bears on|Read in excerpt|Policy fields)\b/;
  const strays = builtPages()
    .filter(({ address }) => address.startsWith('/de/'))
    .filter(({ html }) => english.test(html.replaceAll(/<(\w+)[^>]*\slang="en"[^>]*>[\s\S]*?<\/\1>/g, '')))
    .map(({ address }) => address);
  expect(strays).toEqual([]);
});

test('what a narrative quotes in another language says which', () => {
  const html = (address: string): string =>
    builtPages()
      .find((page) => page.address === address)
      ?.html.replaceAll(/\s+/g, ' ') ?? '';
  expect(html('/de/outcomes/gfmd-berlin-2017/')).toContain(
    '„<span lang="en">Towards a Global Social Contract on Migration and Development</span>“',
  );
  expect(html('/outcomes/africa-policy-brief-2019/')).toContain(
    '“<span lang="de">Neue Partnerschaften gestalten: Deutsche Migrationspolitik mit afrikanischen Staaten</span>”',
  );
});
