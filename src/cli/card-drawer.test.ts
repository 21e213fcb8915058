import { expect, describe, test } from 'vitest';
import type { Card } from '../cards/card.ts';
import { openCardDrawer } from './card-drawer.ts';
import { TypesettingError } from './typesetter.ts';
import { typstPackage } from './typst.ts';

const compiler = typstPackage();
const card: Card = { language: 'en', kicker: 'Finding F01', title: 'Ports and piers', site: 'Atlas' };

describe.skipIf(compiler === undefined)('the drawer of cards', () => {
  const draw = openCardDrawer(compiler ?? '');

  test('draws the same bytes of the same card, and others of another', async () => {
    const other = { ...card, mark: { text: '−2', sign: 'undermines' } } as const;
    const [first, marked, again] = [await draw(card), await draw(other), await draw(card)];
    expect(Buffer.compare(first, again)).toBe(0);
    expect(Buffer.compare(first, marked)).not.toBe(0);
  });

  test('stops at a character that the faces lack', async () => {
    await expect(draw({ ...card, title: '移民' })).rejects.toThrow(TypesettingError);
  });

  test('takes words for words: nothing of them is code', async () => {
    await expect(draw({ ...card, title: '#panic("x") $a$ <b> @ref' })).resolves.toBeInstanceOf(Uint8Array);
  });
});
