import { join } from 'node:path';
import type { DrawnCard } from '../cards/cards.ts';
import { cardTemplate } from './card-drawer.ts';
import { house } from './gate-cache.ts';
import { typstPackage } from './typst.ts';
import { printOnce, storeOf, type Press } from './print-once.ts';
import { latinFaces, press } from './typesetter.ts';

const cardPress: Press = {
  worker: 'card-worker.ts',
  ending: 'png',
  files: [
    cardTemplate,
    join(press, 'look.typ'),
    join(house, 'src', 'cli', 'card-drawer.ts'),
    join(house, 'src', 'cli', 'index-png.ts'),
    join(house, 'node_modules', 'sharp', 'package.json'),
    ...latinFaces,
  ],
  store: storeOf('atlas-cards'),
};

/**
 * Writes the card of every page that has one into the site and returns their number. Where PDFs are not made,
 * cards are not either.
 *
 * @throws {Refusal} naming every card that could not be drawn.
 */
export async function makeCards(cards: readonly DrawnCard[], site: string): Promise<number> {
  const compiler = typstPackage();
  if (compiler === undefined) return 0;
  await printOnce(cards, site, cardPress, compiler);
  return cards.length;
}
