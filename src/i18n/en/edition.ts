export const edition = {
  edition: {
    heading: 'Coherence Atlas, edition of {edition}',
    what: 'The whole atlas in one folder. It needs no network, no server and no installation.',
    open: 'Unpack the file, keep the folder together, and open index.html in a browser.',
    works: 'Pages, maps, downloads and search work. A pack stays in the browser it was made in.',
    online: 'Links to what is not in this folder lead to {site}. Newer editions are there as well.',
    noPdfs: 'Briefings as PDF are left out of this edition, since it would be too large with them.',
    foot: 'Edition of {edition}, opened from a folder. Newer editions: {site}',
    check: 'To check that no file was changed: sha256sum -c SHA256SUMS',
    licence:
      'Texts and data may be used under CC BY 4.0 if the Coherence Atlas is named; the code under MIT.',
  },
} as const;
