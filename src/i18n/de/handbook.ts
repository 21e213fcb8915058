/** Words around the handbook for editors, and what each of its pictures shows. */
export const handbook = {
  handbook: {
    title: 'Handbuch der Redaktion',
    intro:
      'Wie aus einem freigegebenen Text eine Seite wird, Schritt für Schritt. Programmieren ist nicht nötig.',
    enlarge: 'Bild in voller Größe zeigen',
    picture: {
      finding: {
        alt: 'Die Seite eines Befunds: die Aussage als Überschrift, eine Zeile mit Angaben, darunter die Codes, mit denen er verbunden ist. Zu jedem Code stehen ein Satz Begründung, die Beziehung, die Stärke und die Grundlage.',
        caption: 'Ein Befund und seine Verbindungen. Jede Verbindung hat ihre eigene Begründung.',
      },
      'placed-finding': {
        alt: 'Ein Befund im Text eines Ergebnisses: seine Nummer, die Aussage und eine Zeile mit Art, Nähe und Einigkeit.',
        caption: 'Was auf der Seite des Ergebnisses aus der Zeile mit Finding wird.',
      },
      interaction: {
        alt: 'Die Seite einer Wechselwirkung: was wirkt, das Vorzeichen und worauf es wirkt als Überschrift, der Wert mit seinem Wort, die Begründung und die Skala mit sieben Stufen, von denen eine markiert ist.',
        caption: 'Eine Wechselwirkung. Die Stufe ihres Werts ist auf der Skala markiert.',
      },
      briefing: {
        alt: 'Der Kopf eines Briefings: sein Titel, worum es geht und für wen es geschrieben ist.',
        caption: 'Ein Briefing der Redaktion.',
      },
      'preview-fault': {
        alt: 'Die Seite eines Befunds in der Vorschau. Ein Satz ist mit einer Wellenlinie unterstrichen; die Anmerkung dahinter nennt die Regel, die Datei und die Zeile und sagt, was stattdessen zu schreiben ist.',
        caption: 'Die Vorschau. Der Satz wurde erfunden, damit er abgelehnt wird.',
      },
      untranslated: {
        alt: 'Eine Seite, für die es keinen deutschen Text gibt: Ein Hinweis sagt das, und die Anmerkung dahinter nennt den Befehl, der die Übersetzung anlegt.',
        caption: 'Die Vorschau einer Seite, deren Übersetzung fehlt.',
      },
      withdrawn: {
        alt: 'Die Seite eines zurückgezogenen Befunds: Unter der Aussage stehen das Wort „Zurückgezogen“ und der Grund.',
        caption: 'Ein zurückgezogener Befund in der Vorschau. Der Grund ist erfunden.',
      },
      'forms-list': {
        alt: 'Die Formulare im Browser: links die Arten von Einträgen, rechts die Liste der Runden und ein Knopf für eine neue.',
        caption: 'Die Arten von Einträgen und die Einträge einer Art.',
      },
      form: {
        alt: 'Das Formular für einen neuen Befund: die Kennung, das Ergebnis, zu dem er gehört, die Art als vier Knöpfe und die Aussage auf Englisch und daneben auf Deutsch.',
        caption: 'Ein neuer Befund in den Formularen.',
      },
    },
  },
};
