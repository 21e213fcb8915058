import { expect, test } from 'vitest';
import { finding, source, file, slip, saved, saidOf, type WrongFile } from './wrong-files.ts';

const cases: readonly WrongFile[] = [
  [
    'typographic quotation marks',
    slip(source, /title: .*/, 'title: „More Coherence!“: External Dimensions'),
    'content/sources/s01.yaml:7:8 The value begins with a typographic quotation mark, and cannot be told from its end. Expected straight quotation marks around the whole value. Put a " before and behind the value.',
  ],
  [
    'a tab at the beginning of a line',
    slip(finding, '  en: >-', '\ten: >-'),
    'content/findings/f04.yaml:5:1 The line is indented with a tab. Expected spaces. Replace the tab by two spaces.',
  ],
  [
    'a missing colon',
    slip(finding, 'confidence: high', 'confidence high'),
    'content/findings/f04.yaml:12:1 The line holds no key followed by a colon and a space. Expected a key, a colon, a space and a value. Add the colon and the space behind the key.',
  ],
  [
    'no space behind the colon',
    slip(finding, 'confidence: high', 'confidence:high'),
    'content/findings/f04.yaml:12:1 The line holds no key followed by a colon and a space. Expected a key, a colon, a space and a value. Add the colon and the space behind the key.',
  ],
  [
    'a no-break space behind the colon',
    slip(finding, 'kind: ', 'kind:\u00A0'),
    'content/findings/f04.yaml:3:6 A no-break space stands behind the colon. Expected a key, a colon, a space and a value. Delete it and type an ordinary space.',
  ],
  [
    'a colon inside a value',
    slip(source, /title: .*/, 'title: More: Coherence'),
    'content/sources/s01.yaml:7:8 The value holds a colon followed by a space, which looks like another key. Expected such a value in quotation marks. Put a " before and behind the value.',
  ],
  [
    'a quotation mark that is never closed',
    slip(source, /title: .*/, 'title: "More Coherence'),
    'content/sources/s01.yaml:7:8 A quotation mark is opened and never closed. Expected the same mark at the end of the value. Close it, or delete it.',
  ],
  [
    'an apostrophe inside single quotation marks',
    slip(source, /title: .*/, "title: 'Germany's report'"),
    'content/sources/s01.yaml:7:17 Text goes on where the value has ended, mostly behind a quotation mark inside it. Expected one value. Put a " before and behind the whole value; an apostrophe may then stand inside.',
  ],
  [
    'a value that begins with @',
    slip(source, /title: .*/, 'title: @home'),
    'content/sources/s01.yaml:7:8 The value begins with a sign that has a meaning of its own, such as @, ` or %. Expected such a value in quotation marks. Put a " before and behind the value.',
  ],
  [
    'a backslash from a path',
    slip(source, /title: .*/, 'title: "C:\\Users"'),
    'content/sources/s01.yaml:7:11 A backslash inside the quotation marks is followed by a letter that means nothing. Expected text without backslashes. Delete the backslash.',
  ],
  [
    'a line too far to the right',
    slip(finding, '  en: >-', '    en: >-'),
    'content/findings/f04.yaml:7:5 A colon, comma or bracket is missing here, or the lines above stand too far to the right. Expected a key, a colon, a space and a value. Compare this line and the one before with the same place in another file.',
  ],
  [
    'a line too far to the left',
    slip(finding, 'statement:\n  en: >-', 'statement:\nen: >-'),
    'content/findings/f04.yaml:8:1 The line begins in another column than the lines it belongs to. Expected the keys of one group in one column. Give it as many spaces at its beginning as its neighbours have.',
  ],
  [
    'a key twice',
    slip(finding, 'kind:', 'outcome: a\nkind:'),
    'content/findings/f04.yaml:3:1 The key "outcome" stands here a second time. Expected each key once. Keep one of the two.',
  ],
  [
    'a second record in one file',
    saved(finding, (text) => `${text}---\nid: f05\n`),
    'content/findings/f04.yaml:79:1 A line of three hyphens begins a second record. Expected one record in one file. Move what follows to a file of its own, or delete the line.',
  ],
  [
    'two versions that git could not join',
    slip(finding, 'agreement:', '<<<<<<< HEAD\nagreement:'),
    'content/findings/f04.yaml:11:1 A mark of git stands here: two versions of the file were not joined. Expected one version. Keep the lines that hold, and delete those that begin with <<<<<<<, ======= and >>>>>>>.',
  ],
  [
    'an anchor',
    slip(finding, 'kind: ', 'kind: &a '),
    'content/findings/f04.yaml:3:7 The file uses a YAML anchor, alias or tag. Expected every value written out. Delete the word that begins with &, * or !, and repeat the value where it is needed.',
  ],
  [
    'a tag',
    slip(finding, 'kind: ', 'kind: !!str '),
    'content/findings/f04.yaml:3:7 The file uses a YAML anchor, alias or tag. Expected every value written out. Delete the word that begins with &, * or !, and repeat the value where it is needed.',
  ],
  [
    'a tag that would run a program',
    slip(finding, /kind: .*/, 'kind: !!js/function "x"'),
    'content/findings/f04.yaml:3:7 The value begins with !, which makes it a program. Expected text, a number or a list. Delete the word that begins with !.',
  ],
  [
    'ten thousand brackets',
    file(finding, `id: ${'['.repeat(10_000)}`),
    'content/findings/f04.yaml:1:5 Brackets lie more than 30 deep inside each other. Expected a list or a group of keys. Delete the brackets, or copy the file anew.',
  ],
];

test.each(cases)('YAML that cannot be read: %s', (_, wrong, said) => {
  expect(saidOf(wrong)).toBe(said);
});
