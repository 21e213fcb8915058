import type { Messages } from '../messages.en.ts';

export const partners = {
  partners: {
    name: 'Partner und dreiseitige Formen',
    question: 'Wie sieht die Abstimmung mit Ländern außerhalb der EU aus?',
    description:
      'Deutschland, die Europäische Union und ihre Partner im öffentlichen Material: in welcher Form, mit welchem Instrument und in welchen Jahren.',
    sentence: 'Deutschland, die EU und der Partner als Dreieck, dazu alle Partner auf einer Karte.',
    summary:
      'Von {all} Partnern sind {eu} mit der EU verzeichnet, {bilateral} mit Deutschland, {both} mit beiden. Ohne solche Form: {rest}.',
    summaryTrilateral: 'Partner in einer Form mit drei Seiten: {count}.',
    summaryOpen: 'Eine Form mit allen drei Seiten ist nicht festgehalten, die Frage danach schon.',
    corners: { partner: 'Partner', home: 'Deutschland', eu: 'EU' },
    sides: {
      trilateral: 'Alle drei Seiten',
      bilateral: 'Deutschland und der Partner',
      eu: 'Die EU und der Partner',
      global: 'In einem weltweiten Forum',
      case: 'Untersucht oder genannt, ohne Vereinbarung',
    },
    short: {
      trilateral: 'alle drei Seiten',
      bilateral: 'mit Deutschland',
      eu: 'mit der EU',
      global: 'in einem weltweiten Forum',
      case: 'untersucht oder genannt',
    },
    apart: 'Deutschland und die EU',
    apartNone:
      'Trifft nicht zu: Partner sind Länder und Regionen außerhalb Deutschlands, mit der EU oder ohne sie.',
    open: 'Besprochen, kein Befund: Keine lesbare Quelle beschreibt eine solche Form. Die Frage ist festgehalten:',
    none: 'Nichts festgehalten.',
    counted: { one: '# Partner', other: '# Partner' },
    nobody: 'keiner',
    noInstrument: 'Kein Instrument genannt',
    unconfirmed: 'nicht bestätigt',
    heading: '{name} ({code})',
    mapLabel: 'Karte der Partner im Material',
    germany: 'Deutschland, zur Orientierung',
    noPlace: 'Im Material, aber ohne Zeichen, weil eine Region nicht an einem Ort liegt:',
    reading: [
      'Das Dreieck zeigt, wer mit wem verbunden ist: Jede Seite nennt ihre Instrumente mit Jahren und Partnern. Die Mitte ist für Formen mit allen dreien.',
      'Auf der Karte ist jedes Zeichen ein Partner mit seinem Ländercode. Die Gestalt gibt die Form an; wo es mehrere sind, die engste.',
      'Wer einen Partner wählt, liest, was festgehalten ist und wo es steht.',
    ],
    keyboard:
      'Auf der Karte führen die Pfeiltasten zum nächsten Zeichen in dieser Richtung, die Eingabetaste öffnet einen Partner, Escape schließt ihn.',
    editorial:
      'Nur zur Orientierung: Ein Zeichen sagt, dass etwas festgehalten ist, nicht wie viel oder wie gut es wirkt. Die Formen hat der Atlas geordnet.',
    yearsHint: 'Die Jahre sind die des Materials. Bei manchen Vereinbarungen nennt es nur das erste.',
    borders:
      'Die Karte zeigt Land ohne Grenzen. Ein Zeichen steht nahe der Mitte eines Landes oder bei seiner Hauptstadt und sagt nichts über Grenzen oder Status.',
    member:
      'Deutschland ist Mitglied der EU. An welchen Vereinbarungen der EU es teilnimmt, ist nicht für jeden Partner vermerkt.',
    thin: 'Das Material ist dünn: Ein Land ohne Zeichen kann eine Vereinbarung haben, die hier keine Quelle nennt.',
    land: 'Umriss des Landes: Natural Earth, gemeinfrei.',
    key: {
      trilateral: 'alle drei Seiten: bisher keiner',
      bilateral: 'mit Deutschland',
      eu: 'mit der EU',
      global: 'in einem weltweiten Forum',
      case: 'nur untersucht oder genannt',
      unconfirmed: 'nicht bestätigt',
    },
    form: 'Form',
    instrument: 'Instrument',
    year: 'Jahr',
    anyForm: 'jede Form',
    anyInstrument: 'jedes Instrument',
    anyYear: 'jedes Jahr',
    controls: 'Einstellungen der Karte',
    shown: '{shown} von {all} Partnern passen; die übrigen sind blass.',
    shownAll: 'Alle {all} Partner werden gezeigt.',
    noneShown: 'Keiner der {all} Partner passt; alle sind blass.',
    table: 'Partner für Partner, als Tabelle',
    tableHint: 'Alles, was Dreieck und Karte zeigen, mit einer Zeile für jeden Eintrag.',
    partner: 'Partner',
    behind: 'Was festgehalten ist, in Worten',
    opened: 'Was zu diesem Partner festgehalten ist',
  },
} satisfies Partial<Messages>;
