/** What the filters of a matrix offer; the first of each lets everything pass. */
export const filterChoices = {
  sign: ['', 'supports', 'undermines', 'neutral', 'mixed'],
  strength: ['', '1', '2', '3', 'unknown'],
  basis: ['', 'record', 'editorial'],
  tier: ['', 'record', 'close-context', 'wider-context'],
  agreement: ['', 'broad', 'mixed', 'contested', 'single-source', 'not-stated'],
} as const;
export type FilterName = keyof typeof filterChoices;
export const filterNames = Object.keys(filterChoices) as FilterName[];

/** What filters ask of a pair: its printed entry, and the interactions behind it. */
export interface Filtered {
  /** A number, `positive`, `negative` or `mixed`. */
  readonly entry: string;
  readonly interactions: readonly Readonly<Record<'basis' | 'tier' | 'agreement', string>>[];
}

/**
 * Whether a pair passes. Sign and strength are those of the number that is printed, strength being at least
 * what is asked; basis, tier and agreement have to meet in one of the interactions behind it.
 */
export function passes(
  { entry, interactions }: Filtered,
  asked: Partial<Record<FilterName, string>>,
): boolean {
  const { sign, strength, basis, tier, agreement } = asked;
  const score = Number(entry);
  const isUnknown = Number.isNaN(score);
  if (sign && sign !== (isUnknown ? unknownSigns[entry] : signNames[Math.sign(score) + 1])) return false;
  if (strength && (strength === 'unknown' ? !isUnknown : isUnknown || Math.abs(score) < Number(strength)))
    return false;
  return interactions.some(
    (each) =>
      (!basis || each.basis === basis) &&
      (!tier || each.tier === tier) &&
      (!agreement || each.agreement === agreement),
  );
}

const signNames = ['undermines', 'neutral', 'supports'] as const;
const unknownSigns: Readonly<Record<string, string>> = {
  positive: 'supports',
  negative: 'undermines',
  mixed: 'mixed',
};
