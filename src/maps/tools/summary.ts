import type { CellKind, ToolCell, ToolRow, ToolsView } from './view.ts';

/** What one phase comes to. */
export interface PhaseSummary {
  readonly phase: string;
  /** Tools assigned to it. */
  readonly tools: readonly ToolRow[];
  /** Tools assigned elsewhere that are spoken of in it. */
  readonly spoken: readonly ToolRow[];
  /** Of those assigned, the ones that two fields or more wield. */
  readonly joined: readonly ToolRow[];
  /** Fields that wield them with the number of tools of each, most tools first, then in the atlas's order. */
  readonly wielders: readonly { readonly field: string; readonly count: number }[];
}

/** Every phase in its order; `fields` are the ids of all policy fields in the atlas's order. */
export function summariesOf({ phases, rows }: ToolsView, fields: readonly string[]): PhaseSummary[] {
  return phases.map((phase, column) => {
    const ofKind = (kind: CellKind) => rows.filter(({ cells }) => cells[column]?.kind === kind);
    const tools = ofKind('placed');
    return {
      phase,
      tools,
      spoken: ofKind('spoken'),
      joined: tools.filter(isJoined),
      wielders: fields
        .map((field) => ({ field, count: tools.filter((tool) => tool.fields.includes(field)).length }))
        .filter(({ count }) => count > 0)
        .toSorted((a, b) => b.count - a.count),
    };
  });
}

/** Whether two policy fields or more wield a tool. */
export const isJoined = ({ fields }: Pick<ToolRow, 'fields'>): boolean => fields.length > 1;

/** Whether something can be read of a tool in a phase. */
export const isFilled = ({ kind }: ToolCell): boolean => kind === 'placed' || kind === 'spoken';

/** Every cell with its tool, phase by phase as the columns stand. */
export const cellsByPhase = ({
  phases,
  rows,
}: ToolsView): { readonly tool: ToolRow; readonly cell: ToolCell }[] =>
  phases.flatMap((_, column) =>
    rows.flatMap((tool) => {
      const cell = tool.cells[column];
      return cell ? [{ tool, cell }] : [];
    }),
  );
