/** Anchor of a tool in a phase on the page of the map. */
export const cellId = ({
  instrument,
  phase,
}: {
  readonly instrument: string;
  readonly phase: string;
}): string => `cell-${instrument}--${phase}`;
