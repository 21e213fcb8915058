import type { Token } from '../lexicon/token.ts';
import { alternatives, wording } from '../lexicon/wordings.ts';
import { always, nounAfter, valueOf } from './counted-nouns.ts';
import type { Count } from './counts.ts';
import type { Sentence } from './sentence.ts';

const vote = wording('votes');
const balance = wording('votes counted');
const ballot = new RegExp(alternatives('parts of words for ballots'));
const perHundred = wording('per hundred');
const ratio = wording('ratio');
const ratioOrShare = wording('ratio or share');

/** “four in favour and one against”, “14 zu 2”: end of the vote, or 0. */
export function isVote(tokens: readonly Token[], index: number, k: number): number {
  const near = tokens.slice(index, index + 9);
  const place = near.findLastIndex(({ folded }) => vote.has(folded));
  const value = valueOf(tokens[index]) ?? k;
  const others = near.slice(1, place + 1).some((token) => valueOf(token) !== undefined);
  return place > 0 && value < k && (others || near.some(({ folded }) => balance.has(folded)))
    ? index + place + 1
    : 0;
}

/** A percentage of few: “95 per cent of the twenty participants”. */
export function* shares({ tokens }: Sentence, k: number, session: boolean): Generator<Count> {
  for (const [index, token] of tokens.entries()) {
    const percent = perHundred.has(token.folded);
    const ofAll = percent || ratioOrShare.has(token.folded);
    const first = valueOf(tokens[index - (token.folded === 'cent' ? 2 : 1)]);
    if (!ofAll || first === undefined) continue;
    for (let place = index + 1; place < Math.min(tokens.length, index + 5); place += 1) {
      const whole = valueOf(tokens[place]);
      if (whole === undefined) continue;
      const noun = nounAfter(tokens, place);
      const rest = Math.abs(whole - first);
      const isFew = percent
        ? whole < 100 && noun !== undefined
        : ratio.has(token.folded)
          ? whole < k && tokens.some(({ folded }) => vote.has(folded) || ballot.test(folded))
          : rest < k &&
            noun !== undefined &&
            whole > first &&
            (session || always.test(tokens[noun]?.folded ?? ''));
      if (isFew) yield { from: index - (token.folded === 'cent' ? 2 : 1), to: (noun ?? place) + 1 };
      break;
    }
  }
}
