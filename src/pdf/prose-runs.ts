import { addressOf } from '../domain/address.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import { shortCitation } from '../domain/source.ts';
import { printCount } from '../maps/frame/print-number.ts';
import type { ProseNode } from '../schema/prose.ts';
import type { Language } from '../vocabulary/language.ts';
import type { Run } from './sheet.ts';
import type { RecordVoice } from './voice.ts';

/** Running text as it is to be printed: its record, its own language, and that of the sheet. */
export interface Prose {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly voice: RecordVoice;
}

/** Language of the text, where it is not that of the sheet. */
export const foreign = ({ language, voice }: Prose): Language | undefined =>
  language === voice.language ? undefined : language;

/** The words of a node and of all below it, with links, emphasis, citations and counts. */
export function runsOf(node: ProseNode, prose: Prose): Run[] {
  const { atlas, voice } = prose;
  const inside = (): Run[] => (node.children ?? []).flatMap((child) => runsOf(child, prose));
  switch (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement' ? node.name : node.type) {
    case 'text':
    case 'inlineCode':
      // A line may end anywhere in Markdown; in type it would end there too.
      return [{ text: String(node.value).replaceAll(/\s*\n\s*/g, ' '), lang: foreign(prose) }];
    case 'break':
      return [{ text: ' ' }];
    case 'emphasis':
      return inside().map((run) => ({ ...run, italic: true }));
    case 'strong':
      return inside().map((run) => ({ ...run, strong: true }));
    case 'link': {
      const url = node.url ?? '';
      const href = url.startsWith('/') ? voice.full(url) : url.startsWith('#') ? undefined : url;
      return inside().map((run) => ({ ...run, href }));
    }
    case 'Source':
      return [citation(prose, attribute(node, 'id'))];
    case 'Cite':
      return [...inside(), { text: ' (' }, citation(prose, attribute(node, 'source')), { text: ')' }];
    case 'Count':
      return [{ text: printCount(voice.language, sizeOf(atlas, attribute(node, 'of'))) }];
    default:
      return inside();
  }
}

/** Words without links and emphasis. */
export const wordsOf = (node: ProseNode, prose: Prose): string =>
  runsOf(node, prose)
    .map(({ text }) => text)
    .join('');

/** An attribute of a component; the schema has seen to it that it is there. */
export const attribute = ({ attributes = [] }: ProseNode, wanted: string): string =>
  String(attributes.find(({ name }) => name === wanted)?.value ?? '');

function citation({ atlas, voice: { t, full } }: Prose, id: string): Run {
  return { text: shortCitation(recordOf(atlas.sources, id), t.source), href: full(addressOf('sources', id)) };
}

/** Number of records in a collection named in a text. */
function sizeOf(atlas: Atlas, name: string): number {
  const collection = Object.entries(atlas).find(([key]) => key === name)?.[1] as
    ReadonlyMap<string, unknown> | readonly unknown[] | undefined;
  return Array.isArray(collection) ? collection.length : collection instanceof Map ? collection.size : 0;
}
