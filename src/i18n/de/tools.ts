import type { Messages } from '../messages.en.ts';

export const tools = {
  tools: {
    name: 'Instrumente nach Phase',
    question: 'Welche Instrumente können Außen- und Entwicklungspolitik verbinden, und in welcher Phase?',
    description:
      'Die im öffentlichen Material genannten Instrumente nach Phase der Migration, die Politikfelder, die sie einsetzen, und was darüber bekannt ist.',
    sentence:
      'Instrumente nach Phase der Migration: wer sie einsetzt und welche gemeinsam eingesetzt werden.',
    summary:
      'Von {all} Instrumenten im Material setzen {joined} mindestens zwei Politikfelder ein; Außenpolitik und Entwicklung teilen sich {shared}.',
    summaryPhases:
      'Die meisten Instrumente stehen in {most} ({mostCount}), die wenigsten in {least} ({leastCount}).',
    leastCount: { one: '{count}', other: 'je {count}' },
    summaryNone: 'Hier ist kein Instrument zugeordnet.',
    count: { one: '# Instrument', other: '# Instrumente' },
    phaseTools: '{tools}, nach Feld: {wielders}.',
    phaseJoined: 'Von mindestens zwei Feldern eingesetzt: {count}.',
    phaseApart: 'Keines davon setzen mindestens zwei Felder ein.',
    phaseShared: 'Außenpolitik und Entwicklung gemeinsam: {tools}.',
    phaseUnshared: 'Außenpolitik und Entwicklung teilen sich keines davon.',
    phaseSpoken: 'Anderswo zugeordnet, hier aber erwähnt: {tools}.',
    reading: [
      'Jede Zeile ist ein Instrument, jede Spalte eine Phase. Ein gefülltes Feld heißt, dass das Instrument der Phase zugeordnet ist; je kräftiger der Ton, desto mehr Politikfelder setzen es ein.',
      'Die Zahlen zählen, was zum Instrument in dieser Phase vorliegt: Befunde und Wechselwirkungen. Wer eine Zahl wählt, liest sie.',
      'Ein leeres Feld sagt, welche Art von Leere es ist: ein Strich, Schraffur oder nichts.',
    ],
    keyboard:
      'In der Tabelle führen die Pfeiltasten weiter, Pos1 und Ende an die Enden der Zeile, die Eingabetaste öffnet eine Stelle, Escape schließt sie.',
    editorial:
      'Die Phase eines Instruments ordnet der Atlas zu: Kein lesbarer Text der Gruppe enthält eine solche Tabelle.',
    marks:
      'F zählt Befunde, I Wechselwirkungen. Je dunkler ein Feld, desto mehr Politikfelder setzen das Instrument ein.',
    counts:
      'Die Zahlen sagen, wie viel gelesen und festgehalten wurde, nicht wie oft ein Instrument genutzt wird oder was es bewirkt.',
    joint:
      'Von zwei Feldern eingesetzt heißt, dass beide genannt sind. Dass sie gemeinsam handeln, heißt es nicht.',
    national: 'Was national entschieden wird, wird in diesem Material meist in Deutschland entschieden.',
    thin: 'Das Material ist dünn. Die meisten Instrumente stehen in nur einer Phase, weil ihre Quellen in Auszügen gelesen wurden.',
    withheldNone:
      'Kein Feld ist leer, weil etwas zum Schutz der Anonymität zurückgehalten wurde: Alles stammt aus veröffentlichten Dokumenten.',
    withheldSome:
      'Ein Teil stammt aus Sitzungen. Was zum Schutz der Anonymität zurückgehalten wurde, hinterlässt hier keine Spur und sieht wie Schweigen aus.',
    shades: {
      'joined-1': 'hier zugeordnet, ein Feld setzt es ein',
      'joined-2': 'hier zugeordnet, zwei Felder setzen es ein',
      'joined-3': 'hier zugeordnet, mindestens drei Felder',
    },
    kinds: {
      placed: 'hier zugeordnet',
      spoken: 'hier erwähnt, anderswo zugeordnet',
      'not-discussed': 'nicht besprochen, Quellen ganz gelesen',
      'not-read': 'nicht bekannt, Quellen teils gelesen',
      'not-applicable': 'trifft nicht zu',
    },
    bare: 'besprochen, kein Befund',
    wielders: { one: '# Feld', other: '# Felder' },
    tool: 'Instrument',
    level: 'Ebene',
    partners: 'Partner',
    state: 'Stand',
    corner: 'Instrument',
    totals: { placed: 'Hier zugeordnete Instrumente', joined: 'davon von mindestens zwei Feldern' },
    quoted: '„{phase}“',
    inPhase: '{tool} in {phase}',
    wieldedBy: { one: 'eingesetzt von # Feld: {fields}', other: 'eingesetzt von # Feldern: {fields}' },
    atLevels: 'Ebene: {levels}',
    withPartners: 'genannte Länder: {partners}',
    controls: 'Einstellungen der Karte',
    field: 'Eingesetzt von',
    with: 'zusammen mit',
    any: 'jedes Feld',
    anyLevel: 'jede Ebene',
    shown: '{shown} von {all} Instrumenten passen ({phases}); die übrigen sind blass.',
    shownAll: 'Alle {all} Instrumente werden gezeigt.',
    noneShown: 'Keines der {all} Instrumente passt; alle sind blass.',
    views: { matrix: 'ganze Tabelle', focus: 'eine Phase nach der anderen' },
    placed: 'Hier zugeordnet',
    spoken: 'Hier erwähnt, anderswo zugeordnet',
    empty: 'Hier leer',
    phases: 'Phase für Phase, in einem Satz',
    places: 'Instrument für Instrument',
    placesHint: 'Jede Stelle der Tabelle, die nicht leer ist, mit dem, was dahintersteht.',
    behindFindings: 'Die Befunde dahinter',
    behindInteractions: 'Die Wechselwirkungen dahinter, in Worten',
    open: 'Was hinter dieser Stelle steht',
  },
} satisfies Partial<Messages>;
