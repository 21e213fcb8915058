import type { APIRoute } from 'astro';
import { atlas } from '../../../catalogue/catalogue.ts';
import { recordOf } from '../../../domain/atlas.ts';
import { inEveryLanguage, localPath } from '../../../i18n/locale.ts';
import { messages } from '../../../i18n/messages.ts';
import { fold } from '../../../search/query.ts';
import { listPages } from '../../../search/list-pages.ts';
import { headwordsOf } from '../../../search/headwords.ts';
import { defaultLanguage, type Language } from '../../../vocabulary/language.ts';

export const getStaticPaths = inEveryLanguage;

/** What the search page matches a query against before it searches text. */
export const GET: APIRoute = ({ params }) => {
  const language = (params['language'] ?? defaultLanguage) as Language;
  const to = (address: string): string => localPath(language, address);
  const { nav } = messages[language];
  const compact = recordOf(atlas.glossary, 'gcm');
  const lists = listPages.map((page) => ({
    address: to(`/${page}/`),
    title: nav[page],
    type: 'list',
    words: page === 'compact' ? [compact.term[language], ...compact.aliases[language]].map(fold) : [],
  }));
  return Response.json(headwordsOf(atlas, language, to, lists));
};
