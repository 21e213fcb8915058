import { describe, expect, test } from 'vitest';
import { atlas, backlinksTo, findingsNaming } from '../catalogue/catalogue.ts';
import { addressOf } from '../domain/address.ts';
import { indexBacklinks } from '../domain/backlinks.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import type { SubjectBriefing } from './briefing.ts';
import { compileBriefings, longest } from './compile.ts';
import { briefings } from './published.ts';
import { collectionOf } from './subject.ts';

const all = [...briefings.values()];
const lists = ({ insights, recommendations, tensions, openQuestions }: SubjectBriefing) => [
  insights,
  recommendations,
  tensions,
  openQuestions,
];
const shownIn = (briefing: SubjectBriefing) => lists(briefing).flatMap(({ shown }) => shown);

describe('on the published record', () => {
  test('every objective, goal, outcome, phase and partner has exactly one briefing', () => {
    const subjects = (['objective', 'goal', 'outcome', 'phase', 'partner'] as const).flatMap((kind) =>
      [...atlas[collectionOf(kind)].keys()].map((id) => `${kind} ${id}`),
    );
    expect(subjects.length).toBeGreaterThanOrEqual(23 + 17);
    expect(all.map(({ subject }) => `${subject.kind} ${subject.record.id}`)).toEqual(subjects);
  });

  test('slugs are short, and addresses follow from them', () => {
    for (const [slug, briefing] of briefings) {
      expect(slug).toMatch(
        /^(?:gcm-\d+|sdg-\d+|phase-[a-z-]+|partner-[a-z0-9]+|[a-z0-9-]+-\d{4}(?:-[a-z-]+)?)$/,
      );
      expect(briefing.address).toBe(`/briefings/${slug}/`);
    }
  });

  test('each counts every finding that its page lists, and names each of them once', () => {
    for (const briefing of all) {
      const { subject, counts } = briefing;
      const { findings, linked } = backlinksTo(collectionOf(subject.kind), subject.record.id);
      const onPage = new Set(
        subject.kind === 'partner'
          ? findingsNaming(addressOf('partners', subject.record.id))
          : [...findings, ...linked.map(({ finding }) => finding)],
      );
      const named = lists(briefing).flatMap(({ shown, rest }) => [
        ...shown.map(({ finding }) => finding.id),
        ...rest,
      ]);
      expect(new Set(named).size, briefing.slug).toBe(named.length);
      expect(named, briefing.slug).toHaveLength(counts.findings);
      const missing = [...onPage].filter(({ id }) => !named.includes(id));
      expect(missing, briefing.slug).toEqual([]);
      if (subject.kind !== 'partner') expect(counts.findings, briefing.slug).toBe(onPage.size);
    }
  });

  test('each shows no more than two pages hold', () => {
    for (const briefing of all) {
      expect(briefing.insights.shown.length).toBeLessThanOrEqual(longest.insights);
      expect(briefing.tools.shown.length).toBeLessThanOrEqual(longest.tools);
      for (const { shown } of [briefing.supports, briefing.undermines, briefing.others]) {
        expect(shown.length).toBeLessThanOrEqual(longest.interactions);
      }
    }
  });

  test('every source of what is shown is listed, and no other', () => {
    for (const briefing of all) {
      const cited = new Set([
        ...shownIn(briefing).flatMap(({ finding }) => finding.sources.map(({ source }) => source)),
        ...[briefing.supports, briefing.undermines, briefing.others].flatMap(({ shown }) =>
          shown.flatMap(({ interaction }) => interaction.sources),
        ),
        ...briefing.engagements.flatMap(({ sources }) => sources),
      ]);
      expect(new Set(briefing.sources.map(({ id }) => id)), briefing.slug).toEqual(cited);
    }
  });

  test('what is empty says why, and leads to what is not', () => {
    const empty = all.filter((briefing) => briefing.empty);
    expect(empty.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['gcm-10', 'gcm-13', 'gcm-14', 'gcm-22', 'sdg-14']),
    );
    for (const { slug, empty: emptiness, nearest, counts } of empty) {
      expect(counts.findings).toBe(0);
      const documents = Object.values(emptiness?.documents ?? {}).reduce((sum, count) => sum + count, 0);
      expect(documents, slug).toBe(atlas.sources.size);
      expect(nearest.length, slug).toBeGreaterThan(0);
      for (const near of nearest) {
        expect(near.findings, slug).toBeGreaterThan(0);
        expect(briefings.get(near.slug)?.counts.findings).toBe(near.findings);
      }
    }
    expect(all.filter(({ empty: emptiness, counts }) => !emptiness && counts.findings === 0)).toEqual(
      all.filter(({ engagements, counts }) => engagements.length > 0 && counts.findings === 0),
    );
  });

  test('questions ask about what is shown', () => {
    for (const briefing of all) {
      const shown = shownIn(briefing).map(({ finding }) => finding.id);
      for (const question of briefing.questions) {
        if ('about' in question)
          expect(shown).toEqual(expect.arrayContaining(question.about.map(({ id }) => id)));
        if (question.kind === 'conflict') {
          const ids = briefing.interactions.map(({ id }) => id);
          expect(ids).toEqual(expect.arrayContaining([...question.interactions]));
          expect(question.interactions.length).toBeGreaterThanOrEqual(2);
        }
        if (question.kind === 'silence') {
          for (const { id } of question.terms) {
            const all = backlinksTo(collectionOf(briefing.subject.kind), briefing.subject.record.id);
            const own = [...all.findings, ...all.linked.map(({ finding }) => finding)];
            expect(own.filter((finding) => finding[question.of].includes(id))).toEqual([]);
          }
        }
      }
    }
  });
});

test('the order of findings and interactions makes no difference', () => {
  const turned: Atlas = {
    ...atlas,
    findings: new Map([...atlas.findings].toReversed()),
    interactions: new Map([...atlas.interactions].toReversed()),
  };
  const lookups = {
    backlinksTo: indexBacklinks(turned),
    findingsNaming: (address: string) => findingsNaming(address).toReversed(),
  };
  const ids = (briefing: SubjectBriefing) => ({
    ...briefing,
    interactions: briefing.interactions.map(({ id }) => id).toSorted(),
    questions: briefing.questions.map((question) =>
      question.kind === 'conflict' ? question.interactions.toSorted() : question,
    ),
  });
  const again = compileBriefings(turned, lookups);
  for (const [slug, briefing] of briefings) expect(ids(recordOf(again, slug)), slug).toEqual(ids(briefing));
});

test('what was withdrawn stands in no briefing', () => {
  const [id = ''] = recordOf(briefings, 'gcm-5').insights.shown.map(({ finding }) => finding.id);
  const finding = { ...recordOf(atlas.findings, id), status: 'withdrawn' as const };
  const changed: Atlas = { ...atlas, findings: new Map([...atlas.findings, [id, finding]]) };
  const again = compileBriefings(changed, {
    backlinksTo: indexBacklinks(changed),
    findingsNaming: (address) => findingsNaming(address).map((own) => changed.findings.get(own.id) ?? own),
  });
  for (const [slug, { counts }] of again) {
    const before = lists(recordOf(briefings, slug)).some(({ shown, rest }) =>
      [...shown.map((own) => own.finding.id), ...rest].includes(id),
    );
    expect(counts.findings, slug).toBe(recordOf(briefings, slug).counts.findings - (before ? 1 : 0));
  }
});
