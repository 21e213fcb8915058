import { recordOf, type Atlas } from '../domain/atlas.ts';
import type { Partner } from '../domain/partner.ts';
import { noPhase } from '../domain/term.ts';
import type { CrosswalkBasis, CrosswalkLink } from '../vocabulary/crosswalk.ts';
import type { Nearby } from './parts.ts';
import type { Subject } from './subject.ts';
import { instrumentsWith } from './findings.ts';
import { byKeys } from './rank.ts';
import { slugOf } from './subject.ts';

/** Longest list of near briefings. */
const most = 4;

/** A subject with the number of findings in its briefing. */
export interface Measured {
  readonly subject: Subject;
  readonly findings: number;
}

/**
 * Briefings to turn to from `here`, nearest first, none of them empty. Goals and objectives are near each other
 * where the crosswalk pairs them, an official pairing before others; outcomes within their round, else by period;
 * phases beside each other; partners that share an instrument, else a source. Where nothing is near, the fullest of the same kind.
 */
export function nearestTo(atlas: Atlas, here: Subject, all: readonly Measured[]): Nearby[] {
  const others = all.filter(({ subject, findings }) => findings > 0 && slugOf(subject) !== slugOf(here));
  const near = others
    .flatMap(({ subject, findings }) => {
      const way = wayTo(atlas, here, subject);
      return way ? [{ slug: slugOf(subject), subject, findings, ...way }] : [];
    })
    .toSorted(byKeys(({ distance, findings, slug }) => [distance, -findings, slug]));
  const fullest = others
    .filter(({ subject }) => subject.kind === here.kind)
    .map(({ subject, findings }) => ({
      slug: slugOf(subject),
      subject,
      findings,
      because: { kind: 'fullest' } as const,
    }))
    .toSorted(byKeys(({ findings, slug }) => [-findings, slug]));
  return (near.length > 0 ? near : fullest)
    .slice(0, most)
    .map(({ slug, subject, findings, because }) => ({ slug, subject, findings, because }));
}

interface Way {
  readonly because: Nearby['because'];
  /** Smaller is nearer; comparable within one kind of subject. */
  readonly distance: number;
}

function wayTo(atlas: Atlas, here: Subject, there: Subject): Way | undefined {
  if (here.kind === 'objective' && there.kind === 'goal') {
    return alongCrosswalk(atlas, here.record.objective, there.record.goal);
  }
  if (here.kind === 'goal' && there.kind === 'objective') {
    return alongCrosswalk(atlas, there.record.objective, here.record.goal);
  }
  if (here.kind === 'outcome' && there.kind === 'outcome') {
    const years = Math.abs(Number(here.record.period.slice(0, 4)) - Number(there.record.period.slice(0, 4)));
    const isSameRound = here.record.round !== undefined && here.record.round === there.record.round;
    return {
      because: { kind: isSameRound ? 'round' : 'period' },
      distance: isSameRound ? years : 100 + years,
    };
  }
  if (here.kind === 'phase' && there.kind === 'phase') {
    const phases = [...atlas.phases.keys()].filter((id) => id !== noPhase);
    if (!phases.includes(here.record.id) || !phases.includes(there.record.id)) return undefined;
    const steps = Math.abs(phases.indexOf(here.record.id) - phases.indexOf(there.record.id));
    return steps === 1 ? { because: { kind: 'phase' }, distance: 0 } : undefined;
  }
  if (here.kind === 'partner' && there.kind === 'partner') {
    return alongRecord(atlas, here.record, there.record);
  }
  return undefined;
}

/** Partners that share an instrument, else a source. */
function alongRecord(atlas: Atlas, here: Partner, there: Partner): Way | undefined {
  const theirs = instrumentsWith(there);
  const shared = instrumentsWith(here).find((id) => theirs.includes(id));
  if (shared !== undefined) {
    return { because: { kind: 'instrument', instrument: recordOf(atlas.instruments, shared) }, distance: 0 };
  }
  const sources = there.engagements.flatMap((engagement) => engagement.sources);
  const isNamedBeside = here.engagements.some((own) => own.sources.some((id) => sources.includes(id)));
  return isNamedBeside ? { because: { kind: 'source' }, distance: 1 } : undefined;
}

const bases: readonly CrosswalkBasis[] = ['official', 'official-theme', 'editorial'];

/** The pairing of an objective with a goal or one of its targets that is most somebody else's. */
function alongCrosswalk(atlas: Atlas, objective: number, goal: number): Way | undefined {
  const rank = ({ basis }: CrosswalkLink): number => bases.indexOf(basis);
  const [link] = atlas.crosswalk
    .filter((own) => own.objective === objective && own.sdg.split('.')[0] === String(goal))
    .toSorted(byKeys((own) => [rank(own), own.sdg]));
  return (
    link && {
      because: { kind: 'crosswalk', objective, sdg: link.sdg, basis: link.basis },
      distance: rank(link),
    }
  );
}
