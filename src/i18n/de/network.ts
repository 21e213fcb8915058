import type { Messages } from '../messages.en.ts';

export const network = {
  network: {
    name: { fields: 'Netz: Politikfelder', instruments: 'Netz: Instrumente' },
    question: {
      fields: 'Wie pflanzen sich Wirkungen zwischen Politiken fort?',
      instruments: 'Wie pflanzen sich Wirkungen zwischen Instrumenten fort?',
    },
    description: {
      fields:
        'Politikfelder und was jedes beim nächsten bewirkt, in einem Schritt und in zweien, nach dem öffentlichen Material.',
      instruments:
        'Instrumente und was jedes beim nächsten bewirkt, in einem Schritt und in zweien, nach dem öffentlichen Material.',
    },
    sentence: {
      fields:
        'Politikfelder als Punkte, Wirkungen als Pfeile, eines nach dem anderen, in einem Schritt und in zweien.',
      instruments: 'Die wenigen Instrumente, die auf ein anderes wirken, als Punkte und Pfeile.',
    },
    reading: [
      'Jeder Pfeil ist eine Wirkung einer Politik auf eine andere. Eine durchgezogene Linie stützt, eine gestrichelte untergräbt, dicker heißt stärker. Die Zahl daneben ist der Wert.',
      'Wählen Sie einen Punkt, um zu sehen, was er bewirkt und erfährt; blassere Pfeile sind der zweite Schritt. Die Vorzeichen zweier Schritte werden multipliziert.',
      'Wo die Punkte stehen, bedeutet nichts, außer dass nah beieinander liegt, was aufeinander wirkt. Die Lage ist in jeder Phase gleich.',
    ],
    keyboard:
      'Im Bild führen die Pfeiltasten von Punkt zu Punkt, die Eingabetaste öffnet seine Seite, die Leertaste hält ihn fest, Escape lässt ihn los.',
    negatives:
      'Zwei Schritte, die beide untergraben, zählen als Stütze, weil sie ein Hindernis hindern. Das stimmt manchmal und oft nicht.',
    strength:
      'Von zwei Schritten wird nur das Vorzeichen genannt. Wie stark sie zusammen sind, ist nicht belegt.',
    gives:
      '{name}. Ausgeübte Wirkungen: {given}, davon {supports} stützend und {undermines} untergrabend. Erfahrene Wirkungen: {received}.',
    twoSteps: 'Wege in zwei Schritten von hier: {paths}, davon zählen {support} als Stütze.',
    nothing: '{name}. Hier ist keine Wirkung belegt.',
    hub: 'Die meisten Pfeile treffen sich bei {names} ({count}).',
    paths: 'Wege in zwei Schritten: {count}, davon {doubled} mit zweimal Minus.',
    path: {
      'supports-supports': '{from} stützt {via}, und {via} stützt {to}. In zwei Schritten stützt das.',
      'supports-undermines':
        '{from} stützt {via}, und {via} untergräbt {to}. In zwei Schritten untergräbt das.',
      'undermines-supports':
        '{from} untergräbt {via}, und {via} stützt {to}. In zwei Schritten untergräbt das.',
      'undermines-undermines':
        '{from} untergräbt {via}, und {via} untergräbt {to}. In zwei Schritten zählt das als Stütze, weil zweimal Minus zusammenkommt.',
    },
    inTwoSteps: 'In zwei Schritten',
    page: 'Seite dieser Politik',
    chosen: 'Einstellungen des Netzes',
    shown: '{shown} von {all} Pfeilen entsprechen den Einstellungen; die anderen sind blass.',
    key: {
      supports: 'stützt',
      undermines: 'untergräbt',
      neutral: 'keine klare Wirkung oder beide Vorzeichen',
      unknown: 'hohle Spitze: Stärke unbekannt',
    },
  },
} satisfies Partial<Messages>;
