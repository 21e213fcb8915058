import { defineRule, type Objection } from '../define-rule.ts';
import { institutionRuns } from '../grammar/houses.ts';
import { evidenceOf } from '../grammar/evidence.ts';
import { hintAt, hintAtPhrases } from '../grammar/hints.ts';
import { nameRuns } from '../grammar/name-runs.ts';
import type { Sentence } from '../grammar/sentence.ts';
import { stretch } from '../grammar/stretch.ts';
import { Form, is, Kind } from '../lexicon/token.ts';
import { alternatives, wording } from '../lexicon/wordings.ts';
import type { Document } from '../reading/document.ts';

const headings = wording('headings of attendance');
const gathering = new RegExp(String.raw`\b(?:${alternatives('gatherings')})\b`, 'iu');

const headed = hintAt(headings);
const gathered = hintAtPhrases('gatherings');

/** What can be listed; a sentence without any of it lists nobody. */
const listable = Kind.institution | Kind.head | Kind.country | Kind.place | Kind.demonym;

function* lists(sentence: Sentence): Generator<Objection> {
  const { tokens, passage, kind, form } = sentence;
  if ((kind & listable) === 0 && (form & (Form.unknown | Form.initial)) === 0) return;
  const { year, public: published } = evidenceOf(sentence);
  const colon = tokens.findIndex(({ text }) => text === ':');
  const isHeaded =
    colon > 0 && colon < 9 && tokens.slice(0, colon).some(({ folded }) => headings.has(folded));
  const text = passage.text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  const isGathered = !year && !published && gathering.test(text);
  if (!isHeaded && !isGathered) return;
  const listed = listedIn(sentence, isHeaded ? colon + 1 : 0);
  if (listed.length < (isHeaded ? 1 : 2) && !(isHeaded && listed.length > 0)) return;
  const from = Math.min(...listed.map(({ from }) => from));
  const to = Math.max(...listed.map(({ to }) => to));
  if (Number.isFinite(from) && to > from) yield stretch(tokens, from, to);
}

/** Houses, countries and names from a token on. */
function listedIn(sentence: Sentence, start: number): { readonly from: number; readonly to: number }[] {
  const places = sentence.tokens.flatMap((token, index) =>
    is(token, Kind.country | Kind.place | Kind.demonym) ? [{ from: index, to: index + 1 }] : [],
  );
  return [
    ...institutionRuns(sentence),
    ...[...nameRuns(sentence)].filter(({ thing }) => !thing),
    ...places,
  ].filter(({ from }) => from >= start);
}

const listTitle = new RegExp(alternatives('titles of attendance'), 'i');
const tableRows = String.raw`[^\n]*\|?\s*\n\|[\s|:-]+\n((?:\|[^\n]+\n?)+)`;
const people = `(?:${alternatives('columns of people')})`;
const houses = `(?:${alternatives('columns of houses')})`;
const table = new RegExp(
  String.raw`^\|[^\n]*\b${people}\b[^\n]*\b${houses}\b${tableRows}|^\|[^\n]*\b(?:${alternatives('columns of people alone')})${tableRows}`,
  'gimu',
);

/** A heading or table head that announces who was there, and the list below or beside it. */
function* tables({ text }: Document): Generator<Objection> {
  const lines = listTitle.test(text) ? text.matchAll(/^[^\n]{0,160}$/gmu) : [];
  for (const match of lines) {
    const [line] = match;
    if (!listTitle.test(line)) continue;
    const after = text.slice(match.index + line.length);
    const list = /^\s*\n+((?:[ \t]*(?:[-*+]|\d+[.)])[ \t]+[^\n]+\n?){2,})/.exec(after);
    if (list?.[1] && /^\s*(?:#|\*\*|[^|<]{0,60}:?\s*$)/.test(line)) {
      const start = match.index + line.length + list[0].indexOf(list[1]);
      yield { start, end: start + list[1].trimEnd().length };
    }
    const inline = /((?:<li>[^<]*<\/li>\s*){2,})/.exec(line);
    if (inline?.[1])
      yield { start: match.index + inline.index, end: match.index + inline.index + inline[1].length };
  }
  for (const match of text.includes('|') ? text.matchAll(table) : []) {
    const rows = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - rows.length;
    yield { start, end: start + rows.trimEnd().length };
  }
}

export const noAttendanceLists = defineRule({
  id: 'no-attendance-lists',
  category: 'attendance-list',
  severity: 'error',
  problem: { en: 'Those who took part are listed.', de: 'Hier wird aufgezählt, wer teilgenommen hat.' },
  remedy: {
    en: 'Name fields only, such as “government, research and civil society”, and only where five or more came from each.',
    de: 'Nennen Sie nur Bereiche wie „Verwaltung, Forschung und Zivilgesellschaft“, und nur, wenn je fünf oder mehr kamen.',
  },
  needs: ({ hints }) => (hints & (headed | gathered)) !== 0,
  sentence: lists,
  source: tables,
  examples: {
    passes: [
      'Goals compared: protection, labour supply, social cohesion, border management.',
      'Corridors covered: Nepal–Qatar, Mexico–United States, Mali–France.',
      'Participants from government and civil society agreed broadly on the diagnosis.',
      'Zu Wort kamen Verwaltung, Wissenschaft, Wirtschaft und Zivilgesellschaft.',
      '| Objective | Link | Strength |\n|---|---|---|\n| Visa facilitation | Readmission | −2 |',
    ],
    flags: [
      {
        text: 'Present: Interior Ministry, Foreign Office, IOM, Caritas.',
        span: 'Interior Ministry, Foreign Office, IOM, Caritas',
      },
      {
        text: 'Around the table sat Austria, Türkiye, Tunisia and UNHCR.',
        span: 'Austria, Türkiye, Tunisia and UNHCR',
      },
      { text: 'Anwesend: BMI, BMAS, IOM, Caritas', span: 'BMI, BMAS, IOM, Caritas' },
      {
        text: '| Name | Organisation |\n|---|---|\n| Mirela Hadžić-Kos | Ministry of Security |',
        span: 'Mirela Hadžić-Kos',
      },
      {
        text: '## Wer dabei war\n\n- Diakonisches Werk Hamburg\n- Bundesärztekammer\n',
        span: 'Diakonisches Werk Hamburg',
      },
    ],
  },
});
