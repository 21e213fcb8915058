import { describe, expect, test } from 'vitest';
import { Form, Kind } from '../../src/sanitise/lexicon/token.ts';
import { inspector } from './gate.ts';

/** Names of many origins which dictionaries hold, or which the analysis of compounds could take apart. */
const names =
  `Rüdiger Volker Hartmut Heiner Susanne Gabriele Friederike Dorothea Wiebke Ludger Ansgar Irmgard Katharina
  Hoffmann Schröder Krüger Meier Huber Möller Schubert Hartmann Lehmann Pfeiffer Albrecht Okonjo Mensah Diallo
  Sharma Perera Takahashi Popescu Arslan Moreno Romero Ferreira Esposito Lombardi Moreau Hansen Larsen Nilsson
  Chinedu Ifeoma Temitope Lerato Ramesh Sergei Mehmet Francesca Alistair Gareth Magdalena Valentina`.split(
    /\s+/,
  );

const { lexicons } = inspector();

/** Whether a word may name a person wherever it stands. */
const mayName = (word: string, language: 'en' | 'de'): boolean => {
  const { kind, form } = lexicons[language].classify(word);
  return (form & Form.unknown) !== 0 || (kind & Kind.nameWord) !== 0;
};

describe('in German, where any two nouns make a third', () => {
  test.each(names)('%s stays a name', (name) => {
    expect(mayName(name, 'de')).toBe(true);
    if (!/[sxzß]$/.test(name)) expect(mayName(`${name}s`, 'de')).toBe(true);
  });

  test.each([
    'Arbeitsmarkts',
    'Hochschulcampus',
    'Bundestags',
    'Völkerrechts',
    'Asylverfahrens',
    'Arbeitgebers',
  ])('%s stays a noun', (noun) => {
    expect(mayName(noun, 'de')).toBe(false);
  });
});

test.each(names)('in English, %s stays a name', (name) => {
  expect(mayName(name, 'en')).toBe(true);
  expect(mayName(`${name}’s`, 'en')).toBe(true);
});
