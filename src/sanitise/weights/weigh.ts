import type { Severity } from '../breach.ts';

/** Weights of evidence as `npm run weigh` writes them. */
interface WeightsFile {
  /** The state of the training half they were learned from. */
  readonly corpus: string;
  /** Natural log-odds from which publishing is refused. */
  readonly error: number;
  /** Natural log-odds from which someone must look. */
  readonly warning: number;
  /** What each trait adds, and the trait: `-0.6 opens institution none`. */
  readonly traits: readonly string[];
}

/** What the traits of a candidate call for: publishing is refused, someone must look, or nothing. */
export type Verdict = (traits: Iterable<string>) => Severity | undefined;

/**
 * Makes a verdict of weights of evidence (Good 1950): the natural log-odds that a candidate breaks the Rule are
 * the sum of what each of its traits adds. Traits the table does not know add nothing.
 */
export function verdictBy({ error, warning, traits: table }: WeightsFile): Verdict {
  const weights = new Map(table.map(parseTrait));
  return (traits) => {
    let sum = 0;
    for (const trait of traits) sum += weights.get(trait) ?? 0;
    return sum >= error ? 'error' : sum >= warning ? 'warning' : undefined;
  };
}

function parseTrait(line: string): readonly [trait: string, weight: number] {
  const space = line.indexOf(' ');
  return [line.slice(space + 1), Number(line.slice(0, space))];
}
