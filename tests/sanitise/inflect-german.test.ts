import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  germanNounForms,
  inflectGermanVerb,
  parseStrongVerbs,
} from '../../src/sanitise/lexicon/inflect-german.ts';

const strong = parseStrongVerbs(readFileSync('src/sanitise/lexicon/de/strong-verbs.txt', 'utf8'));
const joined = (lemma: string) => inflectGermanVerb(lemma, strong).filter(({ parted }) => !parted);
const parted = (lemma: string) => inflectGermanVerb(lemma, strong).filter((form) => form.parted);
const spellings = (forms: readonly { readonly words: readonly string[] }[]) => [
  ...new Set(forms.map(({ words }) => words.join(' '))),
];

/** Lemma, present singular, preterite singular and plural, participle II, Konjunktiv I, Konjunktiv II if distinct. */
const simple: readonly (readonly [string, string, string, string, string, string, string?])[] = [
  ['sagen', 'sagt', 'sagte', 'sagten', 'gesagt', 'sage'],
  ['antworten', 'antwortet', 'antwortete', 'antworteten', 'geantwortet', 'antworte'],
  ['reden', 'redet', 'redete', 'redeten', 'geredet', 'rede'],
  ['rechnen', 'rechnet', 'rechnete', 'rechneten', 'gerechnet', 'rechne'],
  ['leugnen', 'leugnet', 'leugnete', 'leugneten', 'geleugnet', 'leugne'],
  ['mahnen', 'mahnt', 'mahnte', 'mahnten', 'gemahnt', 'mahne'],
  ['argumentieren', 'argumentiert', 'argumentierte', 'argumentierten', 'argumentiert', 'argumentiere'],
  ['bemängeln', 'bemängelt', 'bemängelte', 'bemängelten', 'bemängelt', 'bemängele'],
  ['bezweifeln', 'bezweifelt', 'bezweifelte', 'bezweifelten', 'bezweifelt', 'bezweifle'],
  ['erläutern', 'erläutert', 'erläuterte', 'erläuterten', 'erläutert', 'erläutere'],
  ['fordern', 'fordert', 'forderte', 'forderten', 'gefordert', 'fordere'],
  ['äußern', 'äußert', 'äußerte', 'äußerten', 'geäußert', 'äußere'],
  ['betonen', 'betont', 'betonte', 'betonten', 'betont', 'betone'],
  ['beenden', 'beendet', 'beendete', 'beendeten', 'beendet', 'beende'],
  ['beichten', 'beichtet', 'beichtete', 'beichteten', 'gebeichtet', 'beichte'],
  ['beurteilen', 'beurteilt', 'beurteilte', 'beurteilten', 'beurteilt', 'beurteile'],
  ['beugen', 'beugt', 'beugte', 'beugten', 'gebeugt', 'beuge'],
  ['ernten', 'erntet', 'erntete', 'ernteten', 'geerntet', 'ernte'],
  ['entgegnen', 'entgegnet', 'entgegnete', 'entgegneten', 'entgegnet', 'entgegne'],
  ['erwidern', 'erwidert', 'erwiderte', 'erwiderten', 'erwidert', 'erwidere'],
  ['hinterfragen', 'hinterfragt', 'hinterfragte', 'hinterfragten', 'hinterfragt', 'hinterfrage'],
  ['beauftragen', 'beauftragt', 'beauftragte', 'beauftragten', 'beauftragt', 'beauftrage'],
  ['veranlassen', 'veranlasst', 'veranlasste', 'veranlassten', 'veranlasst', 'veranlasse'],
  ['übersetzen', 'übersetzt', 'übersetzte', 'übersetzten', 'übersetzt', 'übersetze'],
  ['prophezeien', 'prophezeit', 'prophezeite', 'prophezeiten', 'prophezeit', 'prophezeie'],
  ['sprechen', 'spricht', 'sprach', 'sprachen', 'gesprochen', 'spreche', 'spräche'],
  [
    'widersprechen',
    'widerspricht',
    'widersprach',
    'widersprachen',
    'widersprochen',
    'widerspreche',
    'widerspräche',
  ],
  ['verweisen', 'verweist', 'verwies', 'verwiesen', 'verwiesen', 'verweise', 'verwiese'],
  ['bitten', 'bittet', 'bat', 'baten', 'gebeten', 'bitte', 'bäte'],
  ['raten', 'rät', 'riet', 'rieten', 'geraten', 'rate', 'riete'],
  ['beraten', 'berät', 'beriet', 'berieten', 'beraten', 'berate', 'beriete'],
  ['bestreiten', 'bestreitet', 'bestritt', 'bestritten', 'bestritten', 'bestreite', 'bestritte'],
  ['beschließen', 'beschließt', 'beschloss', 'beschlossen', 'beschlossen', 'beschließe', 'beschlösse'],
  [
    'unterschreiben',
    'unterschreibt',
    'unterschrieb',
    'unterschrieben',
    'unterschrieben',
    'unterschreibe',
    'unterschriebe',
  ],
  ['empfehlen', 'empfiehlt', 'empfahl', 'empfahlen', 'empfohlen', 'empfehle', 'empföhle'],
  ['gestehen', 'gesteht', 'gestand', 'gestanden', 'gestanden', 'gestehe', 'gestünde'],
  [
    'missverstehen',
    'missversteht',
    'missverstand',
    'missverstanden',
    'missverstanden',
    'missverstehe',
    'missverstünde',
  ],
  ['denken', 'denkt', 'dachte', 'dachten', 'gedacht', 'denke', 'dächte'],
  ['nennen', 'nennt', 'nannte', 'nannten', 'genannt', 'nenne', 'nennte'],
  ['wissen', 'weiß', 'wusste', 'wussten', 'gewusst', 'wisse', 'wüsste'],
  ['schreien', 'schreit', 'schrie', 'schrien', 'geschrien', 'schreie'],
];

