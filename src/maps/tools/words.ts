import { recordOf, type Atlas } from '../../domain/atlas.ts';
import { noPhase } from '../../domain/term.ts';
import { plural } from '../../i18n/locale.ts';
import type { Messages } from '../../i18n/messages.en.ts';
import type { Language, Localised } from '../../vocabulary/language.ts';
import { fill, printCount } from '../frame/print-number.ts';
import { isFilled, isJoined, type PhaseSummary } from './summary.ts';
import type { ToolCell, ToolRow, ToolsView } from './view.ts';

/** What is said of tools and phases in one language. */
export interface ToolsWords {
  readonly tool: (id: string) => string;
  readonly phase: (id: string) => string;
  readonly field: (id: string) => string;
  readonly fields: (tool: ToolRow) => string;
  readonly levels: (tool: ToolRow) => string;
  readonly partners: (tool: ToolRow) => string;
  /** “3 fields”. */
  readonly wielders: (tool: ToolRow) => string;
  /** “2 findings, 1 interaction”, or that there is none. */
  readonly evidence: (cell: ToolCell) => string;
  /** The same, each count by itself. */
  readonly evidenceParts: (cell: ToolCell) => readonly string[];
  /** What stands in a cell to be read with the eye: `F 2 · I 1`. */
  readonly mark: (cell: ToolCell) => string;
  /** “Readmission in ‘Transit’”. */
  readonly place: (tool: ToolRow, cell: ToolCell) => string;
  /**
   * A cell as a sentence: tool and phase, then who wields it, where, with whom, and what lies behind; of an
   * empty one only which kind of nothing it is.
   */
  readonly sentence: (tool: ToolRow, cell: ToolCell) => string;
  /** A phase: how many tools, whose, and which are joined up. */
  readonly phaseSummary: (summary: PhaseSummary) => string;
  /** The whole map in two or three sentences. */
  readonly summary: (view: ToolsView) => string;
}

/** Fields of the leading question. */
const asked = ['foreign', 'development'] as const;

export function toolsWords(atlas: Atlas, language: Language, t: Messages): ToolsWords {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const nameOf = (
    collection: 'instruments' | 'phases' | 'fields' | 'levels' | 'partners',
    id: string,
  ): string => recordOf<{ readonly label: Localised }>(atlas[collection], id).label[language];
  const names = (collection: 'fields' | 'levels' | 'partners', ids: readonly string[]): string =>
    ids.map((id) => nameOf(collection, id)).join(', ');
  const tools = (rows: readonly ToolRow[]): string =>
    list.format(rows.map(({ id }) => nameOf('instruments', id)));
  const counted = (count: number, forms: { one: string; other: string }) =>
    count === 0 ? [] : [plural(language, count, forms)];

  const evidenceParts = ({ kind, findings, interactions }: ToolCell): string[] => {
    const parts = [
      ...counted(findings.length, t.count.findings),
      ...counted(interactions.length, t.count.interactions),
    ];
    return parts.length > 0 ? parts : [kind === 'placed' ? t.tools.bare : t.tools.kinds[kind]];
  };
  const evidence = (cell: ToolCell): string => evidenceParts(cell).join(', ');
  const quoted = (phase: string): string => fill(t.tools.quoted, { phase: nameOf('phases', phase) });
  const place = ({ id }: ToolRow, { phase }: ToolCell): string =>
    fill(t.tools.inPhase, { tool: nameOf('instruments', id), phase: quoted(phase) });
  const shared = (rows: readonly ToolRow[]): ToolRow[] =>
    rows.filter(({ fields }) => asked.every((field) => fields.includes(field)));
  return {
    tool: (id) => nameOf('instruments', id),
    phase: (id) => nameOf('phases', id),
    field: (id) => nameOf('fields', id),
    fields: ({ fields }) => names('fields', fields),
    levels: ({ levels }) => names('levels', levels),
    partners: ({ partners }) => names('partners', partners),
    wielders: ({ fields }) => plural(language, fields.length, t.tools.wielders),
    evidence,
    evidenceParts,
    mark: ({ findings, interactions }) =>
      [
        ...(findings.length > 0 ? [`F ${printCount(language, findings.length)}`] : []),
        ...(interactions.length > 0 ? [`I ${printCount(language, interactions.length)}`] : []),
      ].join(' · '),
    place,
    sentence: (tool, cell) => {
      if (!isFilled(cell)) return `${place(tool, cell)}; ${t.tools.kinds[cell.kind]}.`;
      return `${[
        place(tool, cell),
        ...(cell.kind === 'spoken' ? [t.tools.kinds.spoken] : []),
        fill(plural(language, tool.fields.length, t.tools.wieldedBy), {
          fields: names('fields', tool.fields),
        }),
        fill(t.tools.atLevels, { levels: names('levels', tool.levels) }),
        ...(tool.partners.length > 0
          ? [fill(t.tools.withPartners, { partners: names('partners', tool.partners) })]
          : []),
        evidence(cell),
      ].join('; ')}.`;
    },
    phaseSummary: ({ phase, tools: placed, spoken, joined, wielders }) => {
      if (placed.length === 0) return t.tools.summaryNone;
      const between = shared(placed);
      return [
        fill(t.tools.phaseTools, {
          tools: plural(language, placed.length, t.tools.count),
          wielders: wielders
            .map(({ field, count }) => `${nameOf('fields', field)} (${printCount(language, count)})`)
            .join(', '),
        }),
        joined.length > 0
          ? fill(t.tools.phaseJoined, { count: printCount(language, joined.length) })
          : t.tools.phaseApart,
        between.length > 0 ? fill(t.tools.phaseShared, { tools: tools(between) }) : t.tools.phaseUnshared,
        ...(spoken.length > 0 && phase !== noPhase
          ? [fill(t.tools.phaseSpoken, { tools: plural(language, spoken.length, t.tools.count) })]
          : []),
      ].join(' ');
    },
    summary: ({ phases, rows }) => {
      const placed = phases.map(
        (phase, at) => [phase, rows.filter(({ cells }) => cells[at]?.kind === 'placed').length] as const,
      );
      const inPhases = placed.filter(([phase]) => phase !== noPhase);
      const [most] = inPhases.toSorted(([, a], [, b]) => b - a);
      const least = inPhases
        .toSorted(([, a], [, b]) => a - b)
        .filter(([, count], _, [first]) => count === first?.[1]);
      if (!most) return t.tools.summaryNone;
      return [
        fill(t.tools.summary, {
          joined: printCount(language, rows.filter(isJoined).length),
          all: printCount(language, rows.length),
          shared: printCount(language, shared(rows).length),
        }),
        fill(t.tools.summaryPhases, {
          most: quoted(most[0]),
          mostCount: printCount(language, most[1]),
          least: list.format(least.map(([phase]) => quoted(phase))),
          leastCount: fill(plural(language, least.length, t.tools.leastCount), {
            count: printCount(language, least[0]?.[1] ?? 0),
          }),
        }),
      ].join(' ');
    },
  };
}
