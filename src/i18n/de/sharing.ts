export const sharing = {
  share: { send: 'Teilen …', copy: 'Adresse kopieren', copied: 'Die Adresse ist kopiert.' },
  /** Below an icon there is room for some twelve letters. */
  app: { short: 'Atlas' },
} as const;
