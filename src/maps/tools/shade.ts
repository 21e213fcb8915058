import type { ToolRow } from './view.ts';

/** Shade of a tool that is placed in a phase: one field wields it, two do, or three and more. */
export const shades = ['joined-1', 'joined-2', 'joined-3'] as const;
export type Shade = (typeof shades)[number];

export const shadeOf = ({ fields }: Pick<ToolRow, 'fields'>): Shade =>
  shades[Math.min(fields.length, shades.length) - 1] ?? 'joined-1';
