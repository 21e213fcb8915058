export const print = {
  outcome: {
    views:
      'Les avis sont ceux des auteurs des documents cités, non des participants, des ministères ou du groupe.',
  },
  maps: { licence: 'Licence : CC BY 4.0.' },
  pdf: {
    link: 'En PDF, deux pages au plus',
    folio: 'Page {page} sur {pages}',
    code: 'Code QR de l’adresse {address}',
    online: 'Cette note en ligne, avec tous les liens',
    effect: 'Ce qui agit sur quoi, pourquoi et d’après qui',
    tools: 'Instruments et qui les emploie',
  },
} as const;
