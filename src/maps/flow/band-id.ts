/** Anchor of a band in the tables of its page. */
export const bandId = ({ from, to }: { readonly from: string; readonly to: string }): string =>
  `flow-${from}--${to}`.replaceAll('.', '-');
