import type { Severity } from '../breach.ts';
import weights from '../weights/names.json' with { type: 'json' };
import { verdictBy } from '../weights/weigh.ts';
import { nameCandidates, type NameCandidate, type NameSort } from './name-candidates.ts';
import { tellNameTraits } from './name-traits.ts';
import type { Sentence } from './sentence.ts';

/** Words that name a person, as far as the weight of evidence goes. */
export interface Name extends NameCandidate {
  readonly severity: Severity;
}

const verdict = verdictBy(weights);
const found = new WeakMap<Sentence, readonly Name[]>();

/** Names of these sorts in one sentence; the sentence is read once for all sorts. */
export const namesOf = (sentence: Sentence, sorts: ReadonlySet<NameSort>): Name[] =>
  allNames(sentence).filter(({ sort }) => sorts.has(sort));

function allNames(sentence: Sentence): readonly Name[] {
  const known = found.get(sentence);
  if (known) return known;
  const names = nameCandidates(sentence).flatMap((candidate) => {
    const severity = verdict((traits) => {
      tellNameTraits(traits, sentence, candidate);
    });
    return severity ? [{ ...candidate, severity }] : [];
  });
  found.set(sentence, names);
  return names;
}
