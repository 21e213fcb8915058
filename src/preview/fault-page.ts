import type { Fault } from '../schema/fault.ts';
import { escaped, placeOf, type PreviewWords } from './render-notes.ts';

/** Style sheet of all that the preview adds, as the development server hands it out. */
export const styleSheet = '<link rel="stylesheet" href="/src/preview/preview.css">';

/** A page that cannot be shown, and why. */
export interface FaultyPage {
  readonly words: PreviewWords;
  /** What is wrong, in reading order. */
  readonly faults: readonly Fault[];
  /** A file as it stands; nothing for one that is no text. */
  readonly textOf: (path: string) => string | undefined;
  /** Whether other pages can be shown. */
  readonly hasRecord: boolean;
  /** Address of the start page in the language of the page. */
  readonly home: string;
}

/** Lines told before and behind the one a fault stands in. */
const context = 3;

/** A page in place of one whose file has a fault: what was found, where, what was expected, what to do. */
export function faultPage({ words, faults, textOf, hasRecord, home }: FaultyPage): string {
  const title = hasRecord ? words.faulty : words.noRecord;
  const parts = faults.map(
    (fault) => `<section>
<h2 lang="en">${escaped(placeOf(fault))}</h2>
<dl>
<dt>${escaped(words.found)}</dt><dd lang="en">${escaped(fault.found)}</dd>
<dt>${escaped(words.expected)}</dt><dd lang="en">${escaped(fault.expected.replace(/^Expected (.*)\.$/s, '$1'))}</dd>
<dt>${escaped(words.remedy)}</dt><dd lang="en">${escaped(fault.remedy)}</dd>
</dl>
${excerptOf(fault, textOf(fault.path), words)}</section>`,
  );
  return `<!doctype html>
<html lang="${words.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/src/styles/atlas.css">
${styleSheet}
<script type="module" src="/@vite/client"></script>
</head>
<body>
<main id="main" class="draft-fault">
<h1>${escaped(title)}</h1>
<p>${escaped(hasRecord ? words.faultyHint : words.noRecordHint)}</p>
${parts.join('\n')}
${hasRecord ? `<p><a href="${escaped(home)}">${escaped(words.toHome)}</a></p>` : ''}
</main>
</body>
</html>
`;
}

/** The lines around a fault with their numbers; the one it stands in is marked by a sign as well. */
function excerptOf({ path, line }: Fault, text: string | undefined, words: PreviewWords): string {
  if (text === undefined) return '';
  const lines = text.split('\n');
  const first = Math.max(1, line - context);
  const rows = lines.slice(first - 1, line + context).map((row, index) => {
    const number = first + index;
    const shown = `${number === line ? '▸' : ' '} ${String(number).padStart(4)}  ${escaped(row)}`;
    return number === line ? `<mark>${shown}</mark>` : shown;
  });
  return `<figure><figcaption>${escaped(words.excerpt)}</figcaption><pre tabindex="0" role="region" aria-label="${escaped(path)}"><code>${rows.join('\n')}</code></pre></figure>\n`;
}
