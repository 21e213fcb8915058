import { Form, is, Kind, looks } from '../lexicon/token.ts';
import { wording } from '../lexicon/wordings.ts';
import type { Sentence } from './sentence.ts';

/** Words between quotation marks: tokens `[from, to)`, without the marks. */
export interface Quotation {
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

const closing: Readonly<Record<string, RegExp>> = {
  '“': /[”“"]/,
  '„': /[“”"]/,
  '"': /["”]/,
  '«': /»/,
  '»': /[«»]/,
  '‘': /[’']/,
  '‚': /[‘’']/,
  '‹': /›/,
  '›': /‹/,
  "'": /['’]/,
};

/** Every quotation of a sentence; one that the sentence does not close goes on to its end. */
export function quotationsOf({ tokens }: Sentence): Quotation[] {
  const quotations: Quotation[] = [];
  let open: { readonly from: number; readonly closes: RegExp } | undefined;
  const close = (to: number): void => {
    if (!open) return;
    const words = tokens.slice(open.from, to).filter((token) => !looks(token, Form.sign)).length;
    if (words > 0) quotations.push({ from: open.from, to, words });
    open = undefined;
  };
  for (const [index, token] of tokens.entries()) {
    if (!looks(token, Form.quote)) {
      if (open && open.closes.source.includes('’') && /['’]$/.test(token.text) && !/s['’]$/.test(token.text))
        close(index + 1);
      continue;
    }
    if (open?.closes.test(token.text)) close(index);
    // “‹ Objective 9” is an arrow.
    else if (!open && closing[token.text] && tokens[index + 1]?.start === token.end)
      open = { from: index + 1, closes: closing[token.text] ?? /"/ };
  }
  close(tokens.length);
  return quotations;
}

const defining = wording('words that define');

/** Whether a sentence speaks of words rather than of what someone said with them. */
export const isDefining = ({ tokens }: Sentence): boolean =>
  tokens.some(({ folded }) => defining.has(folded));

/** Whether a sentence names a published text that may be quoted. */
export const namesDocument = ({ tokens }: Sentence): boolean =>
  tokens.some((token) => is(token, Kind.public));
