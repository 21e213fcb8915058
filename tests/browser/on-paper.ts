import { getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';

/** Without white space and hyphens, which lines on paper set anew. */
export const closed = (text: string): string => text.replaceAll(/[\s\u00ad-]/g, '');

/** Pages of which every row is looked for on paper; of all others the first sheets are looked at. */
const longTables = /^\/(?:interactions|sources|maps\/(?:linkage-flow|tools-by-phase))\/$/;
const firstSheets = 3;

/** What a page shows once it is printed: what leads elsewhere, its ground, and the rows of its tables. */
const readPrinted = () => {
  const isShown = (each: Element): boolean => each.checkVisibility({ visibilityProperty: true });
  const textOf = (each: Element): string => (each as HTMLElement).innerText;
  return {
    furniture: [
      ...document.querySelectorAll('nav, search, input, select, textarea, button:not(.sort), summary.folded'),
    ]
      .filter(isShown)
      .map((each) => each.outerHTML.slice(0, 80)),
    closedDetails: [...document.querySelectorAll('details:has(> .folded) > :not(summary)')]
      .filter((each) => !isShown(each))
      .map((each) => each.outerHTML.slice(0, 80)),
    ground: [document.documentElement, document.body]
      .map((each) => getComputedStyle(each).backgroundColor)
      .filter((colour) => !['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)'].includes(colour)),
    menu: [...document.querySelectorAll('body > :is(header, footer) nav')].map((nav) => nav.textContent),
    rows: [...document.querySelectorAll('main table[data-sortable] tbody :is(th, td)')].map(textOf),
  };
};

/** What is wrong with a page on paper, printed by a reader whose screen is dark. */
export async function faultsOnPaper(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const { furniture, closedDetails, ground, menu, rows } = await page.evaluate(readPrinted);
  await page.emulateMedia({ media: null });
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true })),
  );
  const sheets = longTables.test(address) ? pdf.numPages : Math.min(pdf.numPages, firstSheets);
  const faults: string[] = [
    ...furniture.map((html) => `is printed: ${html}`),
    ...closedDetails.map((html) => `stays closed: ${html}`),
    ...ground.map((colour) => `has the ground ${colour}`),
  ];
  let text = '';
  for (let sheet = 1; sheet <= sheets; sheet += 1) {
    const each = await pdf.getPage(sheet);
    const [left = 0, , right = 0] = each.view;
    const { items } = await each.getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      text += item.str;
      const [, , , , start = 0] = item.transform as number[];
      const isUpright = Math.abs((item.transform as number[])[1] ?? 0) < 0.01;
      if (item.str.trim() !== '' && isUpright && (start < left || start + item.width > right))
        faults.push(`sheet ${sheet} cuts “${item.str}”`);
    }
  }
  await pdf.cleanup();
  const paper = closed(text);
  for (const words of menu) if (paper.includes(closed(words ?? ''))) faults.push('prints the menu');
  if (longTables.test(address)) {
    if (rows.length < 100) faults.push(`has ${rows.length} cells`);
    for (const cell of rows) if (!paper.includes(closed(cell))) faults.push(`lacks “${cell}”`);
  }
  return faults;
}
