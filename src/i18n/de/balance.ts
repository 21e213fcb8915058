import type { Messages } from '../messages.en.ts';

export const balance = {
  balance: {
    name: {
      rounds: 'Gleichgewicht der Interessen: Runden',
      fields: 'Gleichgewicht der Interessen: Politikfelder',
      instruments: 'Gleichgewicht der Interessen: Instrumente',
    },
    brief: {
      rounds: 'Interessen: Runden',
      fields: 'Interessen: Politikfelder',
      instruments: 'Interessen: Instrumente',
    },
    question: {
      rounds: 'Wie verteilen sich die vier Interessen auf die Runden?',
      fields: 'Wie verteilen sich die vier Interessen auf die Politikfelder?',
      instruments: 'Welche Interessen berührt welches Instrument?',
    },
    description: {
      rounds:
        'Wie viele Befunde jeder Runde Schutz, Lebensgrundlagen, Arbeitsmigration und Sicherheit berühren.',
      fields:
        'Wie viele Befunde jedes Politikfelds Schutz, Lebensgrundlagen, Arbeitsmigration und Sicherheit berühren.',
      instruments:
        'Wie viele Befunde zu jedem Instrument Schutz, Lebensgrundlagen, Arbeitsmigration und Sicherheit berühren.',
    },
    by: 'Geordnet nach',
    levels: { rounds: 'Runden', fields: 'Politikfelder', instruments: 'Instrumente' },
    column: { rounds: 'Runde', fields: 'Politikfeld', instruments: 'Instrument' },
    all: 'Alle Befunde',
    allShort: 'Alle',
    whole: 'Das ganze Material',
    findings: { one: '# Befund', other: '# Befunden' },
    none: 'Kein Befund erfasst.',
    dot: '{name}, {interest}; {count} von {findings}',
    sentence: '{name}, mit zusammen {findings}: {parts}.',
    part: '{count} zu {interests}',
    partNone: 'keiner zu {interests}',
    nothing: 'Zu {name} ist kein Befund erfasst.',
    summary:
      'Von {all} erfassten Befunden zählen die meisten zu {most} ({mostCount}), die wenigsten zu {least} ({leastCount}).',
    summaryEven: 'Von {all} erfassten Befunden berühren gleich viele jedes Interesse ({mostCount}).',
    summaryNone: 'Kein Befund ist erfasst.',
    extremes: {
      rounds:
        'Unter den Runden mit mindestens {enough} Befunden liegen die vier Interessen am engsten beieinander bei {closest}, am weitesten auseinander bei {widest}.',
      fields:
        'Unter den Feldern mit mindestens {enough} Befunden liegen die vier Interessen am engsten beieinander bei {closest}, am weitesten auseinander bei {widest}.',
      instruments:
        'Unter den Instrumenten mit mindestens {enough} Befunden liegen die vier Interessen am engsten beieinander bei {closest}, am weitesten auseinander bei {widest}.',
    },
    reading: {
      rounds:
        'Jede Zeile ist eine Runde, jede Spalte ein Interesse. Der Punkt zeigt, wie viele Befunde der Runde dieses Interesse berühren; die Zahl daneben sagt dasselbe.',
      fields:
        'Jede Zeile ist ein Politikfeld, jede Spalte ein Interesse. Der Punkt zeigt, wie viele Befunde des Feldes dieses Interesse berühren; die Zahl daneben sagt dasselbe.',
      instruments:
        'Jede Zeile ist ein Instrument, jede Spalte ein Interesse. Der Punkt zeigt, wie viele Befunde zum Instrument dieses Interesse berühren; die Zahl daneben sagt dasselbe.',
    },
    line: 'Die blasse Linie ist so lang wie alle Befunde der Zeile. Steht der Punkt an ihrem Ende, berührt jeder von ihnen das Interesse.',
    attention:
      'Gezählte Befunde zeigen Aufmerksamkeit, nicht Gewicht oder Wert. Sie sagen, wie oft ein Interesse vorkommt, nicht wie wichtig es ist oder wer recht hat.',
    keyboard:
      'In der Tabelle führen die Pfeiltasten weiter, Pos1 und Ende an die Enden der Zeile, die Eingabetaste öffnet die Befunde hinter einem Punkt, Escape schließt sie.',
    marks:
      'Punkt: Befunde, die das Interesse berühren. Blasse Linie: alle Befunde der Zeile. Ein Befund kann mehrere Interessen berühren.',
    editorial:
      'Welche Interessen ein Befund berührt, ist redaktionell: Der Atlas ordnet sie zu, sofern die Aussage sie nicht selbst nennt.',
    several:
      'Ein Befund kann mehrere Interessen berühren. Daher ergeben die vier Zahlen einer Zeile zusammen mehr als ihre Befunde.',
    caveat: {
      rounds: 'Was außerhalb der Runden steht, ist Kontext von anderen, kein Ergebnis der Gruppe.',
      fields:
        'Ein Befund kann in mehreren Feldern stehen. Daher ergeben die Zeilen zusammen mehr als das Material.',
      instruments:
        'Zu einem Instrument zählen die Befunde, die es nennen, und jene, auf denen eine seiner Wechselwirkungen beruht.',
    },
    thin: 'Das Material ist dünn, und Dokumente wurden in Auszügen gelesen. Wenige Befunde heißen, dass wenig gelesen wurde, nicht dass wenig gesagt wurde.',
    silent: 'Zeilen ohne einen erfassten Befund: {count}. Das kann sich ändern, wenn mehr gelesen ist.',
    key: {
      dot: 'alle Befunde der Zeile berühren das Interesse',
      line: 'einige berühren es',
      zero: 'keiner berührt es',
    },
    scale: 'Jede Spalte reicht von 0 bis {reach} Befunde.',
    inWords: 'Jede Zeile in einem Satz, mit ihren Befunden',
    figures: 'Die Zahlen in einer Tabelle',
    figuresHint: 'Dieselben Zahlen für das ganze Material. Jede Spalte lässt sich sortieren.',
    behind: 'Die Befunde hinter den Punkten',
    behindHint: 'Jeder mit seiner Art, der Nähe seiner Quelle zur Gruppe und den Interessen, die er berührt.',
    chosen: 'Einstellungen der Punkte',
    listed: 'wie in den Listen',
    byAll: 'die meisten Befunde zuerst',
    shown:
      '{shown} von {all} Befunden bleiben übrig. Punkte und Zahlen zählen nur diese; die Dateien enthalten alle.',
    ordered: 'Reihenfolge: {order}.',
  },
} satisfies Partial<Messages>;
