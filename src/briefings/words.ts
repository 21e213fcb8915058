import { plural, formatDate } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages.en.ts';
import { fill, printCount } from '../maps/frame/print-number.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Emptiness, SubjectBriefing } from './briefing.ts';
import type { Bearing, Nearby, Question } from './parts.ts';
import type { Subject } from './subject.ts';

/** What is said of a briefing in one language. */
export interface BriefingWords {
  /** “Objective 5: Regular pathways”. */
  readonly subject: (subject: Subject) => string;
  /** The subject as a briefing: the title of its page and file. */
  readonly title: (subject: Subject) => string;
  /** What is on file, in one sentence. */
  readonly summary: (briefing: SubjectBriefing) => string;
  /** Why a finding stands in the briefing, as far as that differs from one to another; in parts. */
  readonly bearing: (bearing: Bearing, subject: Subject) => readonly string[];
  readonly question: (question: Question) => string;
  /** Why another briefing is near. */
  readonly because: (nearby: Nearby) => string;
  /** Why a briefing is empty, and what was read, in sentences. */
  readonly emptiness: (emptiness: Emptiness) => readonly string[];
  /** Month of the record. */
  readonly edition: (briefing: SubjectBriefing) => string;
}

export function briefingWords(language: Language, t: Messages): BriefingWords {
  const count = (value: number): string => printCount(language, value);
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const idsOf = (ids: readonly string[]): string => list.format(ids.map((id) => id.toUpperCase()));
  const subject = ({ kind, record }: Subject): string => {
    switch (kind) {
      case 'objective':
        return `${t.type.objectives} ${record.objective}: ${record.label[language]}`;
      case 'goal':
        return `SDG ${record.goal}: ${record.name[language]}`;
      case 'outcome':
        return record.title[language];
      default:
        return record.label[language];
    }
  };
  const effects = ({ counts }: SubjectBriefing): string =>
    (['supports', 'undermines', 'others'] as const)
      .filter((sign) => counts[sign] > 0)
      .map((sign) => fill(t.briefing.effects[sign], { count: count(counts[sign]) }))
      .join('');
  return {
    subject,
    title: (of) => fill(t.briefing.title, { title: subject(of) }),
    summary: (briefing) => {
      const { subject: of, counts, engagements } = briefing;
      const record = count(counts.onRecord);
      const context = count(counts.findings - counts.onRecord);
      const found =
        counts.findings > 0
          ? plural(language, counts.findings, t.briefing.found[of.kind]) +
            fill(t.briefing.closeness, { record, context })
          : engagements.length > 0
            ? fill(t.briefing.unnamed, { count: count(engagements.length) })
            : t.briefing.nothing[of.kind];
      return `${found}${effects(briefing)}.`;
    },
    bearing: (bearing, of) => {
      switch (bearing.by) {
        case 'linkage': {
          const code = of.kind === 'goal' ? `${bearing.to.replace('sdg-', '')}: ` : '';
          return [
            `${code}${t.relation[bearing.relation]}`,
            t.strength[bearing.strength],
            t.basis[bearing.basis],
          ];
        }
        case 'named':
          return [t.briefing.by.named];
        case 'instrument':
          return [fill(t.briefing.by.instrument, { instrument: bearing.instrument.label[language] })];
        default:
          return [];
      }
    },
    question: (question) => {
      const sentence = t.briefing.question;
      switch (question.kind) {
        case 'conflict':
          return fill(sentence.conflict, {
            a: question.a.label[language],
            b: question.b.label[language],
            ids: idsOf(question.interactions),
          });
        case 'strength':
          return fill(sentence.strength, { ids: idsOf(question.interactions) });
        case 'silence':
          return fill(sentence[question.of], {
            terms: question.terms.map(({ label }) => label[language]).join(', '),
          });
        default:
          return fill(sentence[question.kind], {
            ids: list.format(
              question.about.map(({ id, years }) =>
                years.length > 0 ? `${id.toUpperCase()} (${years.join(', ')})` : id.toUpperCase(),
              ),
            ),
          });
      }
    },
    because: ({ because }) => {
      const sentence = t.briefing.because;
      if (because.kind === 'crosswalk') {
        const sdg = because.sdg.includes('.') ? because.sdg : `SDG ${because.sdg}`;
        return fill(sentence.crosswalk, { ...because, sdg, basis: t.basis[because.basis] });
      }
      if (because.kind === 'instrument') {
        return fill(sentence.instrument, { instrument: because.instrument.label[language] });
      }
      return sentence[because.kind];
    },
    emptiness: ({ reason, documents }) => {
      const counts = (['full', 'excerpt', 'contents', 'not-opened'] as const)
        .filter((extent) => documents[extent] > 0)
        .map((extent) => `${t.extent[extent]} ${count(documents[extent])}`)
        .join(', ');
      return [t.briefing.why[reason], fill(t.briefing.documents, { counts })];
    },
    edition: ({ edition }) => fill(t.briefing.edition, { edition: formatDate(language, edition) }),
  };
}
