import type { Collection } from './atlas.ts';

const folders: Readonly<
  Record<
    Exclude<
      Collection,
      'goals' | 'targets' | 'objectives' | 'principles' | 'glossary' | 'crosswalkSources' | 'synonyms'
    >,
    string
  >
> = {
  fields: 'fields',
  phases: 'phases',
  interests: 'interests',
  levels: 'levels',
  rounds: 'rounds',
  outcomes: 'outcomes',
  findings: 'findings',
  interactions: 'interactions',
  instruments: 'instruments',
  partners: 'partners',
  sources: 'sources',
  briefings: 'briefings',
  guides: 'docs',
};

/**
 * Permanent address of a record, without host and language. Codes are addresses: target 10.7 is
 * `/sdg/10.7/`.
 *
 * @throws {RangeError} for collections without pages of their own.
 */
export function addressOf(collection: Collection, id: string): string {
  switch (collection) {
    case 'goals':
    case 'targets':
      return `/sdg/${id.replace('sdg-', '')}/`;
    case 'objectives':
      return `/compact/${id.replace('gcm-', '')}/`;
    case 'principles':
      return `/compact/principles/#${id.replace('gcm-', '')}`;
    case 'glossary':
      return `/docs/glossary/#${id}`;
    case 'crosswalkSources':
    case 'synonyms':
      throw new RangeError(`Records in ${collection} have no page.`);
    default:
      return `/${folders[collection]}/${id}/`;
  }
}

/** Address of a code as findings link to it: `sdg-10.7`, `gcm-5`, `gcm-p9`. */
export function addressOfCode(code: string): string {
  if (code.startsWith('gcm-p')) return addressOf('principles', code);
  return addressOf(code.startsWith('gcm-') ? 'objectives' : 'targets', code);
}

/** File that holds a page as PDF, beside it: `/briefings/gcm-5/` is also `/briefings/gcm-5.pdf`. */
export const pdfOf = (address: string): string => address.replace(/\/$/, '.pdf');
