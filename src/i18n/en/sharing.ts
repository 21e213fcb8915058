export const sharing = {
  share: { send: 'Share …', copy: 'Copy the address', copied: 'The address is copied.' },
  /** Below an icon there is room for some twelve letters. */
  app: { short: 'Atlas' },
} as const;
