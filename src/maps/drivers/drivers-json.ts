import { licenceAddress, type Provenance } from '../frame/provenance.ts';
import { calculations, type DriversView } from './view.ts';
import type { DriversWords } from './words.ts';

/** Sums and ranks of every phase with its orders, as JSON text. `version` grows when a key changes. */
export function driversJson(
  title: string,
  { level, phases }: DriversView,
  words: DriversWords,
  provenance: Provenance,
): string {
  const record = {
    version: 1,
    title,
    ...provenance,
    licenceAddress,
    basis: 'editorial',
    level,
    calculations,
    phases: phases.map(
      ({ phase, elements, orders, ranked, doubleNegatives, signsOnly, within, setApart }) => ({
        phase: phase ?? 'all',
        label: words.phase(phase),
        elements: elements.map(({ id, ...sums }) => ({ id, label: words.label(id), ...sums })),
        orders: Object.fromEntries(
          Object.entries(orders).map(([name, places]) => [name, places.map((place) => elements[place]?.id)]),
        ),
        ranked,
        doubleNegatives,
        signsOnly,
        within,
        setApart,
      }),
    ),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
