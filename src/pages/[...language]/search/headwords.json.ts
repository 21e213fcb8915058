import type { APIRoute } from 'astro';
import { atlas } from '../../../catalogue/catalogue.ts';
import { recordOf } from '../../../domain/atlas.ts';
import { briefings } from '../../../briefings/published.ts';
import { briefingWords } from '../../../briefings/words.ts';
import { delegateMessages } from '../../../i18n/delegate-context.ts';
import { inEveryInterfaceLanguage, localPath } from '../../../i18n/locale.ts';
import { messages } from '../../../i18n/messages.ts';
import { fold, type Headword } from '../../../search/query.ts';
import { listPages } from '../../../search/list-pages.ts';
import { headwordsOf } from '../../../search/headwords.ts';
import {
  defaultLanguage,
  isFurther,
  type FurtherLanguage,
  type InterfaceLanguage,
} from '../../../vocabulary/language.ts';

export const getStaticPaths = inEveryInterfaceLanguage;

/** What the search page matches a query against before it searches text. */
export const GET: APIRoute = ({ params }) => {
  const language = (params['language'] ?? defaultLanguage) as InterfaceLanguage;
  if (isFurther(language)) return Response.json(briefingsIn(language));
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

/** Briefings by the names they have in a language beyond the record’s; all else is asked for in English. */
function briefingsIn(language: FurtherLanguage): Headword[] {
  const { subject, subjectMarks } = briefingWords(language, delegateMessages(language));
  return [...briefings.values()].flatMap(({ address, subject: of }) =>
    subjectMarks(of).lang === undefined
      ? [{ address: localPath(language, address), title: subject(of), type: 'briefings', words: [] }]
      : [],
  );
}
