import type { HandbookPicture } from '../../src/domain/handbook-picture.ts';
import { localPath } from '../../src/i18n/locale.ts';
import type { Language } from '../../src/vocabulary/language.ts';
import type { FormsPart, Region } from './shown.ts';

interface Named {
  readonly of: HandbookPicture;
  /** Page without its language. */
  readonly address: string;
}

/** A stretch of a page of the site, or of the preview of a copy in which something was planted. */
export interface PageShot extends Named {
  readonly where: 'site' | 'preview';
  readonly region: Region;
  /** The language in which it can be seen at all. */
  readonly only?: Language;
}

/** The window of the forms, from the top to so many CSS pixels. */
export interface FormsShot extends Named {
  readonly where: 'forms';
  readonly heightPx: number;
  /** What stands in the window when it is ready, as a selector of Playwright. */
  readonly shows: string;
  /** What of the forms’ configuration is to be seen in it. */
  readonly part: FormsPart;
}

export type Shot = PageShot | FormsShot;

/** What each picture of the handbook is taken of. Of the record only what one file says, so that few changes make it old. */
export const shots: readonly Shot[] = [
  {
    of: 'finding',
    where: 'site',
    address: '/findings/f18/',
    region: { from: 'h1', until: 'section[aria-labelledby="bears-on"]' },
  },
  {
    of: 'placed-finding',
    where: 'site',
    address: '/outcomes/long-term-approaches-2017/',
    region: { from: 'div.statement' },
  },
  {
    of: 'interaction',
    where: 'site',
    address: '/interactions/i17/',
    region: { from: 'h1', until: 'ol.scale' },
  },
  {
    of: 'briefing',
    where: 'site',
    address: '/briefings/skills-and-fair-pathways/',
    region: { from: 'h1', until: 'p.lead' },
  },
  {
    of: 'preview-fault',
    where: 'preview',
    address: '/findings/f09/',
    region: { from: 'h1', until: 'ul.facts' },
  },
  {
    of: 'untranslated',
    where: 'preview',
    address: '/outcomes/more-coherence-report-2017/',
    region: { from: 'p.notice' },
    only: 'de',
  },
  {
    of: 'withdrawn',
    where: 'preview',
    address: '/findings/f07/',
    region: { from: 'h1', until: 'p.notice' },
  },
  {
    of: 'forms-list',
    where: 'forms',
    address: '/admin/#/collections/rounds',
    heightPx: 480,
    shows: 'text=/^r1 /',
    part: { collections: true },
  },
  {
    of: 'form',
    where: 'forms',
    address: '/admin/#/collections/findings/new',
    heightPx: 780,
    shows: '[data-key-path="statement.de"]',
    part: { fieldsOf: 'findings', until: 'statement' },
  },
];

/** Path of the page that a picture for readers of a language is taken of. */
export const pathOf = ({ address, only }: PageShot, language: Language): string =>
  localPath(only ?? language, address);
