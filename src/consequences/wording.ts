import type { Atlas } from '../domain/atlas.ts';
import type { Score } from '../domain/interaction.ts';
import { parseCode } from '../vocabulary/code.ts';
import type { Page } from './pages.ts';
import type { Range } from './ranks.ts';

const nouns: Readonly<Record<Page['collection'], string>> = {
  goals: 'Goal',
  targets: 'Target',
  objectives: 'Objective',
  fields: 'Policy field',
  phases: 'Phase',
  interests: 'Interest',
  levels: 'Level',
  rounds: 'Round',
  outcomes: 'Outcome',
  findings: 'Finding',
  interactions: 'Interaction',
  instruments: 'Instrument',
  partners: 'Partner',
  sources: 'Source',
  briefings: 'Briefing',
  guides: 'Documentation',
};

/** “Finding f04”, “Outcome more-coherence-report-2017”. */
export const pageName = ({ collection, id }: Page): string =>
  collection === 'goals' || collection === 'targets' || collection === 'objectives'
    ? codeName(id)
    : `${nouns[collection]} ${id}`;

/** “Objective 5”, “Target 10.7”, “Goal 16”. */
export function codeName(code: string): string {
  const parsed = parseCode(code);
  switch (parsed?.kind) {
    case 'objective':
      return `Objective ${parsed.objective}`;
    case 'target':
      return `Target ${parsed.target}`;
    case 'goal':
      return `Goal ${parsed.goal}`;
    default:
      return code;
  }
}

/** English label of a field or instrument, by its key: `fields/labour`. Of two records the newer one is asked first. */
export function endName(key: string, ...atlases: readonly Atlas[]): string {
  const [collection, id = ''] = key.split('/');
  const known = atlases.map(({ fields, instruments }) =>
    collection === 'fields' ? fields.get(id) : instruments.get(id),
  );
  return known.find((record) => record !== undefined)?.label.en ?? id;
}

const suffixes: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (rank: number): string => `${rank}${suffixes[rules.select(rank)]}`;

/** “4th–6th”, or “4th” where there is but one. */
export const rangeInWords = ([best, worst]: Range): string =>
  best === worst ? ordinal(best) : `${ordinal(best)}–${ordinal(worst)}`;

/** “+2”, “−1”, “0”, “strength unknown”. */
export function scoreInWords(score: Score): string {
  if (score === 'unknown') return 'strength unknown';
  if (score === 'not-applicable') return 'no score';
  return score > 0 ? `+${score}` : String(score).replace('-', '−');
}

/** “1 warning”, “2 warnings”. */
export const numbered = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : `${noun}s`}`;

/** Words of the record inside a line of Markdown, where they must not act as markup. */
export const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|]/g, String.raw`\$&`);
