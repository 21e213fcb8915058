import { defineRule } from '../define-rule.ts';

/**
 * The rules read English and German. In any other language a page may say only what was reviewed word by word:
 * the interface’s own words, labels and names on record, which the gate knows when it reads the built site.
 */
export const noUnreviewedLanguage = defineRule({
  id: 'no-unreviewed-language',
  category: 'obfuscation',
  severity: 'error',
  problem: {
    en: 'This text is in a language that the gate cannot read, and it is none of the reviewed words.',
    de: 'Dieser Text ist in einer Sprache, die die Schranke nicht lesen kann, und gehört nicht zu den geprüften Worten.',
  },
  remedy: {
    en: 'Write it in English or German, or have it reviewed as words of the interface in src/i18n.',
    de: 'Schreiben Sie ihn englisch oder deutsch, oder lassen Sie ihn als Worte der Oberfläche in src/i18n prüfen.',
  },
  source: ({ foreign }) => foreign,
  examples: {
    passes: [
      'Two sources describe partnerships that begin with training.',
      '<p lang="en">Visa policy</p>',
      '<a href="/fr/" hreflang="fr">French</a>',
      '<p lang="de">Die Quellen nennen drei Länder.</p>',
      '<p lang="fr"><span lang="en">Fees fell.</span></p>',
    ],
    flags: [
      { text: '<p lang="fr">La ministre a promis de partir.</p>', span: 'La ministre' },
      { text: '<html lang="ru"><p>Рената сказала это.</p></html>', span: 'Рената', path: 'page.html' },
      { text: '<div lang="ar"><p>قالت ريناتا ذلك.</p></div>', span: 'قالت', path: 'page.html' },
      { text: '<p lang="zh-Hans">雷娜塔这样说。</p>', span: '雷娜塔', path: 'page.html' },
      { text: '<p lang="es" title="Lo dijo Renata">12</p>', span: 'Lo dijo', path: 'page.html' },
      { text: '{ "title": "Selon Renata" }', span: 'Selon', path: 'fr/entries.json' },
    ],
  },
});
