import type { Messages } from '../messages.en.ts';

export const drivers = {
  drivers: {
    name: {
      fields: 'Wer wirkt, wer empfängt: Politikfelder',
      instruments: 'Wer wirkt, wer empfängt: Instrumente',
    },
    brief: { fields: 'Wer wirkt: Politikfelder', instruments: 'Wer wirkt: Instrumente' },
    question: {
      fields: 'Welche Politik treibt an, welche empfängt?',
      instruments: 'Welches Instrument treibt an, welches empfängt?',
    },
    description: {
      fields:
        'Was jedes Politikfeld bei allen anderen bewirkt und von ihnen erfährt, aufaddiert aus dem öffentlichen Material.',
      instruments:
        'Was jedes Instrument bei allen anderen bewirkt und von ihnen erfährt, aufaddiert aus dem öffentlichen Material.',
    },
    sentence: {
      fields: 'Politikfelder nach dem, was sie ausüben, was sie erfahren und was sie auslösen.',
      instruments:
        'Die wenigen Instrumente, die auf ein anderes wirken, nach ausgeübter und erfahrener Wirkung.',
    },
    orders: {
      policy: 'wie in den Listen',
      D: 'nach ausgeübter Wirkung (D)',
      T: 'nach Wirkung samt Echo (T)',
      C: 'nach erfahrener Wirkung (C)',
    },
    column: {
      element: { fields: 'Politikfeld', instruments: 'Instrument' },
      gives: 'Übt aus',
      receives: 'Erfährt',
      echo: 'Löst aus (Echo)',
      rankD: 'Rang nach D',
      rankT: 'Rang nach T',
    },
    sum: {
      P: 'Stütze, P',
      N: 'Schaden, N',
      D: 'Saldo, D',
      C: 'Erfahren, C',
      S: 'Echo, S',
      T: 'D und S, T',
      rankD: 'Rang nach D',
      rankT: 'Rang nach T',
      range: 'Rangspanne',
    },
    key: {
      N: 'untergräbt andere (N)',
      P: 'stützt andere (P)',
      D: 'ausgeübt unter dem Strich (D)',
      C: 'erfahren unter dem Strich (C)',
      S: 'Echo (S), auf eigener Skala',
    },
    summary: '{ranked} von {all} üben eine bewertete Wirkung aus.',
    summaryNone: 'Hier ist keine Wirkung belegt.',
    mostGiven: 'Unter dem Strich am stärksten stützend: {names} ({value}).',
    leastGiven: 'Am stärksten untergrabend: {names} ({value}).',
    mostReceived: 'Am meisten gestützt: {names} ({value}).',
    leastReceived: 'Am meisten untergraben: {names} ({value}).',
    doubleNegatives: 'Wege, auf denen zweimal Minus im Echo als Stütze zählt: {count}.',
    gives: '{name} übt unter dem Strich {D} aus, davon {P} stützend und {N} untergrabend.',
    givesNothing: '{name} übt keine bewertete Wirkung aus.',
    receives: 'Erfahren wird unter dem Strich {C}.',
    receivesNothing: 'Eine bewertete Wirkung von anderen ist nicht belegt.',
    echo: 'Das Echo zweiter Ordnung beträgt {S}, beides zusammen {T}.',
    ranks: 'Das ist Rang {rankD} von {ranked} nach ausgeübter Wirkung und Rang {rankT} mit dem Echo.',
    steady: 'Dieser Rang gilt bei jeder Rechenweise.',
    range: 'Anders gerechnet liegt der Rang zwischen {best} und {worst}.',
    unranked: 'In {count} von {all} Rechnungen bleibt kein Wert übrig, der einen Rang ergäbe.',
    nothing: 'Für {name} ist hier keine bewertete Wirkung belegt.',
    phaseRanked: { one: '# mit ausgeübter Wirkung', other: '# mit ausgeübter Wirkung' },
    none: 'ohne Wert',
    inWords: 'Jedes in einem Satz',
    marks:
      'Balken: links Schaden, rechts Stütze, der Punkt bei der Summe D. Ring: erfahrene Wirkung C. Blasse Balken: das Echo S. In Klammern: wie weit der Rang schwankt.',
    scales:
      'Die Balken von D und C reichen in jeder Phase von −{first} bis {first}, die von S von −{second} bis {second}.',
    reading: [
      'Jeder Balken zählt zusammen, was eine Politik mit allen anderen macht, links den Schaden, rechts die Stütze. Der Punkt ist die Summe aus beidem, D.',
      'Der Ring zeigt auf derselben Skala, was sie von allen anderen erfährt, C. Der blasse Balken ist das Echo S auf einer eigenen Skala.',
      'Rang 1 ist die größte Summe. Die Spanne daneben zeigt, wie weit sich der Rang verschiebt, wenn das Echo mit 0, ¼, ½ oder 1 zählt, mit und ohne schwache oder strittige Paare.',
    ],
    keyboard:
      'In der Tabelle führen die Pfeiltasten weiter, Pos1 und Ende an die Enden der Zeile, die Eingabetaste hält eine Zeile fest, Escape lässt sie los.',
    figures: 'Die Zahlen in einer Tabelle',
    figuresHint: 'Dieselben Zahlen für das ganze Material. Jede Spalte lässt sich sortieren.',
    status: '{phase}, {order}.',
    chosen: 'Einstellungen der Balken',
  },
} satisfies Partial<Messages>;
