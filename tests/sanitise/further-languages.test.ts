import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { realEffects } from '../../src/cli/effects.ts';
import { inspectChosen } from '../../src/cli/inspect-chosen.ts';
import { reviewedWords } from '../../src/cli/reviewed-words.ts';
import { openTypesetter } from '../../src/cli/typesetter.ts';
import { typstPackage } from '../../src/cli/typst.ts';
import type { Run, Sheet } from '../../src/pdf/sheet.ts';
import { inspectFile } from '../../src/sanitise/binaries/inspect-file.ts';
import { inspect, type Inspector } from '../../src/sanitise/inspect.ts';
import { forOutput, indexCleared } from '../../src/sanitise/output/cleared-text.ts';
import { furtherMessages } from '../../src/i18n/further-messages.ts';
import { labelsIn } from '../../src/i18n/labels.ts';
import { plural } from '../../src/i18n/locale.ts';
import { furtherLanguages, type FurtherLanguage } from '../../src/vocabulary/language.ts';
import { siteAddress } from '../../src/vocabulary/site-address.ts';
import { inspector } from './gate.ts';

const atlas = loadAtlas(process.cwd());
let gate: Inspector;
beforeAll(() => {
  const spoken = Object.fromEntries(
    furtherLanguages.map((language) => [language, reviewedWords(language, atlas)]),
  );
  const cleared = { passages: [], wholes: [], addresses: [], site: siteAddress, spoken };
  gate = forOutput(inspector(), indexCleared(cleared));
});
const page = (language: string, body: string): string =>
  `<!doctype html><html lang="${language}"><body>${body}</body></html>`;
const rulesBroken = (path: string, text: string): string[] => [
  ...new Set(inspect({ path, text }, gate).map(({ rule }) => rule)),
];

describe.each(furtherLanguages)('a page in %s', (language) => {
  const t = furtherMessages[language];
  const path = `dist/${language}/index.html`;

  test('may say the words of the interface, filled and joined', () => {
    const labels = labelsIn(language);
    const [first, second] = [...atlas.objectives.values()].map(labels.wholeObjective);
    const counted = plural(language, 12, t.briefing.found.objective);
    const closeness = t.briefing.closeness.replace('{record}', '5').replace('{context}', '7');
    const body = [
      `<h1>${first}</h1><p>${counted}${closeness}.</p>`,
      `<p title="${t.pack.keep}">${t.briefing.also} <a class="id" href="/findings/f01/">f01</a>, ${second}</p>`,
      `<script type="application/json">{"loading":"${t.search.loading}","at":"/pack/"}</script>`,
    ].join('');
    expect(rulesBroken(path, page(language, body))).toEqual([]);
  });

  test.each([
    ['text', '<p>{known} Renata Dubois</p>'],
    ['small letters', '<p>{known} renata dubois</p>'],
    ['Cyrillic', '<p>Рената</p>'],
    ['Arabic', '<p>ريناتا</p>'],
    ['Chinese', '<p>雷娜塔</p>'],
    ['an attribute', '<p aria-label="Renata Dubois">{known}</p>'],
    ['words for scripts', '<script type="application/json">{"said":"Renata Dubois"}</script>'],
    ['what follows English', '<div lang="en"><p>Findings</p></div><p>Renata Dubois</p>'],
  ])('may not name anyone: %s', (_, body) => {
    const text = page(language, body.replace('{known}', t.pack.keep));
    expect(rulesBroken(path, text)).toContain('no-unreviewed-language');
  });

  test('is read as ever where it speaks English', () => {
    const leak = 'The delegate of Ghana, Amara Okonkwo, told the session that returns had failed.';
    const broken = rulesBroken(path, page(language, `<p>${t.pack.keep} <span lang="en">${leak}</span></p>`));
    expect(broken).toContain('no-person-names');
    expect(broken).not.toContain('no-unreviewed-language');
  });

  test('brings no other words in its files', () => {
    expect(rulesBroken(`dist/${language}/pack/entries.json`, '{"title":"Selon Renata"}')).toContain(
      'no-unreviewed-language',
    );
  });
});

/** A printed page in a language whose only text of length is `runs`. */
function sheetOf(language: FurtherLanguage, ...runs: readonly Run[]): Sheet {
  const { site, nav, type, pdf, maps } = furtherMessages[language];
  const full = new URL(`/${language}/briefings/gcm-5/`, siteAddress).href;
  return {
    language,
    title: { text: nav.briefings },
    fileTitle: nav.briefings,
    kicker: type.briefings,
    lead: '',
    running: site.name,
    address: { full, short: full.replace('https://', '') },
    code: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', alt: site.name, caption: pdf.online },
    folio: pdf.folio,
    sections: [{ heading: nav.sources, level: 1, blocks: [{ kind: 'text', tone: 'plain', runs }] }],
    colophon: maps.licence,
  };
}

const compiler = typstPackage();

describe.skipIf(compiler === undefined).each(furtherLanguages)('a PDF in %s', (language) => {
  const setSheet = openTypesetter(compiler ?? '');
  const { briefing, further } = furtherMessages[language];
  const rulesBrokenBy = async (...runs: readonly Run[]): Promise<string[]> => {
    const file = {
      path: `dist/${language}/briefings/gcm-5.pdf`,
      bytes: new Uint8Array(setSheet(sheetOf(language, ...runs)).pdf),
    };
    const breaches = await inspectFile(file, gate, { where: 'output' });
    return [...new Set(breaches.map(({ rule }) => rule))];
  };
  const english = { text: 'Fees fell once more employers joined in.', lang: 'en' };

  test('may say what pages in it say, over several lines and beside English', async () => {
    const words = [briefing.line, briefing.rank, further.notice, further.recordHint].join(' ');
    expect(await rulesBrokenBy({ text: `${words} ` }, english)).toEqual([]);
  });

  test('may name nobody, whichever language the name is marked as', async () => {
    const name = { text: 'Renata Dubois' };
    expect(await rulesBrokenBy({ text: `${briefing.asked} ` }, name)).toContain('no-unreviewed-language');
    const leak = 'The delegate of Ghana, Amara Okonkwo, told the session that returns had failed.';
    expect(await rulesBrokenBy(english, { text: leak, lang: 'en' })).toContain('no-person-names');
  });
});

test('the name of a language may stand on any page in that language', () => {
  const links = furtherLanguages.map(
    (language) =>
      `<a href="/${language}/" lang="${language}">${furtherMessages[language].site.thisLanguage}</a>`,
  );
  expect(rulesBroken('dist/index.html', page('en', links.join(' ')))).toEqual([]);
});

test('a page of the built site is judged by the reviewed words outside of a build as well', async () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-pages-'));
  for (const name of ['content', 'gate', 'public', 'src']) symlinkSync(resolve(name), join(root, name));
  mkdirSync(join(root, 'dist/fr'), { recursive: true });
  const file = join(root, 'dist/fr/index.html');
  const brokenBy = async (text: string): Promise<string[]> => {
    writeFileSync(file, page('fr', text));
    const source = { root, language: 'en', env: {} } as const;
    return (await inspectChosen([file], source, { ...realEffects, root })).breaches.map(({ rule }) => rule);
  };
  const known = `<p>${furtherMessages.fr.pack.keep}</p>`;
  expect(await brokenBy(known)).toEqual([]);
  expect(await brokenBy(`${known}<p>Selon Renata Dubois</p>`)).toContain('no-unreviewed-language');
  rmSync(root, { recursive: true });
});
