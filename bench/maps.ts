import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';
import { atlasTable, rivalPages, scoredMatrix, type ScoredMatrix } from './matrix-pages.ts';

// Measures the coherence matrix in a browser, beside other libraries where a folder has them:
// `node bench/maps.ts [--rivals FOLDER] [--chromium PATH]`, after `npm run build`.

const { values } = parseArgs({
  options: {
    rivals: { type: 'string' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    slowdown: { type: 'string', default: '4' },
  },
});
const sizes = [34, 169];
const page = '/maps/coherence-matrix/';
const orders = ['D', 'policy', 'leaf', 'D', 'policy', 'leaf', 'D'];

/** Milliseconds on a slowed processor, and megabytes of the heap. */
interface Measured {
  readonly drawing: string;
  readonly size: number;
  /** From the document read to the drawing at work. */
  readonly ready: number;
  /** From a change of order to the picture after it: median and greatest. */
  readonly reorder: readonly [median: number, greatest: number];
  readonly heap: number;
}

/** Serves the built site, with the first matrix of the page taken by another, and other pages by name. */
async function site(): Promise<{
  address: string;
  put: (path: string, html: string) => void;
  close: () => void;
}> {
  const pages = new Map<string, string>();
  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    const html = pages.get(request.url ?? '');
    if (html !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(html);
    } else
      files(request, response, () => {
        response.writeHead(404).end();
      });
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    put: (path, html) => pages.set(path, html),
    close: () => server.close(),
  };
}

/** Changes the order and tells the milliseconds to the next picture. */
const reorderAtlas = (order: string): Promise<number> =>
  new Promise((done) => {
    const select = document.querySelector<HTMLSelectElement>('select[name=order]');
    const began = performance.now();
    if (select) select.value = order;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
  });
const reorderRival = (order: string): Promise<number> =>
  new Promise((done) => {
    const began = performance.now();
    (globalThis as unknown as { reorder: (order: string) => void }).reorder(order);
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
  });

async function measure(
  browser: Browser,
  url: string,
  drawing: string,
  size: number,
  ready: () => number | undefined,
  reorder: (order: string) => Promise<number>,
): Promise<Measured> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const opened = await context.newPage();
  const session = await context.newCDPSession(opened);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
  await opened.addInitScript(watchForLife);
  await opened.goto(url, { waitUntil: 'load' });
  await opened.waitForFunction(ready);
  const live = (await opened.evaluate(ready)) ?? NaN;
  const times: number[] = [];
  for (const order of orders) {
    await opened.waitForFunction(atRest);
    times.push(await opened.evaluate(reorder, order));
  }
  const heap = await heapOf(opened);
  await context.close();
  times.sort((a, b) => a - b);
  return {
    drawing,
    size,
    ready: live,
    reorder: [times[Math.floor(times.length / 2)] ?? NaN, times.at(-1) ?? NaN],
    heap,
  };
}

/** Notes when the map of the atlas comes to life. */
const watchForLife = (): void => {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.matrix-plate.live')) return;
    observer.disconnect();
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { drawnAt: performance.now() })));
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
};
/** Whether the table of the atlas has settled: its document follows what is seen when there is time. */
const atRest = (): boolean =>
  !document.querySelector(
    '.matrix-plate [aria-busy], .matrix-large:has(tbody tr:not(.laid-out)):not(:has(tr:nth-child(61)))',
  );
const readyAt = (): number | undefined => {
  const { drawnAt } = globalThis as { drawnAt?: number };
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return drawnAt === undefined || !visit ? undefined : drawnAt - visit.domInteractive;
};

async function heapOf(opened: Page): Promise<number> {
  const session = await opened.context().newCDPSession(opened);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** The page of the map with the first of its matrices replaced. */
async function atlasPage(address: string, matrix: ScoredMatrix): Promise<string> {
  const html = await (await fetch(address + page)).text();
  return html.replace(/<table class="matrix"[\s\S]*?<\/table>/, () => atlasTable(matrix));
}

const [loadBefore] = loadavg();
if (!existsSync(`dist${page}index.html`)) throw new Error('There is no built site; run: npm run build');
const served = await site();
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
const measured: Measured[] = [];
for (const size of sizes) {
  const matrix = scoredMatrix(size, 2018);
  served.put(`/bench/atlas-${size}/`, await atlasPage(served.address, matrix));
  for (const [name, html] of values.rivals ? rivalPages(values.rivals, matrix) : [])
    served.put(`/bench/${encodeURIComponent(name)}-${size}/`, html);
  for (const name of ['atlas', ...(values.rivals ? ['ECharts', 'Observable Plot'] : [])]) {
    process.stderr.write(`${name}, ${size} × ${size} …\n`);
    const url = `${served.address}/bench/${encodeURIComponent(name)}-${size}/`;
    measured.push(
      await measure(browser, url, name, size, readyAt, name === 'atlas' ? reorderAtlas : reorderRival),
    );
  }
}
await browser.close();
served.close();

const ms = (value: number): string => `${Math.round(value)} ms`;
const rows = measured.map(({ drawing, size, ready, reorder, heap }) => [
  drawing,
  `${size} × ${size}`,
  ms(ready),
  ms(reorder[0]),
  ms(reorder[1]),
  `${heap.toFixed(1)} MB`,
]);
const head = [
  'drawing',
  'matrix',
  'at work after reading',
  'new order, median',
  'new order, greatest',
  'heap',
];
for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
console.log(
  `\n${cpus().length} × ${cpus()[0]?.model.trim()}, load before ${loadBefore?.toFixed(1)}, slowed ${values.slowdown} times, Node ${process.version}.`,
);
