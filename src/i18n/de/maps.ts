import type { Messages } from '../messages.en.ts';

export const maps = {
  maps: {
    title: 'Kohärenzkarten',
    intro:
      'Bilder davon, wie Politiken aufeinander wirken. Jedes lässt sich als Tabelle lesen, als Datei mitnehmen und bis zu den Quellen verfolgen.',
    showAll: 'Alle # zeigen',
    howTo: 'So ist das zu lesen',
    caveats: 'Was die Zahlen nicht sagen können',
    editorial:
      'Die Werte sind redaktionell: Die Quellen nennen die Richtung einer Wirkung, der Atlas ihre Stelle auf der Skala.',
    take: 'Zum Mitnehmen',
    files: { svg: 'Bild (SVG)', png: 'Bild (PNG)', csv: 'Tabelle (CSV)', json: 'Daten (JSON)' },
    embed: 'Ohne Seitenrahmen, für andere Websites',
    full: 'Diese Karte im Kohärenzatlas',
    asTable: 'Dasselbe als Tabelle',
    inFocus: 'Was {name} bewirkt und erfährt',
    source: 'Quelle: öffentliches Material der Migration Strategy Group, {name}.',
    licence: 'Lizenz: CC BY 4.0.',
    ordinal:
      'Die Skala ordnet, sie misst nicht. Dass ihre Stufen addiert werden, ist eine Übereinkunft der Methode.',
    close: 'Schließen',
    embedded: '{title} (für andere Websites)',
  },
} satisfies Partial<Messages>;