describe('verbs that do not part', () => {
  for (const [lemma, present, preterite, preterites, participle, reported, unreal] of simple) {
    test(lemma, () => {
      const forms = inflectGermanVerb(lemma, strong);
      const find = (word: string, past: boolean, plural: boolean) =>
        expect(forms).toContainEqual({ words: [word], past, plural, parted: false });
      find(lemma, false, false);
      find(lemma, false, true);
      find(present, false, false);
      find(reported, false, false);
      find(preterite, true, false);
      find(preterites, true, true);
      find(participle, true, false);
      if (unreal !== undefined) find(unreal, true, false);
    });
  }

  test('a regular verb has no form beyond those of the table', () => {
    expect(spellings(inflectGermanVerb('fordern', strong))).toEqual([
      'fordern',
      'gefordert',
      'fordert',
      'fordere',
      'forderte',
      'forderten',
    ]);
  });
});

/** Lemma, then what stands joined, then what stands parted; forms chosen by hand. */
const separable: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'hin|weisen',
    ['hinweist', 'hinwies', 'hinwiesen', 'hinweise', 'hingewiesen', 'hinzuweisen'],
    ['wies hin', 'weist hin', 'weise hin', 'wiesen hin'],
  ],
  [
    'ein|wenden',
    ['einwandte', 'einwendete', 'eingewandt', 'eingewendet', 'einzuwenden'],
    ['wandte ein', 'wendete ein', 'wendet ein'],
  ],
  ['an|kündigen', ['angekündigt', 'anzukündigen', 'ankündigte'], ['kündigte an', 'kündigten an']],
  ['an|erkennen', ['anerkannt', 'anzuerkennen', 'anerkannte'], ['erkannte an', 'erkennt an']],
  ['zu|gestehen', ['zugestanden', 'zuzugestehen', 'zugestand'], ['gestand zu']],
  ['vor|bereiten', ['vorbereitet', 'vorzubereiten'], ['bereitete vor']],
  [
    'dagegen|halten',
    ['dagegenhielt', 'dagegengehalten', 'dagegenzuhalten'],
    ['hielt dagegen', 'hält dagegen'],
  ],
  ['ab|schaffen', ['abgeschafft', 'abschaffte', 'abzuschaffen'], ['schaffte ab']],
  ['an|bieten', ['angeboten', 'anbot', 'anböte'], ['bot an', 'böte an', 'boten an']],
  [
    'zu bedenken|geben',
    ['zu bedenken gab', 'zu bedenken gegeben', 'zu bedenken zu geben'],
    ['gab zu bedenken', 'gibt zu bedenken', 'gaben zu bedenken'],
  ],
  [
    'das Wort|ergreifen',
    ['das wort ergriff', 'das wort ergriffen'],
    ['ergriff das wort', 'ergreift das wort'],
  ],
  [
    'Kritik vor|bringen',
    ['kritik vorbrachte', 'kritik vorgebracht', 'kritik vorzubringen'],
    ['brachte kritik vor'],
  ],
  [
    'anderer Meinung|sein',
    ['anderer meinung ist', 'anderer meinung sei', 'anderer meinung gewesen'],
    ['war anderer meinung', 'sind anderer meinung', 'seien anderer meinung', 'wäre anderer meinung'],
  ],
  [
    'deutlich|machen',
    ['deutlichmachte', 'deutlich machte', 'deutlich gemacht', 'deutlich zu machen'],
    ['machte deutlich'],
  ],
];

describe('verbs that part', () => {
  test.each(separable)('%s', (lemma, together, apart) => {
    expect(spellings(joined(lemma))).toEqual(expect.arrayContaining([...together]));
    expect(spellings(parted(lemma))).toEqual(expect.arrayContaining([...apart]));
  });

  test('finite words come first, what they part from follows word by word', () => {
    expect(parted('zu bedenken|geben')).toContainEqual({
      words: ['gab', 'zu', 'bedenken'],
      past: true,
      plural: false,
      parted: true,
    });
  });

  test('participle and infinitive never part', () => {
    expect(spellings(parted('hin|weisen'))).not.toContain('gewiesen hin');
    expect(spellings(joined('deutlich|machen'))).not.toContain('deutlich zumachen');
  });
});

