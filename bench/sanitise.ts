import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadInspector } from '../src/cli/inspector.ts';
import { documents } from './documents.ts';

// Measures the gate as editors run it: `node bench/sanitise.ts [--files 10000] [--sample 100]`.

const house = new URL('../', import.meta.url).pathname;
const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '10000' },
    words: { type: 'string', default: '600' },
    seed: { type: 'string', default: '2018' },
    sample: { type: 'string', default: '100' },
    keep: { type: 'boolean', default: false },
  },
});
const [files, words, seed, sample] = [values.files, values.words, values.seed, values.sample].map(Number);

/** One run of the command, in seconds and megabytes of resident memory. */
interface Run {
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
  /** Files with a breach. */
  readonly refused: number;
}

function write(into: string): string[] {
  const texts: string[] = [];
  for (const { name, text } of documents(files ?? 0, words ?? 0, seed ?? 0, loadInspector('en'))) {
    const part = join(into, `part-${Math.floor(texts.length / 1000)}`);
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, name), text);
    texts.push(text);
  }
  return texts;
}

/** Tells on leaving what the process used; worker threads tell it too, and the most counts. */
const tell = `import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write('\\nused ' + maxRSS + ' ' + (userCPUTime + systemCPUTime) + '\\n');
});`;

function inspectFolder(path: string): Run {
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(tell)}`,
      'src/cli/sanitise.ts',
      '--format',
      'json',
      path,
    ],
    { cwd: house, encoding: 'utf8', maxBuffer: 2 ** 30 },
  );
  const seconds = (performance.now() - began) / 1000;
  const [, peak, processor] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  if (status === null || status > 1 || !peak || !processor) {
    throw new Error(`The gate did not finish; it said: ${stderr}`);
  }
  const breaches: unknown = JSON.parse(stdout);
  const paths = Array.isArray(breaches)
    ? breaches.map((breach: { readonly path: string }) => breach.path)
    : [];
  return {
    seconds,
    processor: Number(processor) / 1e6,
    peak: Number(peak) / 1024,
    refused: new Set(paths).size,
  };
}

/** Seconds `people()` of compromise takes for texts, or nothing where it is not installed. */
async function compromiseSeconds(texts: readonly string[]): Promise<number | undefined> {
  const compromise = await import('compromise').catch(() => undefined);
  if (!compromise) return undefined;
  compromise
    .default(texts[0] ?? '')
    .people()
    .out('array');
  const began = performance.now();
  for (const text of texts) compromise.default(text).people().out('array');
  return (performance.now() - began) / 1000;
}

function report(
  texts: readonly string[],
  load: number,
  cold: Run,
  unchanged: Run,
  compromise: number | undefined,
): void {
  const all = texts.map((text) => text.match(/[\p{L}\p{M}\p{N}][^\s.,;:!?()“”„"]*/gu) ?? []);
  const distinct = new Set(all.flat());
  const whole = compromise === undefined ? undefined : (compromise / (sample ?? 1)) * texts.length;
  const [processor] = cpus();
  const { version } = process;
  const rows: readonly (readonly [string, string])[] = [
    ['files', texts.length.toLocaleString('en')],
    ['words', all.reduce((sum, { length }) => sum + length, 0).toLocaleString('en')],
    ['distinct words', distinct.size.toLocaleString('en')],
    ['files with a breach', `${((100 * cold.refused) / texts.length).toFixed(2)} %`],
    ['machine', `${cpus().length} × ${processor?.model.trim() ?? '?'}, load before ${load.toFixed(1)}`],
    ['Node', version],
    ['cold', `${cold.seconds.toFixed(1)} s (processor ${cold.processor.toFixed(1)} s)`],
    ['unchanged', `${unchanged.seconds.toFixed(1)} s (processor ${unchanged.processor.toFixed(1)} s)`],
    ['peak memory', `${Math.max(cold.peak, unchanged.peak).toFixed(0)} MB`],
    ...(compromise === undefined || whole === undefined
      ? [['compromise people()', 'not installed'] as const]
      : ([
          [
            `compromise ${compromiseVersion()} people()`,
            `${whole.toFixed(0)} s, extrapolated from ${sample} files in ${compromise.toFixed(1)} s`,
          ],
          ['cold gate to compromise', `1 : ${(whole / cold.seconds).toFixed(0)}`],
        ] as const)),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) console.log(`| ${name.padEnd(width)} | ${value} |`);
}

function compromiseVersion(): string {
  const path = join(house, 'node_modules', 'compromise', 'package.json');
  return /"version":\s*"([^"]+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
}

const folder = mkdtempSync(join(tmpdir(), 'gate-bench-'));
try {
  const texts = write(folder);
  rmSync(join(house, 'node_modules', '.cache', 'atlas-gate'), { recursive: true, force: true });
  const load = loadavg()[0] ?? 0;
  const cold = inspectFolder(folder);
  const unchanged = inspectFolder(folder);
  report(texts, load, cold, unchanged, await compromiseSeconds(texts.slice(0, sample)));
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
