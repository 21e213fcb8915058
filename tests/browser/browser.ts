import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';

/** The program that looks for barriers, to be run within a page. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Starts the browser of the test set-up. It asks its maker for nothing while it runs. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: inject('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

/** What a page did beside showing itself. */
export interface Watched {
  readonly page: Page;
  /** Console messages and uncaught errors. */
  readonly messages: string[];
  /** Addresses of requests to any other host. */
  readonly strangers: string[];
}

/** Said by the test set-up itself where the worker is kept out. */
const blockedWorker = 'Service Worker registration blocked by Playwright';

/** Opens pages that are watched from their first byte. */
export async function watchedPage(context: BrowserContext): Promise<Watched> {
  const page = await context.newPage();
  const messages: string[] = [];
  const strangers: string[] = [];
  const host = new URL(inject('address')).host;
  page.on('console', (message) => {
    if (message.text() !== blockedWorker) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    const { host: asked, protocol } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== host) strangers.push(request.url());
  });
  return { page, messages, strangers };
}

/** Address of a page of the served site. */
export const at = (path: string): string => new URL(path, inject('address')).href;

/** Without the worker for offline reading, which fetches ahead and would answer in the server's place. */
export const desktop: BrowserContextOptions = {
  viewport: { width: 1280, height: 900 },
  locale: 'en-GB',
  serviceWorkers: 'block',
};
export const desktopWithWorker: BrowserContextOptions = { ...desktop, serviceWorkers: 'allow' };
export const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
  serviceWorkers: 'block',
} as const satisfies BrowserContextOptions;

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
}

const all = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
} as const;
const colours = ['color-contrast', 'link-in-text-block'] as const;

/** Contrast takes most of the time of a look, and is the same in every language. */
const looks = {
  everything: { runOnly: all },
  colours: { runOnly: { type: 'rule', values: colours } },
  structure: {
    runOnly: all,
    rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])),
  },
} as const;

/**
 * What axe objects to on a page; `colours` looks only for what a change of colours can break, `structure`
 * for all else.
 */
export async function barriers(page: Page, look: keyof typeof looks = 'everything'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (options) =>
      (
        globalThis as unknown as { axe: { run(node: Document, options: object): Promise<AxeResult> } }
      ).axe.run(document, { ...options, resultTypes: ['violations'], preload: false }),
    looks[look],
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
