import type { BriefedFinding } from '../briefings/parts.ts';
import type { Subject } from '../briefings/subject.ts';
import { addressOf } from '../domain/address.ts';
import { isPointer } from '../domain/finding.ts';
import { shortCitation } from '../domain/source.ts';
import type { Statement } from './sheet.ts';
import type { Voice } from './voice.ts';

/** A finding with agreement, tier, how it bears on the subject, and its sources in the margin. */
export function statementOf(
  { finding, tier, bearings, sources }: BriefedFinding,
  voice: Voice,
  subject?: Subject,
): Statement {
  const { language, t, words, full } = voice;
  const facts = [
    isPointer(finding) ? t.kind.pointer : '',
    t.agreement[finding.agreement],
    t.tier[tier],
    finding.status === 'published' ? '' : t.status[finding.status],
  ];
  const citations = sources.map(
    ({ source, locator }) => `${shortCitation(source, t.source)}, ${locator[language]}`,
  );
  return {
    id: finding.id.toUpperCase(),
    href: full(addressOf('findings', finding.id)),
    text: finding.statement[language],
    caveat: finding.note && `${t.labels.note}: ${finding.note[language]}`,
    tone: tier === 'record' ? 'record' : 'context',
    notes: [
      lineOf([
        ...facts,
        ...bearings
          .slice(0, 1)
          .flatMap((bearing) => (subject ? [words.bearing(bearing, subject).join(', ')] : [])),
      ]),
      lineOf([...new Set(citations)], '; '),
    ],
  };
}

/** Facts on one line, those that are empty left out. */
export const lineOf = (facts: readonly string[], between = ' · '): string =>
  facts.filter(Boolean).join(between);
