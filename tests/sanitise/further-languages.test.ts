import { beforeAll, describe, expect, test } from 'vitest';
import { loadAtlas } from '../../src/catalogue/load-atlas.ts';
import { reviewedWords } from '../../src/cli/reviewed-words.ts';
import { inspect, type Inspector } from '../../src/sanitise/inspect.ts';
import { forOutput, indexCleared } from '../../src/sanitise/output/cleared-text.ts';
import { furtherMessages } from '../../src/i18n/further-messages.ts';
import { labelsIn } from '../../src/i18n/labels.ts';
import { plural } from '../../src/i18n/locale.ts';
import { furtherLanguages } from '../../src/vocabulary/language.ts';
import { inspector } from './gate.ts';

const atlas = loadAtlas(process.cwd());
let gate: Inspector;
beforeAll(() => {
  const spoken = Object.fromEntries(
    furtherLanguages.map((language) => [language, reviewedWords(language, atlas)]),
  );
  const cleared = { passages: [], wholes: [], addresses: [], site: 'https://atlas.example', spoken };
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

test('the name of a language may stand on any page in that language', () => {
  const links = furtherLanguages.map(
    (language) =>
      `<a href="/${language}/" lang="${language}">${furtherMessages[language].site.thisLanguage}</a>`,
  );
  expect(rulesBroken('dist/index.html', page('en', links.join(' ')))).toEqual([]);
});
