import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtPages } from '../site/pages.ts';
import { at, desktop, launch } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Scripts that are left to the reader’s own typefaces, with the signs they bring. */
const ofTheReader = {
  'Atlas Serif':
    /[\p{Script=Arabic}\u064B-\u0655\p{Script=Han}\u060C\u061B\u061F\u3000-\u303F\uFF00-\uFFEF]/u,
  'Atlas Sans':
    /[\p{Script=Arabic}\u064B-\u0655\p{Script=Han}\p{Script=Cyrillic}\u060C\u061B\u061F\u3000-\u303F\uFF00-\uFFEF]/u,
} as const;

/** Every character the pages print, space and control characters aside. */
const everyCharacter = (): string[] =>
  [
    ...new Set(
      builtPages().flatMap(({ html }) => [
        ...new Set(
          html
            .replaceAll(/<(?:script|style)[\s\S]*?<\/(?:script|style)>|<[^>]+>/g, '')
            .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
        ),
      ]),
    ),
  ].filter((character) => /[^\s\p{C}]/u.test(character));

test.each(['Atlas Serif', 'Atlas Sans'] as const)(
  '%s has every character the atlas prints',
  async (family) => {
    const printed = everyCharacter().filter((character) => !ofTheReader[family].test(character));
    const context = await browser.newContext(desktop);
    const page = await context.newPage();
    await page.goto(at('/fr/'));
    await page.evaluate(
      async ([characters, face]) => {
        const line = document.createElement('p');
        line.id = 'every-character';
        line.style.setProperty('font-family', `"${face}"`);
        line.append(
          ...[...(characters ?? '')].map((character) => {
            const one = document.createElement('span');
            one.textContent = character;
            return one;
          }),
        );
        document.getElementById('main')?.replaceChildren(line);
        await document.fonts.ready;
      },
      [printed.join(''), family],
    );
    const session = await context.newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '#every-character span',
    });
    const foreign: string[] = [];
    for (const [place, nodeId] of nodeIds.entries()) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      if (!fonts.every(({ isCustomFont }) => isCustomFont)) foreign.push(printed[place] ?? '');
    }
    expect(nodeIds.length).toBeGreaterThan(80);
    expect(foreign).toEqual([]);
    await context.close();
  },
);
