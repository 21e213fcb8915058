import type { Localised } from '../../vocabulary/language.ts';

/** What the second reader vouches for, because no rule can see it. */
export interface ChecklistItem {
  readonly id: string;
  readonly statement: Localised;
}

/** Rises with every change of meaning; what was cleared under an older list is cleared anew. */
export const checklistVersion = 1;

/** Every item must be ticked. Each is worded so that ticking it is a statement about the text. */
export const checklist: readonly ChecklistItem[] = [
  {
    id: 'warnings',
    statement: {
      en: 'I have looked at every warning above in its sentence and would defend each sentence as it stands.',
      de: 'Ich habe jede Warnung oben in ihrem Satz geprüft und stehe zu jedem dieser Sätze, wie er ist.',
    },
  },
  {
    id: 'sole-voice',
    statement: {
      en: 'No statement tells of an experience, task or career that only one person or house can have.',
      de: 'Keine Aussage erzählt von einer Erfahrung, Aufgabe oder Laufbahn, die nur eine Person oder ein Haus haben kann.',
    },
  },
  {
    id: 'across-pages',
    statement: {
      en: 'Put beside other pages, earlier versions and feeds, it does not add up to a day, a place or a circle of people.',
      de: 'Neben andere Seiten, frühere Fassungen und Feeds gelegt, ergibt sich kein Tag, kein Ort und kein Personenkreis.',
    },
  },
  {
    id: 'known-positions',
    statement: {
      en: 'No position is so well known as that of one house that naming the position names the house.',
      de: 'Keine Position ist so bekannt für ein einzelnes Haus, dass sie zu nennen hieße, das Haus zu nennen.',
    },
  },
  {
    id: 'manner-of-speech',
    statement: {
      en: 'No idiom, translated phrase or jargon gives away a mother tongue, a profession or a ministry.',
      de: 'Keine Redewendung, übersetzte Wendung oder Fachsprache verrät Muttersprache, Beruf oder Ministerium.',
    },
  },
  {
    id: 'pictures',
    statement: {
      en: 'No picture shows a face, a badge, a seating plan, a reflection or a room that could be recognised.',
      de: 'Kein Bild zeigt ein Gesicht, ein Namensschild, einen Sitzplan, eine Spiegelung oder einen erkennbaren Raum.',
    },
  },
  {
    id: 'outside-knowledge',
    statement: {
      en: 'Someone who knows the public programme, the press photographs and what guests posted learns nothing more from it.',
      de: 'Wer das öffentliche Programm, die Pressefotos und Beiträge von Gästen kennt, erfährt hieraus nichts weiter.',
    },
  },
  {
    id: 'thin-masks',
    statement: {
      en: 'Where the wording is general, many could be meant; it is not a veil over one whom readers will guess.',
      de: 'Wo allgemein formuliert ist, können viele gemeint sein; kein Schleier über jemandem, den man errät.',
    },
  },
  {
    id: 'borrowed-sources',
    statement: {
      en: 'Every published source that is cited says what it is cited for; none was added to let a remark from the session through.',
      de: 'Jede zitierte Veröffentlichung sagt, wofür sie steht; keine wurde ergänzt, um eine Äußerung aus der Sitzung durchzulassen.',
    },
  },
  {
    id: 'names-like-words',
    statement: {
      en: 'No word that reads as a noun, a virtue or a month is a person’s name, not even at the start of a sentence.',
      de: 'Kein Wort, das sich als Hauptwort, Tugend oder Monat liest, ist ein Personenname, auch nicht am Satzanfang.',
    },
  },
];