test('a line of the table with a column missing is refused', () => {
  expect(() => parseStrongVerbs('# head\nweisen weist wies gewiesen')).toThrow(
    'strong-verbs.txt:2 has 4 columns. Expected 5 or 7',
  );
});

/** Lemma, forms read in the singular, forms read in the plural; forms chosen by hand. */
const nouns: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'Referent',
    [
      'Referent',
      'Referenten',
      'Referentin',
      'ReferentIn',
      'Referent:in',
      'Referent*in',
      'Referent_in',
      'Referent/in',
    ],
    [
      'Referenten',
      'Referentinnen',
      'ReferentInnen',
      'Referent:innen',
      'Referent*innen',
      'Referent_innen',
      'Referent/innen',
    ],
  ],
  [
    '-minister',
    ['-minister', '-ministers', '-ministerin', '-minister:in'],
    ['-minister', '-ministern', '-ministerinnen', '-minister*innen'],
  ],
  [
    'Vorsitzend~',
    [
      'Vorsitzende',
      'Vorsitzender',
      'Vorsitzenden',
      'Vorsitzendem',
      'Vorsitzende:r',
      'Vorsitzende*m',
      'VorsitzendeR',
    ],
    ['Vorsitzende', 'Vorsitzenden', 'Vorsitzende:n'],
  ],
  ['-beauftragt~', ['-beauftragte', '-beauftragter', '-beauftragten'], ['-beauftragte', '-beauftragten']],
  [
    'Kollege',
    ['Kollege', 'Kollegen', 'Kollegin', 'Kolleg:in'],
    ['Kollegen', 'Kolleginnen', 'Kolleg:innen', 'Kolleg*innen'],
  ],
  ['Direktor', ['Direktor', 'Direktors', 'Direktorin'], ['Direktoren', 'Direktorinnen']],
  ['Sekretär', ['Sekretär', 'Sekretärs', 'Sekretärin'], ['Sekretäre', 'Sekretären', 'Sekretärinnen']],
  ['Diplomat', ['Diplomat', 'Diplomaten', 'Diplomatin'], ['Diplomaten', 'Diplomatinnen']],
  ['Jurist', ['Jurist', 'Juristen', 'Juristin'], ['Juristen']],
  ['Förderer', ['Förderer', 'Förderers', 'Förderin'], ['Förderer', 'Förderern', 'Förderinnen']],
  ['Verlierer', ['Verlierer', 'Verliererin'], ['Verlierern', 'Verlierer:innen']],
  ['Schirmherr', ['Schirmherr', 'Schirmherrn', 'Schirmherrin'], ['Schirmherren', 'Schirmherrinnen']],
  ['Ombudsmann', ['Ombudsmann', 'Ombudsmanns'], ['Ombudsmänner', 'Ombudsmännern']],
  ['-rat', ['-rat', '-rats', '-rates'], []],
  ['-räte', [], ['-räte', '-räten']],
  ['-rätin', ['-rätin', '-rät:in'], ['-rätinnen', '-rät:innen']],
  ['Chef', ['Chef', 'Chefs', 'Chefin'], ['Chefs', 'Chefinnen']],
  ['Mitglied', ['Mitglied', 'Mitglieds', 'Mitgliedes'], ['Mitglieder', 'Mitgliedern']],
  ['Delegation', ['Delegation'], ['Delegationen']],
  ['Behörde', ['Behörde'], ['Behörden']],
  ['Ministerium', ['Ministerium', 'Ministeriums'], ['Ministerien']],
  ['Ressort', ['Ressort', 'Ressorts'], ['Ressorts']],
  ['Statement', ['Statement', 'Statements'], ['Statements']],
  ['Parlament', ['Parlament', 'Parlaments'], ['Parlamente', 'Parlamenten']],
  ['Unternehmen', ['Unternehmen', 'Unternehmens'], ['Unternehmen']],
];

describe('nouns', () => {
  test.each(nouns)('%s', (lemma, singular, plural) => {
    const forms = germanNounForms(lemma);
    const read = (isPlural: boolean) =>
      forms.filter((form) => form.plural === isPlural).map(({ form }) => form);
    expect(read(false)).toEqual(expect.arrayContaining([...singular]));
    expect(read(true)).toEqual(expect.arrayContaining([...plural]));
    if (plural.length === 0) expect(read(true)).toEqual([]);
    if (singular.length === 0) expect(read(false)).toEqual([]);
  });

  test('what is no person has no gender forms', () => {
    for (const lemma of ['Delegation', 'Behörde', 'Ministerium', '-rat', 'Unternehmen']) {
      expect(germanNounForms(lemma).some(({ form }) => /in(?:nen)?$/i.test(form))).toBe(false);
    }
  });
});
