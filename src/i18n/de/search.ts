import type { Messages } from '../messages.en.ts';

export const search = {
  search: {
    label: 'Atlas durchsuchen',
    placeholder: 'Wort oder Code, z. B. 10.7',
    button: 'Suchen',
    title: 'Suche',
    needsScript: 'Die Suche braucht JavaScript. Ohne führen diese Listen zu jeder Seite:',
    typing: 'Geben Sie ein Wort, einen Namen oder einen Code ein, etwa 10.7, Ziel 5 oder F08.',
    loading: 'Der Suchindex wird geladen …',
    failed: 'Der Suchindex konnte nicht geladen werden. Diese Listen führen zu jeder Seite:',
    filters: 'Eingrenzen',
    clear: 'Alles zurücksetzen',
    any: 'alle',
    noneFor: 'Nichts gefunden für',
    none: 'Nichts gefunden.',
    noneHints: [
      'Prüfen Sie die Schreibweise oder geben Sie nur den Wortanfang ein.',
      'Versuchen Sie ein einfacheres Wort oder einen Code: 10.7 für eine Zielvorgabe, Ziel 5, F08 für einen Befund.',
      'Nehmen Sie einen Filter weg.',
    ],
    didYouMean: 'Meinten Sie',
    browse: 'Oder beginnen Sie bei einer Liste:',
    direct: 'Direkter Treffer',
    more: 'Mehr anzeigen',
    marked: 'Suchwörter sind auf dieser Seite markiert.',
    unmark: 'Markierungen entfernen',
    keyboard: '/ springt zur Suche, Pfeiltasten wechseln zwischen Treffern, Escape verlässt sie.',
  },
} satisfies Partial<Messages>;
