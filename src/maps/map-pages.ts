import type { Messages } from '../i18n/messages.en.ts';
import { balanceLevels } from './balance/view.ts';
import { balanceViewName } from './balance/views.ts';
import type { MapSlug } from './frame/maps.ts';
import { matrixLevels } from './matrix/view.ts';
import { viewName } from './matrix/views.ts';

/** One page that shows a map, by what stands in its address. */
export interface MapPage {
  readonly slug: MapSlug;
  readonly view?: string | undefined;
  /** The question that heads it. */
  readonly question: string;
  readonly description: string;
}

/** Every page that shows a map, in the order in which they are listed, with what it is called in one language. */
export const mapPages = (t: Messages): readonly MapPage[] => [
  ...(
    [
      ['coherence-matrix', t.matrix],
      ['drivers-and-receivers', t.drivers],
      ['network', t.network],
    ] as const
  ).flatMap(([slug, words]) =>
    matrixLevels.map((level) => ({
      slug,
      view: viewName(level),
      question: words.question[level],
      description: words.description[level],
    })),
  ),
  ...balanceLevels.map((level) => ({
    slug: 'balance-of-interests' as const,
    view: balanceViewName(level),
    question: t.balance.question[level],
    description: t.balance.description[level],
  })),
  ...(
    [
      ['tools-by-phase', t.tools],
      ['linkage-flow', t.flow],
      ['partners', t.partners],
      ['compare', t.compare],
    ] as const
  ).map(([slug, { question, description }]) => ({ slug, question, description })),
];
