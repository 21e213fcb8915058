import { expect, test } from 'vitest';
import { plateSvg, readPlate } from './svg.ts';

test('a picture says its title, its sentence and its size as they were put in', () => {
  const frame = {
    title: 'Supports & "undermines"',
    description: 'Of 3 pairs <two> support.',
    marks: ['Scores are editorial.'],
    provenance: {
      source: 'Source: a',
      licence: 'CC BY 4.0',
      date: 'May 2026',
      address: 'https://a.example/',
    },
    language: 'en',
    width: 700,
    height: 300,
    styles: '.band { fill: none; }',
  };
  const plate = readPlate(plateSvg(frame, '<path d="M0 0" width="9" height="9"/>'));
  expect(plate).toMatchObject({ title: frame.title, description: frame.description });
  expect(plate.width).toBeGreaterThan(frame.width);
  expect(plate.height).toBeGreaterThan(frame.height);
});
