export const maps = {
  maps: {
    title: 'Coherence maps',
    intro:
      'Pictures of how policies act on each other. Each can be read as a table, taken away as a file, and traced to its sources.',
    showAll: 'Show all #',
    howTo: 'How to read this',
    caveats: 'What the numbers cannot say',
    editorial:
      'Scores are editorial: the sources say which way an effect goes, the atlas places it on the scale.',
    take: 'Take it away',
    files: { svg: 'Picture (SVG)', png: 'Picture (PNG)', csv: 'Table (CSV)', json: 'Data (JSON)' },
    embed: 'Without furniture, for other sites',
    full: 'This map in the Coherence Atlas',
    asTable: 'The same as a table',
    inFocus: 'What {name} gives and receives',
    source: 'Source: public record of the Migration Strategy Group, {name}.',
    licence: 'Licence: CC BY 4.0.',
    ordinal:
      'The scale ranks and does not measure. That its steps are added up is a convention of the method.',
    close: 'Close',
    embedded: '{title} (for other sites)',
  },
} as const;
