import { addressOf } from '../domain/address.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import { briefingSlug } from '../domain/briefing-slug.ts';
import { tierOf } from '../domain/finding-tier.ts';
import { isPointer, type Citation, type Finding } from '../domain/finding.ts';
import { shortCitation } from '../domain/source.ts';
import { delegateMessages } from '../i18n/delegate-context.ts';
import { labelsIn } from '../i18n/labels.ts';
import { formatDate, linkTo, localPath } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { recordLanguage, type InterfaceLanguage } from '../vocabulary/language.ts';
import type { PackRecord, PackRecords } from './pack-record.ts';

/**
 * Everything that can be put into a pack, in one language. Withdrawn records stay and say so; an objective,
 * a goal, a phase or a partner stands for its briefing.
 */
export function packRecords(atlas: Atlas, language: InterfaceLanguage): PackRecords {
  const t = delegateMessages(language);
  const labels = labelsIn(language);
  const written = recordLanguage(language);
  const inRecord = written === language ? {} : { language: written };
  const record = messages[written];
  const at = (collection: 'findings' | 'outcomes' | 'briefings', id: string): string =>
    linkTo(language, addressOf(collection, id)).href;
  const rests = (citations: readonly (Pick<Citation, 'source'> & Partial<Citation>)[]): string[] =>
    citations.map(({ source: id, locator }) => {
      const source = recordOf(atlas.sources, id);
      const place = locator ? `, ${locator[written]}` : '';
      return `${shortCitation(source, record.source)}${place}: ${source.title} (${record.tier[source.tier]}; ${record.extent[source.read.extent]})`;
    });
  const findingFacts = (finding: Finding): string[] => [
    isPointer(finding) ? t.kind.pointer : t.kind[finding.kind],
    t.tier[tierOf(atlas, finding)],
    t.agreement[finding.agreement],
    ...(finding.status === 'published' ? [] : [t.status[finding.status]]),
  ];
  const of = <T extends { id: string }>(
    records: ReadonlyMap<string, T>,
    show: (record: T) => PackRecord,
  ): [string, PackRecord][] => [...records.values()].map((record) => [record.id, show(record)]);
  const briefed = (collection: 'phases' | 'partners', id: string, title: string): [string, PackRecord] => {
    const slug = briefingSlug(collection, id);
    return [slug, { title, address: at('briefings', slug), facts: [t.type.briefings, t.type[collection]] }];
  };
  return Object.fromEntries([
    ...of(atlas.findings, (finding) => ({
      ...inRecord,
      title: finding.statement[written],
      address: at('findings', finding.id),
      facts: findingFacts(finding),
      ...(finding.note ? { text: finding.note[written] } : {}),
      sources: rests(finding.sources),
    })),
    ...of(atlas.outcomes, ({ id, title, kind, period, summary, sources }) => ({
      ...inRecord,
      title: title[written],
      address: at('outcomes', id),
      facts: [t.outcomeKind[kind], formatDate(language, period)],
      text: summary.plain[written],
      sources: rests(sources.map((source) => ({ source }))),
    })),
    ...of(atlas.briefings, ({ id, title, audience, summary }) => ({
      ...inRecord,
      title: title[written],
      address: localPath(written, addressOf('briefings', id)),
      facts: [t.type.briefings, ...(written === language ? [audience[written]] : [])],
      text: summary[written],
    })),
    ...of(atlas.objectives, (objective) => ({
      title: labels.wholeObjective(objective),
      address: at('briefings', objective.id),
      facts: [t.type.briefings, t.nav.compact],
    })),
    ...of(atlas.goals, (goal) => ({
      title: labels.wholeGoal(goal),
      address: at('briefings', goal.id),
      facts: [t.type.briefings, t.type.goals],
    })),
    ...[...atlas.phases.values()].map((phase) => briefed('phases', phase.id, labels.term('phases', phase))),
    ...[...atlas.partners.values()].map((partner) =>
      briefed('partners', partner.id, labels.partner(partner)),
    ),
  ]);
}
