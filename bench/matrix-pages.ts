import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A matrix of random scores, the same for every drawing: `null` is not scored. */
export interface ScoredMatrix {
  readonly labels: readonly string[];
  readonly scores: readonly (readonly (number | null)[])[];
  /** Orders by name, as places of the elements. */
  readonly orders: Readonly<Record<string, readonly number[]>>;
}

/** Scores from −3 to +3 for about two thirds of the pairs, by a seed. */
export function scoredMatrix(size: number, seed: number): ScoredMatrix {
  let state = seed;
  const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
  const places = Array.from({ length: size }, (_, place) => place);
  const scores = places.map((from) =>
    places.map((to) => (from === to || random() < 1 / 3 ? null : Math.floor(random() * 7) - 3)),
  );
  const sums = scores.map((row) => row.reduce<number>((sum, score) => sum + (score ?? 0), 0));
  const shuffled = places
    .map((place) => [random(), place] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, place]) => place);
  return {
    labels: places.map((place) => `Element ${place + 1}`),
    scores,
    orders: {
      policy: places,
      D: places.toSorted((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0)),
      leaf: shuffled,
    },
  };
}

const signed = (score: number): string => (score > 0 ? `+${score}` : String(score).replace('-', '\u2212'));

/** The table of the atlas with other numbers, in the markup of its coherence matrix. */
export function atlasTable({ labels, scores, orders }: ScoredMatrix): string {
  const cell = (from: number, to: number, score: number | null): string =>
    from === to
      ? `<td class="itself col-${to}">itself</td>`
      : score === null
        ? `<td class="none col-${to}">not scored</td>`
        : `<td class="step${score} col-${to}" data-entry="${score}" data-interactions="i17"><a href="#pair" ` +
          `aria-label="${labels[from]} on ${labels[to]}: ${signed(score)}" data-pair="e${from}~e${to}">${signed(score)}</a></td>`;
  const heading = (scope: string, label: string, column = ''): string =>
    `<th${column} scope="${scope}"><a href="/">${label}</a></th>`;
  const rows = scores.map(
    (row, from) =>
      `<tr>${heading('row', labels[from] ?? '')}${row.map((score, to) => cell(from, to, score)).join('')}` +
      '<td class="matrix-total">1</td></tr>',
  );
  return (
    `<table class="matrix${labels.length > 20 ? ' matrix-large' : ''}" data-matrix="${JSON.stringify(orders).replaceAll('"', '&quot;')}"><thead><tr>` +
    `<td class="matrix-corner">acts on</td>${labels.map((label, place) => heading('col', label, ` class="col-${place}"`)).join('')}` +
    `<th class="matrix-total" scope="col">D</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
  );
}

/** A page that draws the matrix with a library and offers `reorder(order)`. */
const rivalPage = (scripts: readonly string[], matrix: ScoredMatrix, draw: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Matrix</title><body><div id="at" style="width:1400px;height:1400px"></div>` +
  scripts.map((script) => `<script>${script.replaceAll('</script', '<\\/script')}</script>`).join('') +
  `<script>const matrix = ${JSON.stringify(matrix)};
const colours = ['#8c510a','#d8b365','#f6e8c3','#ffffff','#c7eae5','#5ab4ac','#01665e'];
const cells = matrix.scores.flatMap((row, from) => row.flatMap((score, to) => score === null ? [] : [{ from: matrix.labels[from], to: matrix.labels[to], score }]));
const names = (order) => matrix.orders[order].map((place) => matrix.labels[place]);
${draw}
reorder('policy');
requestAnimationFrame(() => setTimeout(() => { globalThis.drawnAt = performance.now(); }));</script>`;

/** Other libraries by name, with the page that draws the same matrix: cells, numbers and both axes. */
export function rivalPages(folder: string, matrix: ScoredMatrix): ReadonlyMap<string, string> {
  const text = (path: string): string => readFileSync(join(folder, 'node_modules', path), 'utf8');
  return new Map([
    [
      'ECharts',
      rivalPage(
        [text('echarts/dist/echarts.min.js')],
        matrix,
        `const chart = echarts.init(document.getElementById('at'), null, { renderer: 'canvas' });
globalThis.reorder = (order) => chart.setOption({ animation: false,
  grid: { left: 90, top: 90, right: 10, bottom: 10 },
  xAxis: { type: 'category', data: names(order), position: 'top', axisLabel: { rotate: 90, interval: 0 } },
  yAxis: { type: 'category', data: names(order), inverse: true, axisLabel: { interval: 0 } },
  visualMap: { type: 'piecewise', show: false, pieces: colours.map((color, place) => ({ value: place - 3, color })) },
  series: [{ type: 'heatmap', label: { show: true }, data: cells.map(({ from, to, score }) => [to, from, score]) }] });`,
      ),
    ],
    [
      'Observable Plot',
      rivalPage(
        [text('d3/dist/d3.min.js'), text('@observablehq/plot/dist/plot.umd.min.js')],
        matrix,
        `globalThis.reorder = (order) => document.getElementById('at').replaceChildren(Plot.plot({ width: 1400, height: 1400,
  marginLeft: 90, marginTop: 90, padding: 0.05,
  x: { domain: names(order), axis: 'top', tickRotate: -90, label: null }, y: { domain: names(order), label: null },
  color: { domain: [-3, -2, -1, 0, 1, 2, 3], range: colours, type: 'ordinal' },
  marks: [Plot.cell(cells, { x: 'to', y: 'from', fill: 'score' }), Plot.text(cells, { x: 'to', y: 'from', text: 'score' })] }));`,
      ),
    ],
  ]);
}
