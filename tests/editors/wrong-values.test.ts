import { expect, test } from 'vitest';
import {
  finding,
  source,
  interaction,
  partner,
  outcome,
  slip,
  saved,
  saidOf,
  type WrongFile,
} from './wrong-files.ts';

const cases: readonly WrongFile[] = [
  [
    'a typing mistake in a key',
    slip(finding, 'agreement:', 'agrement:'),
    'content/findings/f04.yaml:11:1 Unknown key "agrement". Expected id, outcome, kind, statement, agreement, confidence, fields, phases, levels, interests, linkages, sources, note, related, status, material, publishFrom, statusNote. Did you mean "agreement"?',
  ],
  [
    'a typing mistake in a key of a group',
    slip(finding, 'relation:', 'relaton:'),
    'content/findings/f04.yaml:28:5 Unknown key "relaton" in linkages[0]. Expected to, relation, strength, reason, basis. Did you mean "relation"?',
  ],
  [
    'a key with a capital',
    slip(finding, 'kind:', 'Kind:'),
    'content/findings/f04.yaml:3:1 Unknown key "Kind". Expected id, outcome, kind, statement, agreement, confidence, fields, phases, levels, interests, linkages, sources, note, related, status, material, publishFrom, statusNote. Did you mean "kind"?',
  ],
  [
    'quotation marks around a word of a list',
    slip(finding, /kind: .*/, 'kind: „insight“'),
    'content/findings/f04.yaml:3:7 kind is "„insight“". Expected one of insight, recommendation, tension, open-question. Did you mean "insight"?',
  ],
  [
    'a sign that no one sees',
    slip(finding, 'kind: ', 'kind: \u200B'),
    'content/findings/f04.yaml:3:7 kind is "<U+200B>insight". Expected one of insight, recommendation, tension, open-question. Did you mean "insight"?',
  ],
  [
    'nothing behind the colon',
    slip(finding, /kind: .*/, 'kind:'),
    'content/findings/f04.yaml:3:6 kind is empty. Expected one of insight, recommendation, tension, open-question. Write one of these behind the colon.',
  ],
  [
    'text that begins with #',
    slip(finding, /locator:\n(\s+)en: .*/, 'locator:\n$1en: # 3'),
    'content/findings/f04.yaml:74:11 sources[0].locator.en is empty. Expected text. Write it behind the colon; text that begins with # needs quotation marks.',
  ],
  [
    'a missing translation',
    slip(finding, /(statement:\n  en: >-\n(?:    .*\n)+)  de: >-\n(?:    .*\n)+/, '$1'),
    'content/findings/f04.yaml:5:3 statement.de is missing. Expected text. Add it.',
  ],
  [
    'text where a group of keys belongs',
    slip(finding, /statement:\n(?:  .*\n)+/, 'statement: A sentence only.\n'),
    'content/findings/f04.yaml:4:12 statement is text of 16 characters. Expected the keys en, de. Write each key on a line of its own, then a colon, a space and its value.',
  ],
  [
    'a word where a list belongs',
    slip(finding, /fields:\n(?:  - .*\n)+/, 'fields: labour\n'),
    'content/findings/f04.yaml:13:9 fields is "labour". Expected a list. Write each entry on a line of its own that begins with a hyphen and a space.',
  ],
  [
    'no space behind a hyphen',
    slip(finding, /fields:\n  - /, 'fields:\n  -'),
    'content/findings/f04.yaml:14:3 fields is "-cross-cutting". Expected a list. Put a space behind the hyphen.',
  ],
  [
    'a label where an id belongs',
    slip(finding, /fields:\n(?:  - .*\n)+/, 'fields:\n  - Labour\n'),
    'content/findings/f04.yaml:14:5 fields[0] is "Labour". Expected the id of a record in fields. Did you mean "labour"?',
  ],
  [
    'an unknown code',
    slip(finding, 'sdg-17.14', 'sdg-10.11'),
    'content/findings/f04.yaml:27:9 linkages[0].to is "sdg-10.11". Expected the code of an SDG target (sdg-10.7), a Compact objective (gcm-5) or a Compact principle (gcm-p9). Goal 10 has sdg-10.1, sdg-10.2, sdg-10.3, sdg-10.4, sdg-10.5, sdg-10.6, sdg-10.7, sdg-10.a, sdg-10.b, sdg-10.c.',
  ],
  [
    'a code as people write it',
    slip(finding, 'sdg-17.14', 'SDG 17.14'),
    'content/findings/f04.yaml:27:9 linkages[0].to is "SDG 17.14". Expected the code of an SDG target (sdg-10.7), a Compact objective (gcm-5) or a Compact principle (gcm-p9). Did you mean "sdg-17.14"?',
  ],
  [
    'a German date',
    slip(source, /issued: .*/, 'issued: 23.06.2017'),
    'content/sources/s01.yaml:23:9 issued is "23.06.2017". Expected a year, month or day such as 2017, 2017-06 or 2017-06-23. Write "2017-06-23".',
  ],
  [
    'a day that never was',
    slip(source, /issued: .*/, 'issued: 2017-02-30'),
    'content/sources/s01.yaml:23:9 issued is "2017-02-30". Expected a year, month or day such as 2017, 2017-06 or 2017-06-23. There is no such month or day; look it up again.',
  ],
  [
    'a month in words',
    slip(outcome, /period: .*/, 'period: June 2017'),
    'content/outcomes/long-term-approaches-2017.mdx:6:9 period is "June 2017". Expected a year or month such as 2017 or 2017-06, never a day. Write the year first, then the month, in digits and joined by hyphens.',
  ],
  [
    'a day in the period of an outcome',
    slip(outcome, /period: .*/, 'period: 2017-06-29'),
    'content/outcomes/long-term-approaches-2017.mdx:6:9 period is "2017-06-29". Expected a year or month such as 2017 or 2017-06, never a day. Write "2017-06".',
  ],
  [
    'a score with a typographic minus',
    slip(interaction, /score: .*/, 'score: −2'),
    'content/interactions/i17.yaml:14:8 score is "−2". Expected one of -3, -2, -1, 0, 1, 2, 3, unknown, not-applicable. Did you mean "-2"?',
  ],
  [
    'a score off the scale',
    slip(interaction, /score: .*/, 'score: -5'),
    'content/interactions/i17.yaml:14:8 score is "-5". Expected one of -3, -2, -1, 0, 1, 2, 3, unknown, not-applicable. Choose one of these.',
  ],
  [
    'a score against its sign',
    slip(interaction, /score: .*/, 'score: 2'),
    'content/interactions/i17.yaml:14:8 score is "2". Expected a score that fits the sign "undermines". Correct the sign or the score.',
  ],
  [
    'two ends where one belongs',
    slip(interaction, /from:\n(  .*\n)/, 'from:\n$1  field: labour\n'),
    'content/interactions/i17.yaml:3:3 from holds "instrument" beside a key that excludes it. Expected one of field, instrument. Delete the other.',
  ],
  [
    'no end at all',
    slip(interaction, /from:\n(?:  .*\n)/, 'from: {}\n'),
    'content/interactions/i17.yaml:2:7 from is empty. Expected one of the keys field, instrument. Add one of them, indented by two spaces.',
  ],
  [
    'years the wrong way round',
    slip(partner, '[2013, 2015]', '[2015, 2013]'),
    'content/partners/ma.yaml:13:12 engagements[0].years is [2015, 2013]. Expected the earlier year first. Swap the two.',
  ],
  [
    'one year where two belong',
    slip(partner, '[2013, 2015]', '2013'),
    'content/partners/ma.yaml:13:12 engagements[0].years is "2013". Expected a list of two. Write both between brackets, as in [2013, 2015].',
  ],
  [
    'yes instead of true',
    slip(partner, /form: case\n/, 'form: case\n    verify: yes\n'),
    'content/partners/ma.yaml:13:13 engagements[0].verify is "yes". Expected true or false. Write true or false, without quotation marks.',
  ],
  [
    'an address without https',
    slip(source, /url: .*/, 'url: www.gmfus.org'),
    'content/sources/s01.yaml:27:10 addresses[0].url is "www.gmfus.org". Expected a web address that begins with https://. Copy it again from the browser.',
  ],
  [
    'a placeholder',
    slip(source, /title: .*/, 'title: TODO'),
    'content/sources/s01.yaml:7:8 title is "TODO". Expected the finished text. Replace the placeholder.',
  ],
  [
    'a text that is too long',
    slip(source, /title: .*/, `title: ${'word '.repeat(100)}word`),
    'content/sources/s01.yaml:7:8 title is text of 504 characters. Expected at most 400 characters. Shorten the text.',
  ],
  [
    'an id that another file has',
    { ...saved(finding, (text) => text), path: 'content/findings/f83.yaml' },
    'content/findings/f83.yaml:1:5 id is "f04" in a file named "f83". Expected the two to be equal. "f04" belongs to another file; give this record an id of its own.',
  ],
];

test.each(cases)('values that the schema refuses: %s', (_, wrong, said) => {
  expect(saidOf(wrong)).toBe(said);
});
