import type { APIRoute } from 'astro';
import { atlas } from '../../../catalogue/catalogue.ts';
import { inEveryInterfaceLanguage } from '../../../i18n/locale.ts';
import { packRecords } from '../../../pack/make-records.ts';
import { defaultLanguage, type InterfaceLanguage } from '../../../vocabulary/language.ts';

export const getStaticPaths = inEveryInterfaceLanguage;

/** What the pack page shows and exports. */
export const GET: APIRoute = ({ params }) =>
  Response.json(packRecords(atlas, (params['language'] ?? defaultLanguage) as InterfaceLanguage));
