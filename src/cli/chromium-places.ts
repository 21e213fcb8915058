/** Where Chromium lies, the place someone has named first. */
export const chromiumPlaces = (env: Readonly<Record<string, string | undefined>>): string[] =>
  [
    env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ].filter((place) => place !== undefined && place !== '') as string[];
