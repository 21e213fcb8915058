import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { languageOf } from '../../src/i18n/locale.ts';
import { furtherLanguages, isFurther } from '../../src/vocabulary/language.ts';

/** One built page. */
export interface Page {
  /** Address without host: `/findings/f01/`, `/404.html`. */
  readonly address: string;
  readonly html: string;
}

let pages: readonly Page[] | undefined;

/**
 * Every page of the built site for readers, in the order of their addresses. The page of the forms for editors
 * is another program’s, with a policy of its own.
 */
export const builtPages = (): readonly Page[] =>
  (pages ??= globSync('**/*.html', { cwd: inject('site') })
    .filter((file) => !file.startsWith('admin/'))
    .toSorted()
    .map((file) => ({
      address: `/${file.replace(/(?<=^|\/)index\.html$/, '')}`,
      html: readFileSync(join(inject('site'), file), 'utf8'),
    })));

/** One page of every template, in English; German stands under `/de`. */
export const templates = [
  '/',
  '/findings/',
  '/findings/f08/',
  '/findings/f28/',
  '/findings/f63/',
  '/outcomes/',
  '/outcomes/western-balkan-regulation-2018/',
  '/interactions/',
  '/interactions/i17/',
  '/interactions/i08/',
  '/sources/',
  '/sources/s01/',
  '/sources/s53/',
  '/rounds/',
  '/rounds/r2/',
  '/fields/',
  '/fields/development/',
  '/phases/transit/',
  '/interests/security/',
  '/levels/trilateral/',
  '/instruments/',
  '/instruments/eu-mobility-partnerships/',
  '/partners/',
  '/partners/ma/',
  '/partners/xk/',
  '/sdg/',
  '/sdg/10/',
  '/sdg/10.7/',
  '/sdg/14.1/',
  '/compact/',
  '/compact/5/',
  '/compact/13/',
  '/compact/principles/',
  '/briefings/',
  '/briefings/skills-and-fair-pathways/',
  '/briefings/gcm-5/',
  '/briefings/gcm-13/',
  '/briefings/partner-ma/',
  '/docs/',
  '/docs/scoring/',
  '/docs/glossary/',
  '/maps/',
  '/maps/coherence-matrix/',
  '/maps/coherence-matrix/instruments/',
  '/embed/maps/coherence-matrix/',
  '/maps/drivers-and-receivers/',
  '/maps/drivers-and-receivers/instruments/',
  '/embed/maps/drivers-and-receivers/',
  '/maps/network/',
  '/maps/network/instruments/',
  '/embed/maps/network/',
  '/maps/linkage-flow/',
  '/embed/maps/linkage-flow/',
  '/maps/tools-by-phase/',
  '/embed/maps/tools-by-phase/',
  '/maps/partners/',
  '/embed/maps/partners/',
  '/maps/balance-of-interests/',
  '/maps/balance-of-interests/fields/',
  '/maps/balance-of-interests/instruments/',
  '/embed/maps/balance-of-interests/',
  '/maps/compare/',
  '/embed/maps/compare/',
  '/pack/',
  '/offline/',
  '/search/',
] as const;

/** One page of every template on a delegate’s way, below the prefix of a further language. */
export const delegatesTemplates = [
  '/',
  '/briefings/',
  '/briefings/gcm-5/',
  '/briefings/gcm-13/',
  '/briefings/sdg-10/',
  '/briefings/partner-ma/',
  '/briefings/phase-transit/',
  '/briefings/coherence-round-2016/',
  '/search/',
  '/pack/',
  '/offline/',
] as const;

/** The same in every language beyond the record’s. */
export const furtherTemplates = furtherLanguages.flatMap((language) =>
  delegatesTemplates.map((address) => `/${language}${address}`),
);

/** Whether a page is looked at where one page stands for all of its template: of further languages only some are. */
export const isSampled = (address: string): boolean =>
  !isFurther(languageOf(address)) || furtherTemplates.includes(address);

export const everyTemplate = [...templates.flatMap((address) => [address, `/de${address}`]), '/404.html'];
