import type { Breach } from '../sanitise/breach.ts';
import { formatBreach } from '../sanitise/inspect.ts';
import { formatFault, type Fault } from '../schema/fault.ts';
import type { Effects } from './effects.ts';
import type { SourceReport } from './publication-gate.ts';
import { counted } from './step.ts';

/** Files the gate reads words in, and those that change what it says of all others. */
export const isSource = (path: string): boolean =>
  /^(?:(?:content|gate|public)\/|src\/i18n\/(?:en|de)\/)/.test(path);
export const isSetting = (path: string): boolean => /^gate\/(?:policy\.yaml|roster\.json)$/.test(path);

/** What there is to tell after a reading. */
interface Told {
  readonly judged: Pick<SourceReport, 'breaches' | 'faults'>;
  readonly broken: readonly Fault[];
  readonly saved: readonly string[] | undefined;
  /** Lines told before. */
  readonly told: ReadonlySet<string>;
}

/** Tells what would be refused, and what passes of what was saved. Gives all lines that are told by now. */
export function tellRefused({ judged, broken, saved, told }: Told, effects: Effects): ReadonlySet<string> {
  const refused = [
    ...[...broken, ...judged.faults].map((fault) => ({ path: fault.path, line: formatFault(fault) })),
    ...judged.breaches
      .filter(({ severity }) => severity === 'error')
      .map((breach) => ({ path: breach.path, line: formatBreach(breach) })),
  ];
  for (const { path, line } of refused) if (saved?.includes(path) || !told.has(line)) effects.complain(line);
  const bad = new Set(refused.map(({ path }) => path));
  for (const path of saved?.filter((file) => isSource(file) && !isSetting(file) && !bad.has(file)) ?? [])
    effects.say(passing(path, judged.breaches));
  if (broken.length > 0)
    effects.complain(
      `\nThe record has ${counted(broken.length, 'fault')}. Pages show a broken file as it last was in order.`,
    );
  const objections = refused.length - broken.length;
  if (objections > 0)
    effects.complain(`\nThe gate would refuse to publish: ${counted(objections, 'objection')}.`);
  return new Set(refused.map(({ line }) => line));
}

function passing(path: string, breaches: readonly Breach[]): string {
  const warnings = breaches.filter((breach) => breach.path === path).length;
  return `${path} passes the gate${warnings > 0 ? ` with ${counted(warnings, 'warning')}` : ''}.`;
}

/** Says how many texts no one has cleared, if there are any. */
export function tellUncleared(number: number, { complain }: Pick<Effects, 'complain'>): void {
  if (number > 0)
    complain(
      `These pages show ${counted(number, 'text')} of a session that no one has cleared. Show them to no one.`,
    );
}
