import type { Localised } from '../vocabulary/language.ts';
import type { Narrative } from './narrative.ts';

/** From this position on, pages of documentation are the handbook for editors. */
const handbookFrom = 20;

/** The page that leads editors through the handbook. */
export const handbookEntry = 'editors';

/** One page of documentation. */
export interface Guide {
  readonly id: string;
  readonly title: Localised;
  readonly summary: Localised;
  /** Position in lists of documentation, from 1; from 20 on in the handbook for editors. */
  readonly order: number;
  readonly narrative: Narrative;
}

/** Whether a page belongs to the handbook for editors, and not to what is said about the atlas. */
export const isInHandbook = ({ order }: Guide): boolean => order >= handbookFrom;

/** Pages about the atlas, and the one that opens the handbook. */
export const aboutAtlas = (guides: Iterable<Guide>): Guide[] =>
  [...guides].filter((guide) => guide.id === handbookEntry || !isInHandbook(guide));

/** One entry of the glossary. */
export interface GlossaryEntry {
  readonly id: string;
  readonly term: Localised;
  readonly definition: Localised;
  readonly aliases: Readonly<Record<keyof Localised, readonly string[]>>;
}
