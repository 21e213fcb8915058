import type { Token } from '../lexicon/token.ts';
import { always, nounAfter, valueOf } from './counted-nouns.ts';
import type { Count } from './counts.ts';
import type { Sentence } from './sentence.ts';
import { remembered } from './remembered.ts';

const vote = remembered(
  /^(?:favour|against|abstain\w*|abstention|abstentions|dissent\w*|votes?|voted|opposed|dagegen|dafür|enthaltung|enthaltungen|gegenstimmen?|stimmen)$/,
);
const balance = remembered(
  /^(?:favour|abstain\w*|abstentions?|votes?|voted|opposed|enthaltung|enthaltungen|gegenstimmen?|stimmen)$/,
);

/** “four in favour and one against”, “14 zu 2”: end of the vote, or 0. */
export function isVote(tokens: readonly Token[], index: number, k: number): number {
  const near = tokens.slice(index, index + 9);
  const place = near.findLastIndex(({ folded }) => vote.test(folded));
  const value = valueOf(tokens[index]) ?? k;
  const others = near.slice(1, place + 1).some((token) => valueOf(token) !== undefined);
  return place > 0 && value < k && (others || near.some(({ folded }) => balance.test(folded)))
    ? index + place + 1
    : 0;
}

/** A percentage of few: “95 per cent of the twenty participants”. */
export function* shares({ tokens }: Sentence, k: number, session: boolean): Generator<Count> {
  for (const [index, token] of tokens.entries()) {
    const percent = /^(?:%|percent|prozent|cent)$/.test(token.folded);
    const ofAll = percent || /^(?:zu|to|of|der|von)$/.test(token.folded);
    const first = valueOf(tokens[index - (token.folded === 'cent' ? 2 : 1)]);
    if (!ofAll || first === undefined) continue;
    for (let place = index + 1; place < Math.min(tokens.length, index + 5); place += 1) {
      const whole = valueOf(tokens[place]);
      if (whole === undefined) continue;
      const noun = nounAfter(tokens, place);
      const rest = Math.abs(whole - first);
      const isFew = percent
        ? whole < 100 && noun !== undefined
        : /^(?:zu|to)$/.test(token.folded)
          ? whole < k && tokens.some(({ folded }) => vote.test(folded) || /abstimmung|vote/.test(folded))
          : rest < k &&
            noun !== undefined &&
            whole > first &&
            (session || always.test(tokens[noun]?.folded ?? ''));
      if (isFew) yield { from: index - (token.folded === 'cent' ? 2 : 1), to: (noun ?? place) + 1 };
      break;
    }
  }
}
