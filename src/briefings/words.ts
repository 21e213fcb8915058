import type { DelegateMessages } from '../i18n/delegate-messages.ts';
import { labelsIn } from '../i18n/labels.ts';
import { formatDate, localeOf, plural, signsOf } from '../i18n/locale.ts';
import { fill, printCount } from '../maps/frame/print-number.ts';
import { marksOf, recordLanguage, type InterfaceLanguage, type TextMarks } from '../vocabulary/language.ts';
import type { Emptiness, SubjectBriefing } from './briefing.ts';
import type { Bearing, Nearby, Question } from './parts.ts';
import type { Subject } from './subject.ts';

/** What is said of a briefing in one language. */
export interface BriefingWords {
  /** “Objective 5: Regular pathways”. */
  readonly subject: (subject: Subject) => string;
  /** What marks a subject’s name that is not in the language asked for: titles of outcomes are not translated. */
  readonly subjectMarks: (subject: Subject) => TextMarks;
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

export function briefingWords(language: InterfaceLanguage, t: DelegateMessages): BriefingWords {
  const written = recordLanguage(language);
  const { comma, stop } = signsOf(language);
  const labels = labelsIn(language);
  const count = (value: number): string => printCount(language, value);
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const idsOf = (ids: readonly string[]): string => list.format(ids.map((id) => id.toUpperCase()));
  const subject = ({ kind, record }: Subject): string => {
    switch (kind) {
      case 'objective':
        return labels.wholeObjective(record);
      case 'goal':
        return labels.wholeGoal(record);
      case 'outcome':
        return record.title[written];
      case 'phase':
        return labels.term('phases', record);
      case 'partner':
        return labels.partner(record);
    }
  };
  const effects = ({ counts }: SubjectBriefing): string =>
    (['supports', 'undermines', 'others'] as const)
      .filter((sign) => counts[sign] > 0)
      .map((sign) => fill(t.briefing.effects[sign], { count: count(counts[sign]) }))
      .join('');
  return {
    subject,
    subjectMarks: ({ kind }) => (kind === 'outcome' ? marksOf(written, language) : {}),
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
      return `${found}${effects(briefing)}${stop}`;
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
          return [
            fill(t.briefing.by.instrument, { instrument: labels.term('instruments', bearing.instrument) }),
          ];
        default:
          return [];
      }
    },
    question: (question) => {
      const sentence = t.briefing.question;
      switch (question.kind) {
        case 'conflict':
          return fill(sentence.conflict, {
            a: labels.element(question.a),
            b: labels.element(question.b),
            ids: idsOf(question.interactions),
          });
        case 'strength':
          return fill(sentence.strength, { ids: idsOf(question.interactions) });
        case 'silence':
          return fill(sentence[question.of], {
            terms: question.terms.map((term) => labels.term(question.of, term)).join(comma),
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
        const sdg = because.sdg.includes('.') ? because.sdg : labels.sdg(because.sdg);
        return fill(sentence.crosswalk, { ...because, sdg, basis: t.basis[because.basis] });
      }
      if (because.kind === 'instrument') {
        return fill(sentence.instrument, { instrument: labels.term('instruments', because.instrument) });
      }
      return sentence[because.kind];
    },
    emptiness: ({ reason, documents }) => {
      const counts = (['full', 'excerpt', 'contents', 'not-opened'] as const)
        .filter((extent) => documents[extent] > 0)
        .map((extent) => `${t.extent[extent]} ${count(documents[extent])}`)
        .join(comma);
      return [t.briefing.why[reason], fill(t.briefing.documents, { counts })];
    },
    edition: ({ edition }) => fill(t.briefing.edition, { edition: formatDate(language, edition) }),
  };
}
