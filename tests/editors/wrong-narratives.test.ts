import { expect, test } from 'vitest';
import { components } from '../../src/schema/narrative.ts';
import { outcome, file, slip, saved, ending, saidOf, type WrongFile } from './wrong-files.ts';

const cases: readonly WrongFile[] = [
  [
    'a component that is never closed',
    ending('<NotOnRecord>'),
    'content/outcomes/long-term-approaches-2017.mdx:84:1 <NotOnRecord> is opened and never closed. Expected </NotOnRecord> behind it. Write </NotOnRecord> on a line of its own, with empty lines around.',
  ],
  [
    'a component without its slash',
    ending('<Finding id="f04">'),
    'content/outcomes/long-term-approaches-2017.mdx:84:1 <Finding> is opened and never closed. Expected <Finding … /> on one line. Put a slash before the >.',
  ],
  [
    'components closed in the wrong order',
    ending('<Note>\n\nA\n\n</NotOnRecord>'),
    'content/outcomes/long-term-approaches-2017.mdx:88:1 </NotOnRecord> stands where <Note> is still open. Expected </Note> first. Close the components in the order opposite to that in which they were opened.',
  ],
  [
    'typographic quotation marks in an attribute',
    ending('<Finding id=“f04” />'),
    'content/outcomes/long-term-approaches-2017.mdx:84:1 An attribute stands in typographic quotation marks. Expected straight ones, as in id="f01". Type the quotation marks anew, or copy the line from another file.',
  ],
  [
    'a component in lower case',
    ending('<finding id="f04" />'),
    `content/outcomes/long-term-approaches-2017.mdx:84:1 Unknown component "finding". Expected one of ${Object.keys(components).join(', ')}. Did you mean "Finding"?`,
  ],
  [
    'a brace',
    ending('A { brace'),
    'content/outcomes/long-term-approaches-2017.mdx:84:3 A { stands in the text that begins nothing. Expected prose, or a component from its < to its >. Write \\{ for a sign that shall be read.',
  ],
  [
    'a less-than sign',
    ending('fewer than <5'),
    'content/outcomes/long-term-approaches-2017.mdx:84:12 A < stands in the text that begins nothing. Expected prose, or a component from its < to its >. Write \\< for a sign that shall be read.',
  ],
  [
    'HTML',
    ending('<b>bold</b>'),
    `content/outcomes/long-term-approaches-2017.mdx:84:1 Unknown component "b". Expected one of ${Object.keys(components).join(', ')}. Use Markdown instead.`,
  ],
  [
    'a picture',
    ending('![](/a.png)'),
    'content/outcomes/long-term-approaches-2017.mdx:84:1 The text places an image. Expected prose; figures are drawn from data. Delete it.',
  ],
  [
    'an address without its slash',
    ending('[x](/findings/f04)'),
    'content/outcomes/long-term-approaches-2017.mdx:84:1 The address "/findings/f04" has no slash at its end. Expected an address of this site such as /findings/f01/. Add the slash.',
  ],
  [
    'an address of a language',
    ending('[x](/de/findings/f04/)'),
    'content/outcomes/long-term-approaches-2017.mdx:84:1 The address "/de/findings/f04/" names a language. Expected an address without /de/. Leave the language out; the page adds it.',
  ],
  [
    'quotations of quotations without end',
    ending(`${'> '.repeat(20_000)}x`),
    'content/outcomes/long-term-approaches-2017.mdx:84:81 Lists or quotations lie more than 40 deep inside each other. Expected prose that can be read. Delete the signs at the beginning of the line.',
  ],
  [
    'no line of three hyphens at the top',
    saved(outcome, (text) => text.replace('---\n', '')),
    'content/outcomes/long-term-approaches-2017.mdx:1:1 The file has no front matter. Expected a line of three hyphens before and after it. Begin the file with ---, its facts, and --- again.',
  ],
  [
    'front matter that is never closed',
    saved(outcome, (text) => text.replace('\n---\n', '\n\n')),
    'content/outcomes/long-term-approaches-2017.mdx:1:1 The front matter is never closed. Expected a line of three hyphens before and after it. Begin the file with ---, its facts, and --- again.',
  ],
  [
    'a translation into a language the atlas does not have',
    file('content/docs/method.fr.mdx', '---\ntranslationOf: method\n---\n\nBonjour\n'),
    'content/docs/method.fr.mdx:2:1 The file name ends in ".fr.mdx". Expected a language other than the original’s: de. Rename the file.',
  ],
  [
    'a finding that no narrative places',
    slip(outcome, '<Finding id="f18" />', ''),
    'content/findings/f18.yaml:2:10 The narrative of "long-term-approaches-2017" does not place f18. Expected <Finding id="f18" /> in content/outcomes/long-term-approaches-2017.mdx. Place the finding, or name another outcome.',
  ],
];

test.each(cases)('narratives that cannot be read: %s', (_, wrong, said) => {
  expect(saidOf(wrong)).toBe(said);
});
