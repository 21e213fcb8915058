import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { posix } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { mapAddress, mapSlugs } from '../src/maps/frame/maps.ts';
import { atlasTable, scoredMatrix } from './matrix-pages.ts';

// Uses every map for a while and tells how long the slowest answers took, and what its scripts weigh:
// `node bench/map-use.ts [--seconds 60] [--slowdown 4] [--chromium PATH]`, after `npm run build`.

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    slowdown: { type: 'string', default: '4' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});

/** Bytes of the scripts of a page with all they load, each compressed by itself. */
function scriptBytes(page: string): number {
  const html = readFileSync(`dist${page}index.html`, 'utf8');
  const left = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = '']) => source);
  const seen = new Set<string>();
  let bytes = 0;
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const text = readFileSync(`dist${path}`);
    bytes += brotliCompressSync(text).length;
    for (const [, other = ''] of text.toString().matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g))
      left.push(posix.join(posix.dirname(path), other));
  }
  return bytes;
}

/** Keeps the durations of all interactions, in milliseconds; those below 16 are told by no browser. */
const watchInteractions = (): void => {
  const durations = new Map<number, number>();
  Object.assign(globalThis, { durations });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
      if (entry.interactionId > 0)
        durations.set(entry.interactionId, Math.max(durations.get(entry.interactionId) ?? 0, entry.duration));
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
};

/** One round of what readers do: each setting changed once, marks walked, something opened and closed. */
async function use(page: Page, round: number): Promise<void> {
  const settings = page.locator('[data-map-controls] select:visible');
  for (let place = 0; place < (await settings.count()); place += 1) {
    const setting = settings.nth(place);
    const options = await setting.locator('option:not([disabled])').count();
    await setting.focus();
    if (options > 1) await setting.press(round % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
  }
  const stop = page.locator('.map-picture [tabindex="0"]:visible').first();
  if ((await stop.count()) > 0) {
    await stop.focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp'])
      await page.keyboard.press(key);
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    const box = await stop.boundingBox();
    if (box) {
      await page.mouse.move(box.x + 8, box.y + 8);
      await page.mouse.move(box.x + 8, box.y + 60, { steps: 4 });
    }
    // A click on what leads elsewhere in the page; a dialog closes again, and Back undoes the step.
    const inPage = page.locator('.map-picture a[data-pair]:visible, .map-picture summary:visible').first();
    if ((await inPage.count()) > 0) {
      await inPage.click();
      await page.keyboard.press('Escape');
    }
    const settled = await page.evaluate(() => history.length);
    if (settled > 3 && new URL(page.url()).search !== '') await page.goBack();
  }
  const clear = page.locator('[data-map-clear]:visible').first();
  if ((await clear.count()) > 0) await clear.click();
}

if (!existsSync(`dist${mapAddress('coherence-matrix')}index.html`))
  throw new Error('There is no built site; run: npm run build');
const [load] = loadavg();
/** Pages to use: each map as the record fills it, and the matrix with as many elements as it is made for. */
const large = [34, 169].map((size) => ({
  name: `matrix of ${size} × ${size}`,
  path: `/bench/${size}/`,
  size,
}));
const visits = [...mapSlugs.map((slug) => ({ name: slug, path: mapAddress(slug) })), ...large];
const matrixPage = mapAddress('coherence-matrix');
const drawn = new Map(
  large.map(({ path, size }) => [
    path,
    readFileSync(`dist${matrixPage}index.html`, 'utf8').replace(
      /<table class="matrix"[\s\S]*?<\/table>/,
      () => atlasTable(scoredMatrix(size, 7)),
    ),
  ]),
);
const files = sirv('dist', { dev: true });
const server = createServer((request, response) => {
  const html = drawn.get(new URL(request.url ?? '/', 'http://localhost').pathname);
  if (html !== undefined) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
    return;
  }
  files(request, response, () => {
    response.writeHead(404).end();
  });
});
await new Promise<void>((done) => {
  server.listen(0, '127.0.0.1', done);
});
const { port } = server.address() as AddressInfo;
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
console.log('| map | interactions | median | 98 in 100 | greatest | scripts, brotli |');
console.log('| --- | --- | --- | --- | --- | --- |');
for (const { name, path } of visits) {
  process.stderr.write(`${name} …\n`);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
  await page.addInitScript(watchInteractions);
  await page.goto(`http://127.0.0.1:${String(port)}${path}`, { waitUntil: 'networkidle' });
  const until = Date.now() + Number(values.seconds) * 1000;
  for (let round = 0; Date.now() < until; round += 1) await use(page, round);
  const durations = (
    await page.evaluate(() => [
      ...(globalThis as unknown as { durations: Map<number, number> }).durations.values(),
    ])
  ).toSorted((a, b) => a - b);
  const at = (share: number): string =>
    durations.length === 0
      ? '< 16 ms'
      : `${String(durations[Math.ceil(share * durations.length) - 1] ?? 0)} ms`;
  console.log(
    `| ${name} | ${String(durations.length)} | ${at(0.5)} | ${at(0.98)} | ${at(1)} | ${(scriptBytes(path.startsWith('/bench/') ? matrixPage : path) / 1000).toFixed(1)} KB |`,
  );
  await context.close();
}
await browser.close();
server.close();
console.log(
  `\n${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? ''}, load before ${load?.toFixed(1) ?? ''}, slowed ${values.slowdown} times, ${values.seconds} s a map, Node ${process.version}.`,
);
