import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

// `node bench/preview.ts [--saves 7] [--findings 10000] [--chromium PATH]`.
const { values } = parseArgs({
  options: {
    saves: { type: 'string', default: '7' },
    findings: { type: 'string', default: '10000' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const parts = ['content', 'gate', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Findings that one generated outcome places: its file must not grow too long. */
const placedByOne = 100;
const finding = 'content/findings/f05.yaml';

/** A copy of the repository, open for writing. */
function copyOf(repository: string): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-preview-'));
  for (const part of parts) cpSync(join(repository, part), join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

/** Fills a record up to `count` findings: those there are, again and again, under new ids and in outcomes of their own. */
function multiply(root: string, count: number): void {
  const folder = (name: string): string => join(root, 'content', name);
  const findings = readdirSync(folder('findings')).map((name) =>
    readFileSync(join(folder('findings'), name), 'utf8'),
  );
  const [outcome = ''] = readdirSync(folder('outcomes')).filter((name) => !/\.[a-z]{2}\.mdx$/.test(name));
  const [head = ''] =
    /^---\n[\s\S]*?\n---\n/.exec(readFileSync(join(folder('outcomes'), outcome), 'utf8')) ?? [];
  const placed = new Map<string, string[]>();
  for (let number = 0; number < count - findings.length; number += 1) {
    const id = `f${String(number).padStart(4, '0')}`;
    const place = `generated-${Math.floor(number / placedByOne)}`;
    const text = (findings[number % findings.length] ?? '')
      .replace(/^id: .*/m, `id: ${id}`)
      .replace(/^outcome: .*/m, `outcome: ${place}`);
    writeFileSync(join(folder('findings'), `${id}.yaml`), text);
    placed.set(place, [...(placed.get(place) ?? []), `<Finding id="${id}" />`]);
  }
  for (const [id, lines] of placed)
    writeFileSync(
      join(folder('outcomes'), `${id}.mdx`),
      `${head.replace(/^id: .*/m, `id: ${id}`)}\n${lines.join('\n\n')}\n`,
    );
}

/** Starts the preview of a copy, and waits until the gate has read everything. */
async function start(root: string): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, ['src/cli/dev.ts'], { cwd: root });
  let output = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  while (!/warnings? to look at|objections?\./.test(output)) {
    if (server.exitCode !== null) throw new Error(`The preview did not start:\n${output}`);
    await new Promise((done) => setTimeout(done, 200));
  }
  return { server, address: /open for writing at (\S+)/.exec(output)?.[1] ?? '' };
}

/** One save: milliseconds until the open page shows it, and those the server’s processor worked meanwhile. */
interface Save {
  readonly elapsedMs: number;
  readonly processorMs: number;
}

/** What the processor did for a process so far, in milliseconds; known on Linux only. */
function processorMsOf({ pid }: ChildProcess): number {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return Number.NaN;
  const [user, system] = readFileSync(stat, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return ((user ?? 0) + (system ?? 0)) * 10;
}

/** Saves a finding again and again, while a page shows it. */
async function measure(root: string, saves: number): Promise<Save[]> {
  const { server, address } = await start(root);
  const browser = await chromium.launch({
    executablePath: values.chromium,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(new URL('findings/f05/', address).href, { timeout: 120_000 });
    const text = readFileSync(join(root, finding), 'utf8');
    const measured: Save[] = [];
    // The first save is not counted: it compiles what the page shows of drafts.
    for (let save = 0; save <= saves; save += 1) {
      await page.waitForTimeout(3000);
      const words = `Coordination of kind ${save}`;
      const [from, before] = [performance.now(), processorMsOf(server)];
      writeFileSync(join(root, finding), text.replace(/(^ {2}en: )\S+/m, `$1${words}`));
      await page.getByRole('heading', { level: 1 }).filter({ hasText: words }).waitFor({ timeout: 120_000 });
      if (save === 0) continue;
      measured.push({ elapsedMs: performance.now() - from, processorMs: processorMsOf(server) - before });
    }
    return measured;
  } finally {
    await browser.close();
    server.kill();
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const ms = (number: number): string => `${Math.round(number).toLocaleString('en')} ms`;

const rows: string[] = [];
for (const [name, count] of [
  ['full record', undefined],
  [`${Number(values.findings).toLocaleString('en')} findings`, Number(values.findings)],
] as const) {
  const root = copyOf(process.cwd());
  try {
    if (count !== undefined) multiply(root, count);
    const [before] = loadavg();
    const measured = await measure(root, Number(values.saves));
    const elapsed = measured.map(({ elapsedMs }) => elapsedMs);
    const processor = measured.map(({ processorMs }) => processorMs);
    rows.push(
      `| ${name} | ${measured.length} | ${ms(median(elapsed))} | ${ms(Math.max(...elapsed))} | ${ms(median(processor))} | ${before?.toFixed(1)} |`,
    );
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
console.log(
  `| record | saves | median | greatest | server, processor, median | load before |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
);
console.log(`\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
