import type { Messages } from '../messages.en.ts';

export const compare = {
  compare: {
    name: 'Zwei nebeneinander',
    question: 'Was liegt zwischen diesen beiden?',
    description:
      'Zwei beliebige Politikfelder, Instrumente, Ziele des Globalen Pakts oder SDG-Zielvorgaben nebeneinander, mit dem, was sie verbindet.',
    choose: 'Zwei zum Vergleichen wählen',
    first: 'Erstes',
    second: 'Zweites',
    swap: 'Tauschen',
    groups: {
      fields: 'Politikfelder',
      instruments: 'Instrumente',
      objectives: 'Ziele des Globalen Pakts',
      targets: 'SDG-Zielvorgaben',
    },
    kinds: {
      fields: 'Politikfeld',
      instruments: 'Instrument',
      objectives: 'Ziel des Pakts',
      targets: 'SDG-Zielvorgabe',
    },
    scope: {
      objectives: 'Ein Ziel des Globalen Pakts für Migration, mit eigener Kurzbezeichnung des Atlas.',
      targets: 'Eine Zielvorgabe mit eigener Kurzbezeichnung des Atlas. Sie gehört zu',
    },
    worksIn: 'Wirkt in, nach Einordnung des Atlas',
    unknown:
      'Die Adresse fragt nach etwas, das nicht erfasst ist. Es wurde übergangen, und an seiner Stelle steht das Übliche.',
    failed: 'Das Material ließ sich nicht laden. Die Tabellen unten enthalten jedes verbundene Paar.',
    noScript:
      'Die Auswahl braucht JavaScript. Ohne es steht hier ein Paar als Beispiel; die Tabellen unten enthalten jedes verbundene Paar und die Zahlen zu allem, was sich vergleichen lässt.',
    betweenThem: 'Zwischen beiden',
    between: {
      caption: 'Befunde auf beiden Seiten, nach Interesse und nach Phase',
      counted: 'Gezählte Befunde',
      all: 'Alle Befunde',
      byInterest: 'Nach Interesse',
      byPhase: 'Nach Phase',
      same: 'Beide Seiten sind gleich. Wählen Sie zum Vergleichen etwas anderes.',
      sentence: '{a} und {b} teilen {findings}, und beide berühren {codes}.',
      ways: 'Vom ersten zum zweiten: {there} erfasst; umgekehrt: {back}.',
      findings: { one: '# Befund', other: '# Befunde' },
      codes: { one: '# Ziel oder Zielvorgabe', other: '# Ziele und Zielvorgaben' },
      interactions: { one: '# Wechselwirkung', other: '# Wechselwirkungen' },
      acts: '{from} wirkt auf {to}',
      noInteraction: 'Keine Wechselwirkung erfasst. Das kann sich ändern, wenn mehr gelesen ist.',
      noActing:
        'Wechselwirkungen sind nur zwischen Feldern und Instrumenten erfasst. Ziele und Zielvorgaben sind über Befunde verbunden.',
      through: 'als Feld, das über das Instrument verfügt',
      sources: 'Quellen',
      restsOn: 'Beruht auf',
      paired: 'Ziele, mit Zielvorgaben gepaart',
      noPairing: 'Diese beiden sind nicht als Paar erfasst.',
      sharedFindings: 'Befunde auf beiden Seiten',
      noFinding: 'Kein Befund steht auf beiden Seiten.',
      sharedCodes: 'Ziele und Zielvorgaben, die Befunde beider Seiten berühren',
      noCode: 'Keine, die beide Seiten teilen.',
      codeCounts: '{a}: {countA}; {b}: {countB}',
      marks:
        'Balken: erfasste Befunde, die des ersten nach links, die des zweiten nach rechts, auf einer Skala. Ein Befund kann in mehreren Zeilen stehen.',
      editorial:
        'Die Werte sind redaktionell, ebenso die Zuordnung der Befunde zu Feldern, Interessen, Phasen, Zielen und Zielvorgaben.',
    },
    reading: [
      'Die Balken zählen Befunde, die des ersten nach links, die des zweiten nach rechts, beide auf einer Skala. Die erste Zeile zählt alle.',
      'Ein Befund kann mehrere Interessen berühren und in mehreren Phasen stehen. Daher ergeben die Zeilen zusammen mehr als alle.',
      'Darunter stehen die Wechselwirkungen in beiden Richtungen, die Befunde auf beiden Seiten und die Ziele und Zielvorgaben, die Befunde beider Seiten berühren.',
    ],
    caveats: [
      'Gezählte Befunde zeigen Aufmerksamkeit, nicht Gewicht oder Wert.',
      'Eine Wechselwirkung mit einem Instrument zählt auch für die Felder, die über es verfügen, und sagt das dazu.',
      'Ein gemeinsamer Befund heißt, dass beide darin vorkommen, nicht dass sie übereinstimmen.',
      'Das Material ist dünn, und Dokumente wurden in Auszügen gelesen. Wo nichts erfasst ist, wurde wenig gelesen.',
    ],
    elements: 'Alles, was sich vergleichen lässt',
    elementsHint: 'Befunde zu jedem, alle zusammen, nach Interesse und nach Phase.',
    silent: 'Noch ohne erfassten Befund:',
    links: 'Jedes verbundene Paar',
    linksHint:
      'Wechselwirkungen, wie sie erfasst sind, und Ziele, die mit Zielvorgaben gepaart sind. Jede Zeile führt zu eigenen Seiten.',
    pick: 'Vergleichen',
    noScore: 'ohne Wert',
  },
} satisfies Partial<Messages>;
