import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Atlas } from '../domain/atlas.ts';
import { shortCitation, type Author } from '../domain/source.ts';
import { messages } from '../i18n/messages.ts';
import { readDocument } from '../sanitise/reading/document.ts';
import type { ClearedWords } from '../sanitise/output/cleared-text.ts';
import { furtherLanguages } from '../vocabulary/language.ts';
import { siteAddress } from '../vocabulary/site-address.ts';
import type { GateSource } from './gate.ts';
import { reviewedWords } from './reviewed-words.ts';
import { asJson, isMessages, readableMessages } from './interface-messages.ts';

const texts = /\.(?:mdx?|ya?ml|json|csv|svg|txt|ts)$/i;

/**
 * What sources that passed the gate have cleared. Names of cited authors are none of it: they may stand
 * as a citation with its year, or alone as the list of a work’s authors.
 */
export function clearedWords(
  sources: readonly string[],
  { root, env }: GateSource,
  atlas: Atlas,
): ClearedWords {
  const passages = sources.filter((file) => texts.test(file)).flatMap((file) => passagesOf(file, root));
  const records = [...atlas.sources.values()];
  return {
    passages: [
      ...passages.flatMap(({ place, text }) => (place === 'citation' || place === 'link' ? [] : [text])),
      ...records.flatMap(({ title, publisher }) => [title, beginning(title), publisher]),
      ...records.flatMap((source) =>
        Object.values(messages).map((words) => shortCitation(source, words.source)),
      ),
    ],
    wholes: records.flatMap(({ author, editor }) => [namesOf(author), namesOf(editor)]),
    spoken: Object.fromEntries(
      furtherLanguages.map((language) => [language, reviewedWords(language, atlas)]),
    ),
    addresses: passages.flatMap(({ text }) => (/^https?:\/\/\S+$/.test(text) ? [text] : [])),
    site: env['ATLAS_SITE'] ?? siteAddress,
  };
}

function passagesOf(file: string, root: string) {
  const path = relative(root, file).replaceAll('\\', '/');
  const text = readFileSync(file, 'utf8');
  if (isMessages(path)) return readDocument({ path: asJson(path), text: readableMessages(text) }).passages;
  return readDocument({ path, text }).passages;
}

/** How a title begins that is cut short. */
const beginning = (title: string): string => title.split(' ').slice(0, 3).join(' ');

const namesOf = (authors: readonly Author[]): string =>
  authors
    .map((author) =>
      'literal' in author
        ? author.literal
        : [author.given, author.particle, author.family].filter(Boolean).join(' '),
    )
    .join(', ');
