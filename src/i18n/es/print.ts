export const print = {
  outcome: {
    views:
      'Las opiniones son de los autores de los documentos citados, no de los participantes, los ministerios o el grupo.',
  },
  maps: { licence: 'Licencia: CC BY 4.0.' },
  pdf: {
    link: 'En PDF, dos páginas como máximo',
    folio: 'Página {page} de {pages}',
    code: 'Código QR de la dirección {address}',
    online: 'Esta nota en línea, con todos los enlaces',
    effect: 'Qué actúa sobre qué, por qué y según quién',
    tools: 'Instrumentos y quién los emplea',
  },
} as const;
