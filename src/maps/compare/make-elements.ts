import { addressOf } from '../../domain/address.ts';
import { recordOf, type Atlas } from '../../domain/atlas.ts';
import type { Finding } from '../../domain/finding.ts';
import type { Instrument } from '../../domain/instrument.ts';
import { localPath } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language } from '../../vocabulary/language.ts';
import type { CompareElement, ElementKind } from './record.ts';

/** Findings that an instrument, by its id, is spoken of in. */
export type FindingsOn = (instrument: string) => readonly Finding[];

/** Fields, instruments, objectives and targets in this order, each in that of the atlas. */
export function makeElements(
  atlas: Atlas,
  standing: readonly Finding[],
  findingsOn: FindingsOn,
  language: Language,
  t: Messages,
): CompareElement[] {
  const element = (
    kind: ElementKind,
    id: string,
    name: string,
    scope: string,
    isOn: (finding: Finding) => boolean,
    facts: CompareElement['facts'] = [],
  ): CompareElement => ({
    id,
    kind,
    name,
    scope,
    address: localPath(language, addressOf(kind, id)),
    findings: standing.filter(isOn).map((finding) => finding.id),
    facts,
  });
  const bearsOn = (code: string) => (finding: Finding) => finding.linkages.some(({ to }) => to === code);
  const labels = (collection: 'fields' | 'phases', ids: readonly string[]): string =>
    ids.map((id) => recordOf(atlas[collection], id).label[language]).join(', ');
  const factsOf = ({ wieldedBy, phases }: Instrument): CompareElement['facts'] => [
    [t.labels.wieldedBy, labels('fields', wieldedBy)],
    [t.compare.worksIn, labels('phases', phases)],
  ];
  return [
    ...[...atlas.fields.values()].map(({ id, label, scope }) =>
      element('fields', id, label[language], scope[language], ({ fields }) => fields.includes(id)),
    ),
    ...[...atlas.instruments.values()].map((instrument) => {
      const { id, label, scope } = instrument;
      const own = new Set(findingsOn(id));
      return element(
        'instruments',
        id,
        label[language],
        scope[language],
        (finding) => own.has(finding),
        factsOf(instrument),
      );
    }),
    ...[...atlas.objectives.values()].map(({ id, objective, label }) =>
      element(
        'objectives',
        id,
        `${t.type.objectives} ${objective} (${label[language]})`,
        t.compare.scope.objectives,
        bearsOn(id),
      ),
    ),
    ...[...atlas.targets.values()].map(({ id, code, goal, label }) =>
      element(
        'targets',
        id,
        `${code} ${label[language]}`,
        `${t.compare.scope.targets} ${recordOf(atlas.goals, `sdg-${goal}`).name[language]}.`,
        bearsOn(id),
      ),
    ),
  ];
}
