import type { BriefedFinding } from '../briefings/parts.ts';
import type { Subject } from '../briefings/subject.ts';
import { addressOf } from '../domain/address.ts';
import { isPointer } from '../domain/finding.ts';
import { shortCitation } from '../domain/source.ts';
import type { Run, Statement } from './sheet.ts';
import { joined, type Voice } from './voice.ts';

/** A finding with agreement, tier, how it bears on the subject, and its sources in the margin. */
export function statementOf(
  { finding, tier, bearings, sources }: BriefedFinding,
  voice: Voice,
  subject?: Subject,
): Statement {
  const { t, words, signs, record, full } = voice;
  const facts = [
    isPointer(finding) ? t.kind.pointer : '',
    t.agreement[finding.agreement],
    t.tier[tier],
    finding.status === 'published' ? '' : t.status[finding.status],
    ...bearings
      .slice(0, 1)
      .flatMap((bearing) => (subject ? [words.bearing(bearing, subject).join(signs.comma)] : [])),
  ];
  const citations = new Map(
    sources.map(({ source, locator }): [string, Run[]] => {
      const [cited, place] = [shortCitation(source, t.source), record(locator)];
      return [cited + place.text, [{ text: cited + signs.comma }, place]];
    }),
  );
  return {
    id: finding.id.toUpperCase(),
    href: full(addressOf('findings', finding.id)),
    text: record(finding.statement),
    caveat: finding.note && [{ text: t.labels.note + signs.colon }, record(finding.note)],
    tone: tier === 'record' ? 'record' : 'context',
    notes: [[{ text: lineOf(facts) }], joined([...citations.values()], signs.semicolon)],
  };
}

/** Facts on one line, those that are empty left out. */
export const lineOf = (facts: readonly string[]): string => facts.filter(Boolean).join(' · ');
