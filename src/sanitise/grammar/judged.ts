import type { Severity } from '../breach.ts';
import type { Verdict } from '../weights/weigh.ts';

/** Tokens `[from, to)` on which a verdict was found. */
export interface Judged {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
}

/** What a verdict objects to among candidates; those that overlap become one, as grave as the gravest. */
export function judge(
  candidates: readonly { readonly from: number; readonly to: number; readonly traits: Iterable<string> }[],
  verdict: Verdict,
): Judged[] {
  const judged: Judged[] = [];
  for (const { from, to, traits } of candidates.toSorted((a, b) => a.from - b.from)) {
    const severity = verdict(traits);
    if (severity === undefined) continue;
    const last = judged.at(-1);
    if (last && from < last.to)
      judged[judged.length - 1] = {
        from: last.from,
        to: Math.max(last.to, to),
        severity: severity === 'error' ? severity : last.severity,
      };
    else judged.push({ from, to, severity });
  }
  return judged;
}
