import type { Messages } from '../messages.en.ts';

export const briefings = {
  briefing: {
    title: 'Briefing: {title}',
    found: {
      objective: {
        one: '# Befund berührt dieses Ziel',
        other: '# Befunde berühren dieses Ziel',
      },
      goal: {
        one: '# Befund berührt eine Zielvorgabe dieses SDG',
        other: '# Befunde berühren die Zielvorgaben dieses SDG',
      },
      outcome: { one: '# Befund steht in diesem Ergebnis', other: '# Befunde stehen in diesem Ergebnis' },
      phase: {
        one: '# Befund betrifft diese Phase',
        other: '# Befunde betreffen diese Phase',
      },
      partner: {
        one: '# Befund liegt vor, solche zu Instrumenten eingerechnet',
        other: '# Befunde liegen vor, solche zu Instrumenten eingerechnet',
      },
    },
    closeness: '; eigenes Material: {record}; Kontext: {context}',
    effects: {
      supports: '; stützende Wechselwirkungen: {count}',
      undermines: '; untergrabende: {count}',
      others: '; ohne erkennbare Wirkung: {count}',
    },
    unnamed: 'Kein Befund liegt dazu vor; Einträge im Material: {count}',
    nothing: {
      objective: 'Kein Befund berührt dieses Ziel',
      goal: 'Kein Befund berührt eine Zielvorgabe dieses SDG',
      outcome: 'In diesem Ergebnis steht kein Befund',
      phase: 'Kein Befund betrifft diese Phase',
      partner: 'Dazu liegt nichts vor',
    },
    why: {
      'not-read':
        'Im Gelesenen fand sich nichts, und vieles wurde noch nicht gelesen. Das kann sich also ändern.',
      'read-without-finding':
        'Die Dokumente, aus denen etwas kommen könnte, wurden ganz gelesen; sie enthalten keinen Befund.',
    },
    documents: 'Dokumente nach dem, was davon gelesen wurde: {counts}.',
    nearest: 'Nächstliegende Briefings',
    because: {
      crosswalk: 'zugeordnet sind Ziel {objective} und {sdg}; {basis}',
      round: 'dieselbe Runde',
      period: 'zeitlich nah',
      phase: 'benachbarte Phase',
      source: 'in derselben Quelle genannt',
      instrument: 'ebenfalls im Material: {instrument}',
      fullest: 'nichts Näheres bekannt; hier liegt viel vor',
    },
    recommended: 'Was empfohlen wird',
    pulls: 'Was zusammenwirkt und was untergräbt',
    tools: 'Welche Instrumente in welcher Phase',
    open: 'Was offen ist',
    questions: 'Was zu fragen wäre',
    origin: 'Woher es stammt',
    by: {
      named: 'nennt den Partner',
      instrument: 'zum Instrument: {instrument}',
    },
    also: 'Außerdem vorhanden:',
    all: 'Mehr auf der eigenen Seite',
    question: {
      open: 'Offen geblieben in {ids}: Was weiß man seither?',
      tension:
        'Spannungen in {ids}: Wer wägt die eine Seite gegen die andere ab, und wo ist das nachzulesen?',
      dispute: 'Geteilte Ansichten zu {ids}: Was würde sie klären?',
      recommendation: 'Empfohlen in {ids}, ohne bekannte Folge: Was ist daraus geworden?',
      conflict: '{a} und {b} wirken in entgegengesetzter Richtung aufeinander, {ids}: Wer geht damit um?',
      strength: 'Wirkung von unbekannter Stärke in {ids}: Wer hat Zahlen?',
      phases: 'Dazu liegt hier kein Befund vor: {terms}. Was fehlt?',
      fields: 'Aus diesen Feldern liegt hier kein Befund vor: {terms}. Was fehlt?',
    },
    asked: 'Die Fragen stellt der Atlas selbst, nach fester Regel aus dem Material.',
    map: 'Wie Politikfelder hier aufeinander wirken',
    mapHint:
      'Die Zeile wirkt auf die Spalte; Median der Wechselwirkungen dieses Briefings. Ein Instrument zählt für die Felder, die es einsetzen. Die Werte sind redaktionell.',
    apart: 'Wechselwirkungen außerhalb der Tabelle: {count}.',
    basis: {
      objective:
        'Dass ein Befund das Ziel berührt, ist redaktionell, wenn nichts anderes vermerkt ist; ebenso Werte und Phasen der Instrumente.',
      goal: 'Dass ein Befund eine Zielvorgabe berührt, ist redaktionell, wenn nichts anderes vermerkt ist; ebenso Werte und Phasen der Instrumente.',
      outcome: 'Werte und Phasen der Instrumente sind redaktionell.',
      phase: 'Welche Phase ein Befund betrifft, ist redaktionell; ebenso Werte und Phasen der Instrumente.',
      partner:
        'Befunde zu einem Instrument handeln vom Instrument, nicht von diesem Partner. Werte und Phasen der Instrumente sind redaktionell.',
    },
    line: 'Durchgezogene Linie: Material der Gruppe. Gepunktete Linie: Kontext von anderen. Kursiv: Fragen des Atlas.',
    rank: 'Zuerst steht, was den Gegenstand am stärksten berührt, dann, was der Gruppe am nächsten ist, dann, was am breitesten getragen wird.',
    addresses: 'Nummern sind Adressen:',
    print: 'Drucken',
    link: 'Briefing für einen Roundtable, zwei Seiten zum Drucken',
    edition: 'Ausgabe des Materials: {edition}',
    choose: 'Auswählen nach',
    theme: 'Thema des Roundtables',
    themes: 'Darstellungen der Redaktion und Roundtables des Forums, die im Material stehen.',
    objective: 'Ziel des Globalen Pakts',
    goal: 'Ziel für nachhaltige Entwicklung',
    phase: 'Phase der Migration',
    partner: 'Land oder Region',
    outcome: 'Bericht oder Runde',
    entries: { one: '# Eintrag im Material', other: '# Einträge im Material' },
    empty: 'im Gelesenen nichts gefunden',
    emptyHint:
      'Ein Briefing ohne Befunde sagt, was gelesen wurde, und führt zum nächstliegenden, das welche hat.',
  },
  pdf: {
    link: 'Als PDF, höchstens zwei Seiten',
    folio: 'Seite {page} von {pages}',
    code: 'QR-Code der Adresse {address}',
    online: 'Dieses Briefing im Netz, mit allen Links',
    effect: 'Was worauf wirkt, warum, und wer es sagt',
    tools: 'Instrumente, und wer sie einsetzt',
    figure: 'Auf der Seite im Atlas steht hier eine Abbildung oder Liste.',
  },
} satisfies Partial<Messages>;
