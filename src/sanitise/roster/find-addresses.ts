import type { Objection } from '../define-rule.ts';
import type { OpenRoster } from './open-roster.ts';
import { readings } from './sight.ts';
import { spanOf, type Stretch } from './stretch.ts';

/**
 * Local parts of addresses and handles: listed ones anywhere, such as can be made from a name within
 * addresses only.
 */
export function* findAddresses(stretch: Stretch, roster: OpenRoster): Generator<Objection> {
  const { words, sights, text } = stretch;
  let from = 0;
  let hot = false;
  for (let index = 0; index < words.length; index += 1) {
    hot ||= sights[index]?.hot ?? false;
    if (index + 1 < words.length && words[index + 1]?.start === words[index]?.end) continue;
    const span = spanOf(stretch, from, index);
    if (hot && holdsAddress(text.slice(span.start, span.end), stretch, roster)) yield span;
    from = index + 1;
    hot = false;
  }
}

/** Whether a stretch without a space holds a listed local part. */
function holdsAddress(run: string, { isAddress, isOrdinary }: Stretch, roster: OpenRoster): boolean {
  for (const { index, 0: part } of run.matchAll(/[^/@:?=&#,;()<>"'“”„\s]+/gu)) {
    const addressed = isAddress || run.charAt(index - 1) === '@' || run.charAt(index + part.length) === '@';
    if (!addressed && (/^\p{Lu}\p{Ll}+$/u.test(part) || isOrdinary(part))) continue;
    const whole = part.replace(/\+.*$/, '').replace(isAddress ? /\.\p{L}{2,4}$/u : /\.$/, '');
    for (const form of readings(whole)) {
      if (roster.has('e', form) || (addressed && roster.has('d', form))) return true;
    }
  }
  return false;
}
