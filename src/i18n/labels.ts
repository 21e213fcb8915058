import { isFurther, type InterfaceLanguage, type Localised } from '../vocabulary/language.ts';
import type { Objective } from '../vocabulary/compact.ts';
import type { Goal } from '../vocabulary/sdg.ts';
import { furtherMessages } from './further-messages.ts';
import type { Terms } from './further-words.ts';
import { messages } from './messages.ts';

interface Labelled {
  readonly id: string;
  readonly label: Localised;
}

/** Names of the vocabulary in one language. A label that is not on file in it stays English. */
export interface Labels {
  readonly term: (collection: Exclude<keyof Terms, 'goals'>, term: Labelled) => string;
  /** A policy field or an instrument. */
  readonly element: (element: Labelled) => string;
  /** A country or region; in further languages as `Intl` names it. */
  readonly partner: (partner: Labelled & { readonly code: string }) => string;
  readonly objective: (objective: Objective) => string;
  readonly goal: (goal: Goal) => string;
  /** “SDG 10”, also of a target. */
  readonly sdg: (number: number | string) => string;
  /** “Objective 5: More and flexible regular pathways”. */
  readonly wholeObjective: (objective: Objective) => string;
  /** “SDG 10: Reduced inequalities”. */
  readonly wholeGoal: (goal: Goal) => string;
}

export function labelsIn(language: InterfaceLanguage): Labels {
  if (isFurther(language)) return furtherLabels(language);
  const own = ({ label }: Labelled): string => label[language];
  const { type } = messages[language];
  return {
    term: (_, term) => own(term),
    element: own,
    partner: own,
    objective: own,
    goal: ({ name }) => name[language],
    sdg: (number) => `SDG ${number}`,
    wholeObjective: (objective) => `${type.objectives} ${objective.objective}: ${own(objective)}`,
    wholeGoal: ({ goal, name }) => `SDG ${goal}: ${name[language]}`,
  };
}

function furtherLabels(language: keyof typeof furtherMessages): Labels {
  const { terms, further } = furtherMessages[language];
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const objective = ({ id, label }: Objective): string => terms.objectives[id] ?? label.en;
  const goal = (of: Goal): string =>
    (isOfficialName(of, language) ? of.name[language] : terms.goals[of.id]) ?? of.name.en;
  const sdg = (number: number | string): string => further.sdg.replace('{number}', String(number));
  const whole = (code: string, label: string): string =>
    further.whole.replace('{code}', code).replace('{label}', label);
  return {
    term: (collection, { id, label }) => terms[collection][id] ?? label.en,
    element: ({ id, label }) => terms.fields[id] ?? terms.instruments[id] ?? label.en,
    partner: ({ code, label }) => regions.of(code.toUpperCase()) ?? label.en,
    objective,
    goal,
    sdg,
    wholeObjective: (of) => whole(further.objective.replace('{number}', String(of.objective)), objective(of)),
    wholeGoal: (of) => whole(sdg(of.goal), goal(of)),
  };
}

/** Whether the short name of a goal was read on the official icon in this language. */
export const isOfficialName = ({ nameBasis }: Goal, language: InterfaceLanguage): boolean =>
  nameBasis[language] === 'icon';
