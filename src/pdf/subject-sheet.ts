import type { SubjectBriefing } from '../briefings/briefing.ts';
import { officialName } from '../briefings/official-name.ts';
import { briefingAddress, shortestPageOf } from '../briefings/subject.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import { shortAddressOf } from '../domain/short-address.ts';
import { shortCitation } from '../domain/source.ts';
import { formatYears } from '../i18n/locale.ts';
import { recordLanguage } from '../vocabulary/language.ts';
import { effectsOf } from './effects.ts';
import { findingsOf } from './findings.ts';
import { frameOf } from './frame.ts';
import type { Block, Run, Section, Sheet } from './sheet.ts';
import { sourceLines } from './source-lines.ts';
import { toolsOf } from './tools.ts';
import type { Voice } from './voice.ts';

/** The briefing on one subject as it is printed, in the order of its page. */
export function subjectSheet(atlas: Atlas, briefing: SubjectBriefing, voice: Voice): Sheet {
  const { t, words } = voice;
  const { openQuestions, tensions, subject, address } = briefing;
  const open = [
    ...section(t.kinds['open-question'], findingsOf(openQuestions, briefing, voice), 2),
    ...section(t.kinds.tension, findingsOf(tensions, briefing, voice), 2),
  ];
  return {
    ...frameOf(address, voice),
    title: { text: words.subject(subject), lang: words.subjectMarks(subject).lang },
    fileTitle: words.title(subject),
    kicker: `${t.type.briefings} ${briefing.slug}`,
    lead: words.summary(briefing),
    sections: [
      ...furtherNotes(briefing, voice),
      ...emptiness(briefing, voice),
      ...section(t.partner.onRecord, engagements(atlas, briefing, voice)),
      ...section(t.target.found, findingsOf(briefing.insights, briefing, voice)),
      ...section(t.briefing.recommended, findingsOf(briefing.recommendations, briefing, voice)),
      ...section(t.briefing.pulls, effectsOf(atlas, briefing, voice)),
      ...section(t.briefing.tools, toolsOf(atlas, briefing, voice)),
      ...(open.length > 0 ? [{ heading: t.briefing.open, level: 1 as const, blocks: [] }, ...open] : []),
      ...section(t.briefing.questions, questions(briefing, voice)),
      ...section(t.briefing.origin, origin(briefing, voice)),
    ],
  };
}

/** A section, unless there is nothing in it. */
const section = (heading: string, blocks: readonly Block[], level: 1 | 2 = 1): Section[] =>
  blocks.length > 0 ? [{ heading, level, blocks }] : [];

const note = (runs: readonly Run[]): Block => ({ kind: 'text', tone: 'note', runs });

/** In further languages: the official title of what bears a label of the atlas, and in which language the record speaks. */
function furtherNotes({ subject }: SubjectBriefing, { language, further, signs }: Voice): Section[] {
  if (!further) return [];
  const official = officialName(subject, language);
  return section('', [
    ...(official
      ? [note([{ text: further.ownLabel + signs.gap }, { text: official, lang: recordLanguage(language) }])]
      : []),
    note([{ text: further.notice }]),
  ]);
}

/** Why there is nothing, what was read, and where to turn to. */
function emptiness({ empty, nearest }: SubjectBriefing, { t, words, signs, full }: Voice): Section[] {
  if (!empty) return [];
  const sentences = words.emptiness(empty).join(signs.gap);
  const items = nearest.map((nearby) => [
    {
      text: words.subject(nearby.subject),
      lang: words.subjectMarks(nearby.subject).lang,
      href: full(briefingAddress(nearby.subject)),
    },
    { text: ` (${words.because(nearby)})` },
  ]);
  return [
    ...section('', [{ kind: 'text', tone: 'plain', runs: [{ text: sentences }] }]),
    ...section(t.briefing.nearest, items.length > 0 ? [{ kind: 'list', items }] : []),
  ];
}

/** What is on record with a partner, each with years, form and sources. */
function engagements(atlas: Atlas, { engagements }: SubjectBriefing, voice: Voice): Block[] {
  const { t, signs, record } = voice;
  if (engagements.length === 0) return [];
  const items = engagements.map(({ text, years, form, verify, sources }) => {
    const facts = [formatYears(years), t.form[form], ...(verify ? [t.partner.verify] : [])].join(signs.comma);
    const citations = sources.map((id) => shortCitation(recordOf(atlas.sources, id), t.source));
    const notes = [facts, ...citations].join(signs.semicolon);
    return [record(text), { text: ` (${notes})`, soft: true }];
  });
  return [{ kind: 'list', items }];
}

/** The atlas's own questions, set in italics. */
function questions({ questions }: SubjectBriefing, { t, words }: Voice): Block[] {
  if (questions.length === 0) return [];
  const items = questions.map((question) => [{ text: words.question(question), italic: true }]);
  return [{ kind: 'list', items }, note([{ text: t.briefing.asked }])];
}

/** Pages whose addresses show how those of all others are made. */
const examples = [shortAddressOf('findings', 'f01'), shortAddressOf('interactions', 'i01'), '/sources/s01/'];

/** Sources, what is editorial, how it is ordered, and where to read on. */
function origin({ sources, subject, fullList, empty }: SubjectBriefing, voice: Voice): Block[] {
  const { t, signs, full, short } = voice;
  return [
    ...sourceLines(sources, voice),
    ...(empty
      ? []
      : [
          note([
            { text: [t.briefing.basis[subject.kind], t.briefing.line, t.briefing.rank].join(signs.gap) },
          ]),
        ]),
    note([
      {
        text:
          t.briefing.addresses + signs.gap + examples.map(short).join(signs.comma) + signs.stop + signs.gap,
      },
      { text: short(shortestPageOf(subject)), href: full(fullList) },
      { text: ` (${t.briefing.all})${signs.stop}` },
    ]),
  ];
}
