import type { Atlas } from '../domain/atlas.ts';
import { edition } from '../vocabulary/edition.ts';
import type { Excerpt, SubjectBriefing } from './briefing.ts';
import type { BriefedFinding, BriefedInteraction } from './parts.ts';
import type { Subject } from './subject.ts';
import { emptinessOf, sourcesIn } from './documents.ts';
import { findingsOn } from './findings.ts';
import { interactionsOn } from './interactions.ts';
import type { Lookups } from './lookups.ts';
import { nearestTo, type Measured } from './nearest.ts';
import { questionsOn } from './questions.ts';
import { inInteractionOrder } from './rank.ts';
import { briefingAddress, pageOf, slugOf, subjectsOf } from './subject.ts';
import { toolsOn } from './tools.ts';

/**
 * Longest lists, so that a briefing fills at most two printed pages in every language. What is beyond them is
 * named by its id and stands in full on the page of the subject.
 */
export const longest = {
  insights: 4,
  recommendations: 2,
  tensions: 2,
  openQuestions: 2,
  interactions: 3,
  others: 1,
  tools: 5,
} as const;

/**
 * One briefing for every objective, goal, outcome, phase and partner, by its slug and in the atlas's order.
 * Pure, and blind to the order of findings and interactions.
 */
export function compileBriefings(atlas: Atlas, lookups: Lookups): ReadonlyMap<string, SubjectBriefing> {
  const gathered = subjectsOf(atlas).map((subject) => ({
    subject,
    found: findingsOn(atlas, lookups, subject),
  }));
  const measured = gathered.map(({ subject, found }) => ({ subject, findings: found.length }));
  return new Map(
    gathered.map(({ subject, found }) => [
      slugOf(subject),
      briefingOn(atlas, lookups, subject, found, measured),
    ]),
  );
}

function briefingOn(
  atlas: Atlas,
  lookups: Lookups,
  subject: Subject,
  found: readonly BriefedFinding[],
  measured: readonly Measured[],
): SubjectBriefing {
  const ofKind = (kind: string) => found.filter(({ finding }) => finding.kind === kind);
  const excerptOf = (kind: string, most: number) => firstOf(ofKind(kind), most, ({ finding }) => finding.id);
  const insights = excerptOf('insight', longest.insights);
  const recommendations = excerptOf('recommendation', longest.recommendations);
  const tensions = excerptOf('tension', longest.tensions);
  const openQuestions = excerptOf('open-question', longest.openQuestions);

  const all = interactionsOn(atlas, subject, found);
  const interactions = all.map(({ interaction }) => interaction);
  const signed = (signs: readonly string[]) =>
    inInteractionOrder(all.filter(({ interaction }) => signs.includes(interaction.sign)));
  const [supporting, undermining] = [signed(['supports']), signed(['undermines'])];
  const others = signed(['neutral', 'driver']);
  const shown = (list: readonly BriefedInteraction[], most: number = longest.interactions) =>
    firstOf(list, most, ({ interaction }) => interaction.id);

  const tools = toolsOn(atlas, lookups, subject, found, interactions);
  const shownFindings = [insights, recommendations, tensions, openQuestions].flatMap((list) => list.shown);
  const shownOthers = shown(others, longest.others);
  const shownInteractions = [shown(supporting), shown(undermining), shownOthers].flatMap(
    (list) => list.shown,
  );
  const engagements = subject.kind === 'partner' ? subject.record.engagements : [];
  const objective = subject.kind === 'objective' ? subject.record.objective : undefined;
  return {
    slug: slugOf(subject),
    address: briefingAddress(subject),
    subject,
    fullList: pageOf(subject),
    edition,
    counts: {
      findings: found.length,
      insights: ofKind('insight').length,
      recommendations: ofKind('recommendation').length,
      tensions: ofKind('tension').length,
      questions: ofKind('open-question').length,
      onRecord: found.filter(({ tier }) => tier === 'record').length,
      supports: supporting.length,
      undermines: undermining.length,
      others: others.length,
      tools: tools.length,
    },
    insights,
    recommendations,
    tensions,
    openQuestions,
    engagements,
    supports: shown(supporting),
    undermines: shown(undermining),
    others: shownOthers,
    interactions,
    tools: firstOf(tools, longest.tools, ({ instrument }) => instrument.id),
    questions: questionsOn(
      atlas,
      subject,
      {
        open: openQuestions.shown,
        tension: tensions.shown,
        recommendation: recommendations.shown,
        insight: insights.shown,
        interactions: shownInteractions,
      },
      found,
      interactions,
    ),
    sources: sourcesIn(atlas, [
      ...shownFindings.flatMap(({ sources }) => sources.map(({ source }) => source)),
      ...shownInteractions.flatMap(({ sources }) => sources),
      ...engagements.flatMap(({ sources }) => sources.flatMap((id) => atlas.sources.get(id) ?? [])),
    ]),
    editors: [...atlas.briefings.values()].filter(
      ({ objectives, status }) =>
        objective !== undefined && objectives.includes(objective) && status !== 'withdrawn',
    ),
    empty: found.length + engagements.length === 0 ? emptinessOf(atlas, subject) : undefined,
    nearest: nearestTo(atlas, subject, measured),
  };
}

const firstOf = <T>(ranked: readonly T[], most: number, idOf: (one: T) => string): Excerpt<T> => ({
  shown: ranked.slice(0, most),
  rest: ranked.slice(most).map(idOf),
});
