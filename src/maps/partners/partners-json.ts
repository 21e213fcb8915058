import { licenceAddress, type Provenance } from '../frame/provenance.ts';
import { partnersIn, formOrder, type PartnersView } from './view.ts';
import type { PartnersWords } from './words.ts';

/** The map as JSON text. `version` grows when a key changes; the forms are the atlas's sorting. */
export function partnersJson(
  title: string,
  view: PartnersView,
  words: PartnersWords,
  provenance: Provenance,
): string {
  const record = {
    version: 1,
    title,
    ...provenance,
    licenceAddress,
    basis: 'editorial',
    forms: formOrder.map((form) => ({
      form,
      partners: partnersIn(view, form).map(({ code }) => code),
      strands: view.strands
        .filter((strand) => strand.form === form)
        .map(({ instrument, years, ties }) => ({ instrument, years, ties: ties.map(({ id }) => id) })),
    })),
    askedInFindings: view.asked,
    partners: view.partners.map(({ id, code, ties }) => ({
      id,
      code,
      label: words.name(id),
      ties: ties.map(({ id: tie, form, years, instruments, sources, isUnconfirmed }) => ({
        id: tie,
        form,
        years,
        instruments,
        sources,
        isUnconfirmed,
      })),
    })),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
