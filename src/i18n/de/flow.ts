import type { Messages } from '../messages.en.ts';

export const flow = {
  flow: {
    name: 'Fluss der Verbindungen',
    question: 'Wohin führen die Befunde?',
    description:
      'Welche Befunde des öffentlichen Materials welche Ziele des Globalen Pakts berühren und welche SDG-Zielvorgaben.',
    sentence:
      'Befunde nach Art, die Ziele des Pakts, die sie berühren, und die SDG-Zielvorgaben, die sie ebenfalls berühren.',
    column: { kinds: 'Befunde', objectives: 'Ziele des Pakts', targets: 'SDG-Zielvorgaben' },
    reading: [
      'Links stehen die Befunde nach Art, in der Mitte die Ziele des Globalen Pakts, rechts die SDG-Zielvorgaben. Ein Band verbindet, was dieselben Befunde berühren, und ist umso breiter, je mehr es sind.',
      'Die Zahl in Klammern zählt jeden Befund einmal. Die Bänder können zusammen mehr ergeben, weil ein Befund mehrere Ziele und mehrere Zielvorgaben berühren kann; genau auf geht nur, was aus der ersten Spalte bei einem Ziel ankommt.',
      'Ein Name führt zur Liste seiner Befunde. Die Tabellen darunter nennen die Befunde jedes Bandes.',
    ],
    keyboard:
      'Im Bild führen die Pfeiltasten von Name zu Name, die Eingabetaste öffnet die Liste der Befunde, die Leertaste hält einen Namen fest, Escape lässt ihn los.',
    editorial:
      'Die Verbindungen sind redaktionell: Der Atlas beurteilt, was ein Befund berührt, und begründet es dort ({count} von {all} Verbindungen).',
    conflicts:
      'Ein breites Band heißt, dass viel gefunden wurde, und nicht, dass alles gut steht: {count} von {all} Verbindungen nennen einen Konflikt mit dem Ziel oder der Zielvorgabe.',
    together:
      'Ein Band zwischen Ziel und Zielvorgabe heißt, dass dieselben Befunde beide berühren, und nicht, dass eines dem anderen dient.',
    pointers: 'Mitgezählt sind Befunde, die nur sagen, dass eine Quelle eine Frage aufgreift: {count}.',
    unreached: 'Ziele, die kein Befund berührt: {names}.',
    summary:
      '{findings} berühren {objectives} von {allObjectives} Zielen und {targets} von {allTargets} SDG-Zielvorgaben.',
    most: 'Am häufigsten berühren sie Ziel {objective} ({ofObjective}) und Zielvorgabe {target} ({ofTarget}).',
    widest:
      'Das breiteste Band zwischen beiden Spalten verbindet Ziel {from} mit Zielvorgabe {to} ({count}).',
    none: 'Hier liegt kein Befund vor.',
    tail: {
      kinds: 'Davon berührte Ziele: {others}, am häufigsten {other} ({most}).',
      objectives: 'Ebenfalls berührte Zielvorgaben: {others}, am häufigsten {other} ({most}).',
      targets: 'Ebenfalls berührte Ziele: {others}, am häufigsten {other} ({most}).',
    },
    tailOne: {
      kinds: 'Davon berührt ist nur Ziel {other}.',
      objectives: 'Ebenfalls berührt ist nur Zielvorgabe {other}.',
      targets: 'Ebenfalls berührt ist nur Ziel {other}.',
    },
    alone: '{name}: {count}.',
    band: '{from} – {to}: {count}',
    beyond: {
      kinds: { out: 'Ziele, die sie berühren', in: '' },
      objectives: { out: 'Zielvorgaben, die sie ebenfalls berühren', in: 'Arten von Befunden' },
      targets: { out: '', in: 'Ziele, die sie ebenfalls berühren' },
    },
    lookAt: 'Ansehen',
    everything: 'alles',
    chosen: 'Einstellungen des Flusses',
    shown: '{shown} von {all} Befunden entsprechen den Einstellungen.',
    held: 'Festgehalten: {name}.',
    ofAll: '{shown} von {all}',
    list: 'Liste dieser Befunde',
    views: { picture: 'das Bild', lists: 'einen Namen nach dem anderen' },
    toObjectives: 'Von Befunden zu Zielen',
    toTargets: 'Von Zielen zu Zielvorgaben',
    tableHint: 'Jedes Band des Bildes mit seinen Befunden. Die Spalten lassen sich sortieren.',
    count: 'Befunde',
    which: 'Welche',
    key: {
      band: 'so breit wie die Zahl der Befunde, die zwei Spalten teilen',
      node: 'linke und rechte Kante: was den Namen erreicht und was von ihm ausgeht, die Bänder zusammengezählt',
      share: 'kräftig: die ausgewählten Befunde',
    },
  },
} satisfies Partial<Messages>;
