export const edition = {
  edition: {
    heading: 'Kohärenzatlas, Ausgabe {edition}',
    what: 'Der ganze Atlas in einem Ordner. Er braucht kein Netz, keinen Server und keine Installation.',
    open: 'Entpacken Sie die Datei, lassen Sie den Ordner beisammen und öffnen Sie index.html in einem Browser.',
    works:
      'Seiten, Karten, Downloads und Suche funktionieren. Eine Mappe bleibt in dem Browser, in dem sie entstand.',
    online:
      'Links auf das, was nicht in diesem Ordner liegt, führen zu {site}. Dort gibt es auch neuere Ausgaben.',
    noPdfs: 'Briefings als PDF fehlen in dieser Ausgabe, weil sie mit ihnen zu groß wäre.',
    foot: 'Ausgabe {edition}, aus einem Ordner geöffnet. Neuere Ausgaben: {site}',
    check: 'Ob keine Datei verändert wurde, prüft: sha256sum -c SHA256SUMS',
    licence:
      'Texte und Daten dürfen unter CC BY 4.0 genutzt werden, wenn der Kohärenzatlas genannt wird; der Code unter MIT.',
  },
} as const;
