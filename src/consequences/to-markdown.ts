import type { Atlas } from '../domain/atlas.ts';
import type { Consequences } from './consequences.ts';
import type { ChangedGround } from './judgements.ts';
import type { OneSided } from './links.ts';
import type { ChangedPage, Page, PageChanges } from './pages.ts';
import type { MovedRank } from './ranks.ts';
import { codeName, endName, numbered, pageName, plain, rangeInWords, scoreInWords } from './wording.ts';

/** What the two sides of a comparison are called, and their records for the names in it. */
export interface Sides {
  readonly since: string;
  readonly before: Atlas;
  readonly after: Atlas;
}

/** The consequences as Markdown for whoever reads the change; sections without an entry are left out. */
export function toMarkdown(consequences: Consequences, sides: Sides): string {
  const { pages, oneSided, ranks, scores, grounds, clearances, breaches } = consequences;
  const name = (key: string): string => endName(key, sides.after, sides.before);
  const sections = [
    section('Pages', pageLines(pages)),
    section('Links with one side', oneSided.map(oneSidedLine(name))),
    section('Ranks', ranks.map(rankLine(name))),
    section(
      'Scores',
      scores.map(({ id, pair: [from, to], from: was, to: is }) => {
        const sign = was.sign === is.sign ? '' : `; “${was.sign}” becomes “${is.sign}”`;
        return `- ${name(from)} on ${name(to)} (${id}): from ${scoreInWords(was.score)} to ${scoreInWords(is.score)}${sign}`;
      }),
    ),
    section('What findings rest on', grounds.map(groundLine)),
    section(
      'Clearances',
      clearances.map(({ path, found }) => `- \`${path}\`: ${found}`),
    ),
    section(
      'The gate',
      breaches.map(
        ({ path, severity, from, to }) => `- \`${path}\`: ${numbered(to, severity)}, before ${from}`,
      ),
    ),
  ].flat();
  const nothing = 'Nothing differs: no page, link, rank, score, source, clearance or warning.';
  const body = sections.length > 0 ? sections : [nothing, ''];
  return [`# Consequences since ${plain(sides.since)}`, '', ...body].join('\n').trimEnd() + '\n';
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines, ''];

function pageLines({ added, changed, gone }: PageChanges): string[] {
  const groups: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['Added', added.map(pageLine)],
    ['Changed', changed.map(changedLine)],
    ['Gone', gone.map((page) => `${pageLine(page)}\n  ${page.canBeWithdrawn ? withdraw : keep}`)],
  ];
  return groups
    .filter(([, lines]) => lines.length > 0)
    .flatMap(([title, lines], index) => [
      ...(index > 0 ? [''] : []),
      `${title}: ${lines.length}`,
      '',
      ...lines,
    ]);
}

const pageLine = (page: Page): string =>
  `- ${pageName(page)}, \`${page.address}\`: ${plain(page.title)}`.replace(/: $/, '');

const changedLine = (page: ChangedPage): string =>
  `${pageLine(page)}${page.status === undefined ? '' : ` (now ${page.status})`}`;

const withdraw =
  '**Withdrawn means a page that says so, never a 404: put the file back with `status: withdrawn`.**';
const keep = '**Its address leads nowhere now: put the file back, and say in it what no longer holds.**';

const oneSidedLine =
  (name: (key: string) => string) =>
  ({ kind, sides: [answered, open], by, lost }: OneSided): string => {
    const more = lost ? ' any more' : '';
    return kind === 'crosswalk'
      ? `- ${codeName(answered)} and ${codeName(open)} are paired (${by}): findings link to ${codeName(answered)}, none to ${codeName(open)}${more}`
      : `- ${name(answered)} acts on ${name(open)} (${by}): nothing says how ${name(open)} acts on ${name(answered)}${more}`;
  };

const lists: Readonly<Record<MovedRank['list'], string>> = {
  objectives: 'by findings',
  fields: 'by influence among policy fields',
  instruments: 'by influence among instruments',
};

const rankLine =
  (name: (key: string) => string) =>
  ({ list, id, from, to }: MovedRank): string => {
    const what = list === 'objectives' ? codeName(id) : name(id);
    const moves =
      from && to
        ? `moves from ${rangeInWords(from)} to ${rangeInWords(to)}`
        : to
          ? `had no rank and is ${rangeInWords(to)} now`
          : `was ${from ? rangeInWords(from) : ''} and has no rank now`;
    return `- ${what} ${moves}, ${lists[list]}`;
  };

function groundLine({ id, lostSources, agreement }: ChangedGround): string {
  const parts = [
    ...(lostSources.length > 0 ? [`no longer rests on ${lostSources.join(', ')}`] : []),
    ...(agreement ? [`agreement goes from “${agreement.from}” to “${agreement.to}”`] : []),
  ];
  return `- Finding ${id}: ${parts.join('; ')}`;
}
