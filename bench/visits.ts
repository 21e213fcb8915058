import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

// Times when the largest part of a page stands, on the first visit and when it is opened again later:
// `node bench/visits.ts [--rounds 5] [--slowdown 4] [--latency 150] [--rate 1600] [--only PART] [--chromium PATH]`,
// after `npm run build`. The line is made slow by the server, so that the worker for offline reading gets no other one.

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slowdown: { type: 'string', default: '4' },
    /** Milliseconds there and back; a new connection takes two more of them. */
    latency: { type: 'string', default: '150' },
    /** Kilobits a second, for all that is under way together. */
    rate: { type: 'string', default: '1600' },
    only: { type: 'string', default: '' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const [latency, rate] = [Number(values.latency), Number(values.rate)];

const pages = [
  ...['', '/de', '/ar'].flatMap((prefix) => [`${prefix}/`, `${prefix}/briefings/gcm-5/`]),
  ...['', '/de'].flatMap((prefix) => [`${prefix}/findings/f08/`, `${prefix}/maps/coherence-matrix/`]),
].filter((address) => address.includes(values.only));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const compressed = new Map<string, Buffer>();

function bodyOf(path: string): Buffer {
  const known = compressed.get(path);
  if (known) return known;
  const read = readFileSync(path);
  const body = path.endsWith('.woff2') ? read : brotliCompressSync(read);
  compressed.set(path, body);
  return body;
}

/** When the line is free again, in milliseconds of the clock. */
let freeAt = 0;

/** Sends a body in parts, as a line of the wished rate would bring it. */
async function sendSlowly(response: ServerResponse, body: Buffer): Promise<void> {
  for (let start = 0; start < body.length; start += 1400) {
    const part = body.subarray(start, start + 1400);
    freeAt = Math.max(freeAt, performance.now()) + (part.length * 8) / rate;
    await wait(Math.max(0, freeAt - performance.now()));
    response.write(part);
  }
  response.end();
}

const greeted = new WeakSet<Socket>();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const isNew = !greeted.has(request.socket);
  greeted.add(request.socket);
  void wait(isNew ? 3 * latency : latency).then(() => {
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return undefined;
    }
    response.writeHead(200, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      ...(path.endsWith('.woff2') ? {} : { 'Content-Encoding': 'br' }),
      'Cache-Control': pathname.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
    });
    return sendSlowly(response, bodyOf(path));
  });
});

/** Milliseconds from the start of the visit until the largest part of the page was painted for the last time. */
async function visit(
  context: BrowserContext,
  url: string,
  stay: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<number> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slowdown) });
  await page.goto(url, { waitUntil: 'load' });
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let last = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) last = entry.startTime;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => resolve(last), 1500);
      }),
  );
  await stay(page);
  await page.close();
  return painted;
}

/** Leaves the page open until the worker has kept it with all it is shown with. */
async function untilKept(page: Page): Promise<void> {
  const [path, parts] = await page.evaluate(() => [
    location.pathname,
    performance.getEntriesByType('resource').flatMap(({ name }) => (name.includes('/_astro/') ? [name] : [])),
  ]);
  for (const wanted of [path, ...parts])
    while (!(await page.evaluate(async (each) => Boolean(await caches.match(each)), wanted))) await wait(200);
}

async function bothVisits(browser: Browser, url: string): Promise<readonly [first: number, again: number]> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true });
  const first = await visit(context, url, untilKept);
  await wait(2000);
  const again = await visit(context, url);
  await context.close();
  return [first, again];
}

const median = (times: readonly number[]): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN);

const before = loadavg()[0]?.toFixed(1);
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: values.chromium,
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: string[] = [];
for (const address of pages) {
  const visits: (readonly [number, number])[] = [];
  for (let round = 0; round < Number(values.rounds); round += 1)
    visits.push(await bothVisits(browser, origin + address));
  const [first, again] = [visits.map(([each]) => each), visits.map(([, each]) => each)];
  rows.push(
    `| ${address} | ${median(first)} ms | ${median(again)} ms | ${Math.round(Math.max(...again))} ms |`,
  );
  console.error(rows.at(-1));
}
await browser.close();
server.close();
server.closeAllConnections();
console.log(
  `| page | first visit | opened again | slowest of these |\n| --- | --- | --- | --- |\n${rows.join('\n')}`,
);
console.log(
  `\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, slowed ${values.slowdown} times, ${latency} ms and ${rate} kbit/s, load before ${before}`,
);
