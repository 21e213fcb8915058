/** Anchor of a directed pair on the page of its matrix. */
export const pairId = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `pair-${from}--${to}`;
