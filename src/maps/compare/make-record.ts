import { addressOf } from '../../domain/address.ts';
import { recordOf, type Atlas } from '../../domain/atlas.ts';
import { isPointer, type Finding } from '../../domain/finding.ts';
import { sourcesOf, tierOf } from '../../domain/finding-tier.ts';
import type { End, Interaction } from '../../domain/interaction.ts';
import { shortCitation } from '../../domain/source.ts';
import { localPath } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import { printSigned } from '../frame/print-number.ts';
import { makeElements, type FindingsOn } from './make-elements.ts';
import type { CompareFinding, CompareInteraction, ComparePairing, CompareRecord } from './record.ts';

/** The whole record as it is compared, in one language. `findingsOn` an instrument are given by its id. */
export function makeRecord(
  atlas: Atlas,
  findingsOn: FindingsOn,
  language: Language,
  t: Messages,
): CompareRecord {
  const standing = [...atlas.findings.values()].filter(({ status }) => status !== 'withdrawn');
  const labels = (terms: Atlas['interests']) =>
    [...terms.values()].map(({ id, label }) => [id, label[language]] as const);
  return {
    interests: labels(atlas.interests),
    phases: labels(atlas.phases),
    elements: makeElements(atlas, standing, findingsOn, language, t),
    findings: standing.map((finding) => toFinding(atlas, finding, language, t)),
    interactions: [...atlas.interactions.values()].map((each) => toInteraction(atlas, each, language, t)),
    pairings: atlas.crosswalk.map(({ objective, sdg, note, basis, strength }): ComparePairing => ({
      ends: [`gcm-${objective}`, `sdg-${sdg}`],
      note: note[language],
      basis: [t.basis[basis], ...(strength ? [t.strength[strength]] : [])].join(', '),
    })),
  };
}

const toFinding = (atlas: Atlas, finding: Finding, language: Language, t: Messages): CompareFinding => ({
  id: finding.id,
  name: finding.statement[language],
  address: localPath(language, addressOf('findings', finding.id)),
  facts: [
    isPointer(finding) ? t.kind.pointer : t.kind[finding.kind],
    t.tier[tierOf(atlas, finding)],
    t.agreement[finding.agreement],
  ],
  interests: finding.interests,
  phases: finding.phases,
  bearsOn: Object.fromEntries(
    finding.linkages.map(({ to, relation, strength, basis }) => [
      to,
      [t.relation[relation], t.strength[strength], t.basis[basis]].join(', '),
    ]),
  ),
});

function toInteraction(
  atlas: Atlas,
  interaction: Interaction,
  language: Language,
  t: Messages,
): CompareInteraction {
  const { id, from, to, wording, sign, qualifier, score, acting, agreement, basis } = interaction;
  const named = t.score[String(score) as keyof typeof t.score];
  return {
    id,
    address: localPath(language, addressOf('interactions', id)),
    from: standsFor(atlas, from),
    to: standsFor(atlas, to),
    wording: {
      from: wording.from[language],
      sign: t.sign[sign],
      to: wording.to[language] + (qualifier ? ` (${t.qualifier[qualifier]})` : ''),
    },
    sign,
    score: typeof score === 'number' ? printSigned(language, score) : '',
    facts: [
      typeof score === 'number' ? `${named}, ${t.basis[basis]}` : named,
      t.tier[tierOf(atlas, interaction)],
      t.agreement[agreement],
      ...(acting === 'policy' ? [] : [`${t.labels.acting}: ${t.acting[acting]}`]),
    ],
    reason: interaction.reason[language],
    findings: interaction.findings.map((finding) => ({
      name: finding.toUpperCase(),
      address: localPath(language, addressOf('findings', finding)),
    })),
    sources: sourcesOf(atlas, interaction).map((source) => ({
      name: shortCitation(source, t.source),
      address: localPath(language, addressOf('sources', source.id)),
    })),
  };
}

/** Elements that an end stands for: itself, and as an instrument also the fields that wield it. */
const standsFor = ({ instruments }: Atlas, end: End): string[] =>
  'field' in end
    ? [end.field]
    : [end.instrument, ...new Set(recordOf(instruments, end.instrument).wieldedBy)];
