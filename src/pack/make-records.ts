import { addressOf } from '../domain/address.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import { briefingSlug } from '../domain/briefing-slug.ts';
import { tierOf } from '../domain/finding-tier.ts';
import { isPointer, type Citation, type Finding } from '../domain/finding.ts';
import { shortCitation } from '../domain/source.ts';
import { formatDate, localPath } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import type { Language } from '../vocabulary/language.ts';
import type { PackRecord, PackRecords } from './pack-record.ts';

/**
 * Everything that can be put into a pack, in one language. Withdrawn records stay and say so; an objective,
 * a goal, a phase or a partner stands for its briefing.
 */
export function packRecords(atlas: Atlas, language: Language): PackRecords {
  const t = messages[language];
  const at = (collection: 'findings' | 'outcomes' | 'briefings', id: string): string =>
    localPath(language, addressOf(collection, id));
  const rests = (citations: readonly (Pick<Citation, 'source'> & Partial<Citation>)[]): string[] =>
    citations.map(({ source: id, locator }) => {
      const source = recordOf(atlas.sources, id);
      const place = locator ? `, ${locator[language]}` : '';
      return `${shortCitation(source, t.source)}${place}: ${source.title} (${t.tier[source.tier]}; ${t.extent[source.read.extent]})`;
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
  const briefed = (collection: 'phases' | 'partners'): [string, PackRecord][] =>
    [...atlas[collection].values()].map(({ id, label }) => {
      const slug = briefingSlug(collection, id);
      const facts = [t.type.briefings, t.type[collection]];
      return [slug, { title: label[language], address: at('briefings', slug), facts }];
    });
  return Object.fromEntries([
    ...of(atlas.findings, (finding) => ({
      title: finding.statement[language],
      address: at('findings', finding.id),
      facts: findingFacts(finding),
      ...(finding.note ? { text: finding.note[language] } : {}),
      sources: rests(finding.sources),
    })),
    ...of(atlas.outcomes, ({ id, title, kind, period, summary, sources }) => ({
      title: title[language],
      address: at('outcomes', id),
      facts: [t.outcomeKind[kind], formatDate(language, period)],
      text: summary.plain[language],
      sources: rests(sources.map((source) => ({ source }))),
    })),
    ...of(atlas.briefings, ({ id, title, audience, summary }) => ({
      title: title[language],
      address: at('briefings', id),
      facts: [t.type.briefings, audience[language]],
      text: summary[language],
    })),
    ...of(atlas.objectives, ({ id, objective, label }) => ({
      title: `${t.type.objectives} ${objective}: ${label[language]}`,
      address: at('briefings', id),
      facts: [t.type.briefings, t.nav.compact],
    })),
    ...of(atlas.goals, ({ id, goal, name }) => ({
      title: `SDG ${goal}: ${name[language]}`,
      address: at('briefings', id),
      facts: [t.type.briefings, t.type.goals],
    })),
    ...briefed('phases'),
    ...briefed('partners'),
  ]);
}
