import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseState, toQuery } from './state.ts';

const choices = { phase: ['', 'transit', 'return'], order: ['policy', 'D', 'T'], pair: ['', 'a~b'] };

test('the default stands in no address, and every other state comes back from its own', () => {
  expect(toQuery(parseState('', choices), choices)).toBe('');
  const states = fc.record({
    phase: fc.constantFrom(...choices.phase),
    order: fc.constantFrom(...choices.order),
    pair: fc.constantFrom(...choices.pair),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(parseState(toQuery(state, choices), choices)).toEqual(state);
    }),
  );
});

test('what is unknown or cannot be is passed over', () => {
  const usual = { phase: '', order: 'policy', pair: '' };
  expect(parseState('?phase=moon&order=&pair=%3Cscript%3E&colour=red', choices)).toEqual(usual);
  fc.assert(
    fc.property(fc.string(), (query) => {
      const state = parseState(query, choices);
      for (const [name, value] of Object.entries(state)) {
        expect(choices[name as keyof typeof choices]).toContain(value);
      }
    }),
  );
});
