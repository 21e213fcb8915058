/** What the filters of the map ask of a tool; an empty one lets everything pass. */
export interface ToolsAsked {
  /** Policy field that wields it. */
  readonly field?: string | undefined;
  /** A second field that wields it too. */
  readonly with?: string | undefined;
  /** Level of government it is used at. */
  readonly level?: string | undefined;
}
export const filterNames = ['field', 'with', 'level'] as const satisfies readonly (keyof ToolsAsked)[];

/** Whether a tool passes: both fields wield it, and it is used at the level. */
export const passes = (
  tool: { readonly fields: readonly string[]; readonly levels: readonly string[] },
  asked: ToolsAsked,
): boolean =>
  [asked.field, asked.with].every((field) => !field || tool.fields.includes(field)) &&
  (!asked.level || tool.levels.includes(asked.level));
