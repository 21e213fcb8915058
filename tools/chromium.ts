import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { chromiumPlaces } from '../src/cli/chromium-places.ts';

/** Where a Chromium lies that can be driven, if there is one. */
export const findChromium = (env: Readonly<Record<string, string | undefined>>): string | undefined =>
  [...chromiumPlaces(env), playwrightPath()].find(
    (path): path is string => path !== undefined && path !== '' && existsSync(path),
  );

/** Where Playwright would put its own browser. */
function playwrightPath(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** Starts the browser at a path. It asks its maker for nothing while it runs. */
export const startChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
