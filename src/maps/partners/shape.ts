import type { PartnershipForm } from '../../domain/partner.ts';

const ring = (r: number) => (x: number, y: number) =>
  `M${tenth(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

/** Outline of the mark of a form round its middle, as an SVG path; told apart without colour. */
export const shapeOf: Readonly<Record<PartnershipForm, (x: number, y: number) => string>> = {
  trilateral: (x, y) => `M${x} ${tenth(y - 19)}l18 30h-36Z`,
  bilateral: (x, y) => `M${tenth(x - 13)} ${tenth(y - 13)}h26v26h-26Z`,
  eu: ring(14),
  global: (x, y) => `M${x} ${tenth(y - 18)}l18 18l-18 18l-18 -18Z`,
  case: ring(13),
};

const tenth = (length: number): number => Math.round(length * 10) / 10;
