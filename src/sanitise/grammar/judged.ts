import type { Severity } from '../breach.ts';
import type { Telling, Verdict } from '../weights/weigh.ts';

/** Tokens `[from, to)` on which a verdict was found. */
export interface Judged {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
}

/** What a verdict objects to among candidates; those that overlap become one, as grave as the gravest. */
export function judge(
  candidates: readonly { readonly from: number; readonly to: number; readonly tell: Telling }[],
  verdict: Verdict,
): Judged[] {
  const judged: Judged[] = [];
  for (const { from, to, tell } of candidates.toSorted((a, b) => a.from - b.from)) {
    const severity = verdict(tell);
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
