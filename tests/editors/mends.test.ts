import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyMends } from '../../src/editing/apply-mends.ts';
import type { ContentFile } from '../../src/schema/manuscript.ts';
import { faultsOf, finding, interaction, outcome, partner, saved, slip, source } from './wrong-files.ts';

/** Text of a file after one round of mending. */
function mended(file: ContentFile): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  return applyMends(text, faultsOf(file)).text;
}

const withCode = (code: string): ContentFile => slip(finding, 'sdg-17.14', code);

test.each<[string, ContentFile]>([
  ['a code with its name in front', withCode('SDG 17.14')],
  ['a code in capitals', withCode('SDG-17.14')],
  ['a code without its prefix', withCode('17.14')],
  ['a misspelt key', slip(finding, 'agreement:', 'agrement:')],
  ['a key with a capital', slip(finding, 'kind:', 'Kind:')],
  ['an id with a capital', slip(finding, '- security', '- Security')],
  ['a sign that no one sees', slip(finding, 'confidence: ', 'confidence: \u200B')],
  ['a typographic minus', slip(interaction, 'score: -2', 'score: −2')],
  ['a no-break space', slip(finding, 'kind: ', 'kind:\u00A0')],
  ['a German date', slip(source, '2017-06-23', '23.06.2017')],
  ['a byte order mark', saved(finding, (text) => `\uFEFF${text}`)],
  ['line ends of Windows', saved(outcome, (text) => text.replaceAll('\n', '\r\n'))],
])('%s is put right, and nothing else is touched', (_, file) => {
  expect(mended(file)).toBe(readFileSync(file.path, 'utf8'));
});

test.each<[string, ContentFile]>([
  ['an unknown code', withCode('sdg-17.99')],
  ['a word that is nearly right', slip(finding, 'confidence: high', 'confidence: hihg')],
  ['a score against its sign', slip(interaction, 'score: -2', 'score: 2')],
  ['years the wrong way round', slip(partner, '[2013, 2015]', '[2015, 2013]')],
  ['a misspelt key beside the right one', slip(finding, 'kind:', 'knd: tension\nkind:')],
])('%s is left for a person', (_, file) => {
  expect(mended(file)).toBe(new TextDecoder().decode(file.bytes));
  expect(faultsOf(file)).not.toEqual([]);
});
