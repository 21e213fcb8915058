import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Agreement, Confidence, Finding, Strength } from '../domain/finding.ts';
import type { Interaction, Score } from '../domain/interaction.ts';
import type { Tier } from '../domain/source.ts';
import type { Bearing, BriefedFinding, BriefedInteraction } from './parts.ts';
import { inBearingOrder, inFindingOrder, inInteractionOrder } from './rank.ts';

const link = (strength: Strength, to = 'gcm-5'): Bearing => ({
  by: 'linkage',
  to,
  relation: 'contributes',
  strength,
  reason: { en: '', de: '' },
  basis: 'editorial',
});

const finding = (
  id: string,
  strength: Strength,
  tier: Tier,
  agreement: Agreement = 'broad',
  confidence: Confidence = 'high',
): BriefedFinding => ({
  finding: { id, agreement, confidence } as Finding,
  tier,
  bearings: [link(strength)],
  sources: [],
});

const interaction = (id: string, score: Score, tier: Tier = 'record'): BriefedInteraction => ({
  interaction: { id, score, agreement: 'single-source' } as Interaction,
  tier,
  sources: [],
  because: 'finding',
});

/** Each differs from the one before by one step of the order. */
const ranked = [
  finding('f09', 'strong', 'record'),
  finding('f08', 'strong', 'record', 'not-stated'),
  finding('f07', 'strong', 'record', 'single-source'),
  finding('f06', 'strong', 'record', 'single-source', 'medium'),
  finding('f05', 'strong', 'close-context'),
  finding('f04', 'medium', 'record'),
  finding('f11', 'medium', 'record'),
  finding('f03', 'weak', 'record'),
  finding('f01', 'strong', 'record', 'broad', 'low'),
];

test('findings go by pointer, strength, tier, agreement, confidence and id, from whatever order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ranked, { minLength: ranked.length }), (shuffled) => {
      expect(inFindingOrder(shuffled)).toEqual(ranked);
    }),
  );
});

test('a partner that is named comes before an instrument used with it', () => {
  const named: BriefedFinding = {
    ...finding('f20', 'weak', 'wider-context'),
    bearings: [{ by: 'named', basis: 'record' }],
  };
  const instrument = { id: 'quota' } as Extract<Bearing, { by: 'instrument' }>['instrument'];
  const about: BriefedFinding = {
    ...finding('f10', 'weak', 'record'),
    bearings: [{ by: 'instrument', instrument, basis: 'editorial' }],
  };
  expect(inFindingOrder([about, named])).toEqual([named, about]);
});

test('the strongest link of a finding counts', () => {
  const links = [link('weak', 'sdg-10.2'), link('strong', 'sdg-10.7'), link('strong', 'sdg-10.3')];
  expect(inBearingOrder(links).map((own) => own.by === 'linkage' && own.to)).toEqual([
    'sdg-10.3',
    'sdg-10.7',
    'sdg-10.2',
  ]);
});

test('interactions go by size of score, not by sign; unknown strength is not 0 and comes last', () => {
  const inOrder = [
    interaction('i04', -3),
    interaction('i05', 2),
    interaction('i03', -1),
    interaction('i06', 1, 'close-context'),
    interaction('i02', 0),
    interaction('i01', 'unknown'),
  ];
  expect(inInteractionOrder(inOrder.toReversed())).toEqual(inOrder);
});
