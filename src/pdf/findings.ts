import type { Excerpt, SubjectBriefing } from '../briefings/briefing.ts';
import type { BriefedFinding } from '../briefings/parts.ts';
import { addressOf } from '../domain/address.ts';
import type { Collection } from '../domain/atlas.ts';
import type { Block, Run } from './sheet.ts';
import { statementOf } from './statement.ts';
import { joined, type Voice } from './voice.ts';

/** The findings of a list that are shown, and the ids of all others. */
export function findingsOf(
  { shown, rest }: Excerpt<BriefedFinding>,
  { subject }: SubjectBriefing,
  voice: Voice,
): Block[] {
  if (shown.length === 0) return [];
  return [
    { kind: 'statements', items: shown.map((finding) => statementOf(finding, voice, subject)) },
    ...restOf('findings', rest, voice),
  ];
}

/** What is not shown, by its ids or names, so that nothing is cut in silence. */
export function restOf(
  collection: Collection,
  rest: readonly string[],
  voice: Voice,
  nameOf = (id: string): string => id.toUpperCase(),
): Block[] {
  if (rest.length === 0) return [];
  const links = rest.map((id): Run => ({ text: nameOf(id), href: voice.full(addressOf(collection, id)) }));
  return [
    {
      kind: 'text',
      tone: 'note',
      runs: [{ text: voice.t.briefing.also + voice.signs.gap }, ...joined(links, voice.signs.comma)],
    },
  ];
}
