import type { APIRoute } from 'astro';
import { atlas } from '../../../catalogue/catalogue.ts';
import { inEveryLanguage, localPath } from '../../../i18n/locale.ts';
import { headwordsOf } from '../../../search/headwords.ts';
import { defaultLanguage, type Language } from '../../../vocabulary/language.ts';

export const getStaticPaths = inEveryLanguage;

/** What the search page matches a query against before it searches text. */
export const GET: APIRoute = ({ params }) => {
  const language = (params['language'] ?? defaultLanguage) as Language;
  return Response.json(headwordsOf(atlas, language, (address) => localPath(language, address)));
};
