import { addressOf } from '../domain/address.ts';
import { recordOf, type Atlas } from '../domain/atlas.ts';
import type { Briefing } from '../domain/briefing.ts';
import { sourcesOf, tierOf } from '../domain/finding-tier.ts';
import type { ProseNode } from '../schema/prose.ts';
import { effectTable } from './effects.ts';
import { frameOf } from './frame.ts';
import { attribute, foreign, runsOf, wordsOf, type Prose } from './prose-runs.ts';
import type { Block, Section, Sheet } from './sheet.ts';
import { statementOf } from './statement.ts';

/** An editor's briefing as it is printed, from its running text. */
export function editorSheet(atlas: Atlas, briefing: Briefing, text: ProseNode, prose: Prose): Sheet {
  const { language, t } = prose.voice;
  const objectives = briefing.objectives
    .map((objective) => recordOf(atlas.objectives, `gcm-${objective}`))
    .map(({ objective, label }) => `${t.type.objectives} ${objective}: ${label[language]}`);
  return {
    ...frameOf(addressOf('briefings', briefing.id), prose.voice),
    title: { text: briefing.title[language] },
    fileTitle: briefing.title[language],
    kicker: `${t.type.briefings} ${briefing.id}`,
    lead: briefing.summary[language],
    sections: [
      ...notice(prose),
      ...sectionsOf(text, prose),
      {
        heading: t.nav.compact,
        level: 1,
        blocks: [{ kind: 'list', items: objectives.map((name) => [{ text: name }]) }],
      },
    ],
  };
}

/** Says that the text is not in the language of the sheet. */
const notice = ({ language, voice }: Prose): Section[] => {
  if (language === voice.language) return [];
  const runs = [{ text: voice.t.fallback.notice[language] }];
  return [{ heading: '', level: 1, blocks: [{ kind: 'text', tone: 'note', runs }] }];
};

/** Headings part the text; what stands before the first has none. */
function sectionsOf(text: ProseNode, prose: Prose): Section[] {
  const sections: (Section & { blocks: Block[] })[] = [];
  const lang = foreign(prose);
  for (const node of text.children ?? []) {
    const last = sections.at(-1);
    if (node.type === 'heading') {
      const level = (node.depth ?? 2) > 2 && last ? 2 : 1;
      sections.push({ heading: wordsOf(node, prose), lang, level, blocks: [] });
    } else if (last) last.blocks.push(...blocksOf(node, prose));
    else sections.push({ heading: '', level: 1, blocks: blocksOf(node, prose) });
  }
  return sections
    .filter(({ heading, blocks }) => heading !== '' || blocks.length > 0)
    .map((section) => ({ ...section, blocks: withoutSeams(section.blocks) }));
}

/** Tables of effects that follow each other as one. */
function withoutSeams(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'effects' && last?.kind === 'effects')
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
}

function blocksOf(node: ProseNode, prose: Prose): Block[] {
  const { atlas, voice } = prose;
  const children = node.children ?? [];
  const inside = (): Block[] => children.flatMap((child) => blocksOf(child, prose));
  switch (node.type === 'mdxJsxFlowElement' ? node.name : node.type) {
    case 'yaml':
    case 'thematicBreak':
      return [];
    case 'list':
      return [{ kind: 'list', items: children.map((item) => runsOf(item, prose)) }];
    case 'blockquote':
    case 'Note':
      return inside();
    case 'NotOnRecord':
      return [
        { kind: 'text', tone: 'plain', runs: [{ text: voice.t.outcome.notOnRecord, strong: true }] },
        ...inside(),
      ];
    case 'table': {
      const [head = [], ...rows] = children.map((row) =>
        (row.children ?? []).map((cell) => runsOf(cell, prose)),
      );
      return [{ kind: 'table', head: head.map((cell) => cell.map(({ text }) => text).join('')), rows }];
    }
    case 'Finding': {
      const finding = recordOf(atlas.findings, attribute(node, 'id'));
      const sources = finding.sources.map(({ source, locator }) => ({
        source: recordOf(atlas.sources, source),
        locator,
      }));
      const briefed = { finding, tier: tierOf(atlas, finding), bearings: [], sources };
      return [{ kind: 'statements', items: [statementOf(briefed, voice)] }];
    }
    case 'Interaction': {
      const interaction = recordOf(atlas.interactions, attribute(node, 'id'));
      const [tier, sources] = [tierOf(atlas, interaction), sourcesOf(atlas, interaction)];
      return [effectTable([{ interaction, tier, sources, because: 'placed' }], voice)];
    }
    case 'paragraph':
      return [{ kind: 'text', tone: 'plain', runs: runsOf(node, prose) }];
    default:
      // Figures and long lists are left to the page, which the code at the top leads to.
      return [{ kind: 'text', tone: 'note', runs: [{ text: voice.t.pdf.figure }] }];
  }
}
