import type { Breach } from '../breach.ts';
import { checklist, checklistVersion } from './checklist.ts';

/** A warning of the gate, named without its words. */
export interface Acknowledgement {
  readonly rule: string;
  readonly digest: string;
}

/** A second person’s word that a text from a session identifies no one, bound to exactly that text. */
export interface Clearance {
  /** Content file that was cleared. */
  readonly path: string;
  /** SHA-256 of the text with all the files it refers to. */
  readonly digest: string;
  /** ISO 8601 month of the session; a day would identify it. */
  readonly month: string;
  /** Role that wrote the text. */
  readonly author: string;
  /** Role that cleared it; never the author’s. */
  readonly reader: string;
  /** Version of the checklist that was answered. */
  readonly checklist: number;
  /** Ids of its items that were affirmed. */
  readonly ticked: readonly string[];
  /** Every warning that the gate raised, each looked at. */
  readonly warnings: readonly Acknowledgement[];
}

/** Where the clearance of a content file lies. Two hyphens part what a slash or a dot parted. */
export const clearancePath = (contentPath: string): string =>
  `gate/clearances/${contentPath
    .replace(/^content\//, '')
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/[/.]/g, '--')}.yaml`;

/** Warnings among breaches as a clearance lists them: each once, in a stable order. */
export const warningsOf = (breaches: readonly (Breach & { readonly digest: string })[]): Acknowledgement[] =>
  [
    ...new Map(
      breaches
        .filter(({ severity }) => severity === 'warning')
        .map(({ rule, digest }) => [acknowledgementKey({ rule, digest }), { rule, digest }]),
    ).values(),
  ].toSorted((a, b) => (acknowledgementKey(a) < acknowledgementKey(b) ? -1 : 1));

export const acknowledgementKey = ({ rule, digest }: Acknowledgement): string => `${rule} ${digest}`;

/** Checklist items that a list of ids leaves open. */
export const openItems = (ticked: readonly string[]): readonly string[] =>
  checklist.map(({ id }) => id).filter((id) => !ticked.includes(id));

/** A clearance of today’s checklist with every item affirmed. */
export const signClearance = (facts: Omit<Clearance, 'checklist' | 'ticked'>): Clearance => ({
  ...facts,
  checklist: checklistVersion,
  ticked: checklist.map(({ id }) => id),
});

/** The file of a clearance. The same clearance gives the same bytes. */
export const formatClearance = (clearance: Clearance): string =>
  [
    `path: ${clearance.path}`,
    `digest: "${clearance.digest}"`,
    `month: "${clearance.month}"`,
    `author: ${clearance.author}`,
    `reader: ${clearance.reader}`,
    `checklist: ${clearance.checklist}`,
    ...listed('ticked', clearance.ticked),
    ...listed(
      'warnings',
      clearance.warnings.map(({ rule, digest }) => `rule: ${rule}\n    digest: "${digest}"`),
    ),
    '',
  ].join('\n');

const listed = (key: string, entries: readonly string[]): string[] =>
  entries.length === 0 ? [`${key}: []`] : [`${key}:`, ...entries.map((entry) => `  - ${entry}`)];
