/** A band by its ends and its findings, as the page holds it. */
export interface Band {
  readonly from: string;
  readonly to: string;
  readonly findings: readonly string[];
}

/** A node by its column, counted from 0, and its findings. */
export interface Place {
  readonly id: string;
  readonly column: number;
  readonly findings: readonly string[];
}

/** What a finding is filed under, by the name of the setting. */
export type Filed = Readonly<Record<string, readonly string[]>>;

/** Findings that meet every setting; one left empty lets everything pass. */
export const passing = (
  filed: Readonly<Record<string, Filed>>,
  asked: Readonly<Record<string, string>>,
): Set<string> =>
  new Set(
    Object.entries(filed).flatMap(([id, under]) =>
      Object.entries(asked).every(([name, value]) => value === '' || under[name]?.includes(value))
        ? [id]
        : [],
    ),
  );

/**
 * How many findings of a band are to be seen: those that pass and, where a node is looked at, are of that node. A band in a
 * column beside the node that does not touch it shows nothing.
 */
export function shareOf(
  band: Band,
  columnOf: (id: string) => number,
  passed: ReadonlySet<string>,
  node?: Place,
): number {
  const shown = band.findings.filter((id) => passed.has(id));
  if (!node) return shown.length;
  const isBeside = columnOf(band.from) === node.column || columnOf(band.to) === node.column;
  if (isBeside && band.from !== node.id && band.to !== node.id) return 0;
  return shown.filter((id) => node.findings.includes(id)).length;
}
