import { atlas, findingsNaming } from '../../catalogue/catalogue.ts';
import { addressOf } from '../../domain/address.ts';
import { findingsOnInstrument } from '../../domain/instrument-findings.ts';
import { balanceView, type BalanceLevel, type BalanceView } from './view.ts';

const made = new Map<BalanceLevel, BalanceView>();

/** The view of one level, computed once for a build. */
export function balanceOf(level: BalanceLevel): BalanceView {
  const view =
    made.get(level) ??
    balanceView(atlas, level, (id) =>
      findingsOnInstrument(atlas, id, findingsNaming(addressOf('instruments', id))),
    );
  made.set(level, view);
  return view;
}

/** Part of the address of a level's page after the map's own; the rounds are the map's first page. */
export const balanceViewName = (level: BalanceLevel): string | undefined =>
  level === 'rounds' ? undefined : level;

/** Name of a level's files, without ending. */
export const balanceFileName = (level: BalanceLevel): string =>
  level === 'rounds' ? 'balance-of-interests' : `balance-of-interests-${level}`;

/** Anchor of the sentence on a row. */
export const rowAnchor = (level: BalanceLevel, id: string): string => `balance-${level}-${id}`;
