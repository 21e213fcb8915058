/** Pictures of the atlas and its tools that the handbook may place, each made anew by `npm run pictures`. */
export const handbookPictures = [
  'finding',
  'placed-finding',
  'interaction',
  'briefing',
  'preview-fault',
  'untranslated',
  'withdrawn',
  'forms-list',
  'form',
] as const;
export type HandbookPicture = (typeof handbookPictures)[number];
