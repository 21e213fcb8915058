import type { Span } from '../sanitise/breach.ts';
import { around, readElements, type Element, type TextRun } from './elements.ts';
import { quoteFinder } from './find-quotes.ts';
import type { PageNote } from './page-note.ts';
import { renderNote, renderSummary, type Preamble, type PreviewWords, type Told } from './render-notes.ts';

/** Text in these is no sentence of a page. */
const unread = new Set(['svg', 'template', 'option', 'noscript', 'button', 'nav', 'textarea']);
/** A note has no place within these, and follows them. */
const closed = new Set(['a', 'summary', 'label', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption', 'pre']);

/** A note, and where its words stand on the page. */
interface Placed {
  readonly told: Told;
  readonly spans: readonly Span[];
}

/** Something to be put into the HTML; ends of marks come before notes, notes before beginnings. */
interface Insertion {
  readonly at: number;
  readonly order: 0 | 1 | 2;
  readonly html: string;
}

/**
 * A page with each note beside the words it is about, and a summary that leads to all of them. Notes whose
 * words are not on the page stand in the summary if they are about its own files, else nowhere.
 */
export function annotate(html: string, notes: readonly PageNote[], preamble: Preamble): string {
  const from = html.indexOf('<main');
  const to = html.indexOf('</main>');
  if (from < 0 || to < from) return html;
  const find = notes.some(({ quotes }) => quotes.length > 0) ? quoteFinder(html, from, to) : () => [];
  const { elements, runs } = readElements(html);
  const isRead = ({ start }: Span): boolean => !around(elements, start).some(({ name }) => unread.has(name));
  const placed = notes
    .map((note) => ({ note, spans: spansOf(note, (quote) => find(quote).filter(isRead)) }))
    .filter(({ note, spans }) => note.isOwn || spans.length > 0)
    .map(({ note, spans }, index): Placed => ({
      told: { note, number: index + 1, isBeside: spans.length > 0 },
      spans,
    }));
  const summary = renderSummary(
    placed.map(({ told }) => told),
    preamble,
  );
  const insertions = [
    { at: summaryPlace(html), order: 1 as const, html: summary },
    ...marks(placed, runs),
    ...placed.flatMap((one) => noteBeside(one, elements, preamble.words)),
  ];
  return insert(html, insertions);
}

function spansOf({ quotes, marksAll = false }: PageNote, find: (quote: string) => Span[]): Span[] {
  const found = quotes.map(find).filter((spans) => spans.length > 0);
  return marksAll ? found.flat() : (found[0]?.slice(0, 1) ?? []);
}

/** Behind the link that skips to the text, which stays first. */
function summaryPlace(html: string): number {
  const skip = /<a class="skip"[\s\S]*?<\/a>/.exec(html) ?? /<body\b[^>]*>/.exec(html);
  return skip ? skip.index + skip[0].length : 0;
}

function noteBeside({ told, spans }: Placed, elements: readonly Element[], words: PreviewWords): Insertion[] {
  const [first] = spans.toSorted((a, b) => a.start - b.start);
  if (!first) return [];
  const outer = around(elements, first.end - 1).find(({ name }) => closed.has(name));
  return [{ at: outer?.end ?? first.end, order: 1, html: renderNote(told, words) }];
}

/** Marks around every stretch of text that a note is about; one mark where several are about it. */
function marks(placed: readonly Placed[], runs: readonly TextRun[]): Insertion[] {
  const pieces = placed.flatMap(({ told, spans }) =>
    spans.flatMap((span) =>
      runs
        .map((run) => ({ start: Math.max(run.start, span.start), end: Math.min(run.end, span.end), told }))
        .filter(({ start, end }) => start < end),
    ),
  );
  const cuts = [...new Set(pieces.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  return cuts.flatMap((start, index): Insertion[] => {
    const end = cuts[index + 1];
    const over = pieces.filter((piece) => piece.start <= start && end !== undefined && piece.end >= end);
    if (end === undefined || over.length === 0) return [];
    const ids = [...new Set(over.map(({ told }) => `draft-note-${told.number}`))].join(' ');
    const gravest = (['error', 'warning', 'hint'] as const).find((severity) =>
      over.some(({ told }) => told.note.severity === severity),
    );
    return [
      {
        at: start,
        order: 2,
        html: `<mark class="draft-mark" data-severity="${gravest}" aria-describedby="${ids}">`,
      },
      { at: end, order: 0, html: '</mark>' },
    ];
  });
}

function insert(html: string, insertions: readonly Insertion[]): string {
  const ordered = insertions.toSorted((a, b) => a.at - b.at || a.order - b.order);
  const parts: string[] = [];
  let done = 0;
  for (const { at, html: part } of ordered) {
    parts.push(html.slice(done, at), part);
    done = at;
  }
  return `${parts.join('')}${html.slice(done)}`;
}
