import type { APIRoute } from 'astro';
import { atlas } from '../../../catalogue/catalogue.ts';
import { inEveryLanguage } from '../../../i18n/locale.ts';
import { packRecords } from '../../../pack/make-records.ts';
import { defaultLanguage, type Language } from '../../../vocabulary/language.ts';

export const getStaticPaths = inEveryLanguage;

/** What the pack page shows and exports. */
export const GET: APIRoute = ({ params }) =>
  Response.json(packRecords(atlas, (params['language'] ?? defaultLanguage) as Language));
