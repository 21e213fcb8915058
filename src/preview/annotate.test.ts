import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messages } from '../i18n/messages.ts';
import { annotate } from './annotate.ts';
import type { PageNote } from './page-note.ts';
import type { PreviewWords } from './render-notes.ts';

const words: PreviewWords = { ...messages.en.draft, notices: messages.en.fallback.notice, language: 'en' };
const preamble = { words, isUncleared: false, more: '' };
const note = (changes: Partial<PageNote>): PageNote => ({
  path: 'content/findings/f05.yaml',
  line: 5,
  column: 7,
  severity: 'error',
  rule: 'no-person-names',
  problem: 'These words may name a person.',
  remedy: 'Leave out who spoke.',
  quotes: [],
  isOwn: true,
  isEnglish: false,
  ...changes,
});
const page = (main: string): string =>
  `<!doctype html><html><head></head><body><a class="skip" href="#main">Skip</a><main id="main">${main}</main></body></html>`;
const mainOf = (html: string): string => /<main id="main">([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
/** What `annotate` added, taken away again. */
const bare = (html: string): string =>
  html
    .replaceAll(/<aside class="draft"[\s\S]*?<\/aside>/g, '')
    .replaceAll(/<span class="draft-note"[\s\S]*?<\/a><\/span>/g, '')
    .replaceAll(/<mark class="draft-mark"[^>]*>|<\/mark>/g, '');
const told = 'Ilse Talvik told them so.';

describe('a note', () => {
  test('follows the sentence it is about, which is marked and described by it', () => {
    const html = annotate(page(`<p>First. ${told} Last.</p>`), [note({ quotes: [told] })], preamble);
    expect(mainOf(html)).toMatch(
      /^<p>First\. <mark class="draft-mark" data-severity="error" aria-describedby="draft-note-1">Ilse Talvik told them so\.<\/mark><span class="draft-note" id="draft-note-1" role="note".*<\/span> Last\.<\/p>$/,
    );
    expect(mainOf(html)).toContain('no-person-names content/findings/f05.yaml:5:7');
    expect(mainOf(html)).toContain('Leave out who spoke.');
  });

  test.each([
    ['a heading', `<h1>${told}</h1><ul></ul>`, '</h1><span class="draft-note"'],
    ['a link', `<li><a href="/x/">${told}</a> 2017</li>`, '</a><span class="draft-note"'],
    ['a link in a heading', `<h2><a href="/x/">${told}</a></h2>`, '</a></h2><span class="draft-note"'],
  ])('stands behind %s, not within it', (_, main, expected) => {
    expect(annotate(page(main), [note({ quotes: [told] })], preamble)).toContain(expected);
  });

  test.each([
    ['links and emphasis', '<p>Ilse <a href="/x/"><em>Talvik</em> told</a> them so.</p>'],
    ['character references', '<p>Ilse&nbsp;Talvik told them&#32;so.</p>'],
    ['line breaks of the source', '<p>Ilse\n      Talvik told them\n so.</p>'],
  ])('finds its sentence in spite of %s', (_, main) => {
    const html = annotate(page(main), [note({ quotes: [told] })], preamble);
    expect(mainOf(html)).toContain('class="draft-note"');
    expect(bare(html)).toBe(page(main));
    expect(mainOf(html).match(/<mark [^>]*>[^<]*<(?!\/mark>)/)).toBeNull();
  });

  test('shares the mark of a sentence with others, the gravest deciding how it looks', () => {
    const notes = [note({ quotes: [told], severity: 'hint' }), note({ quotes: [told], severity: 'warning' })];
    const html = mainOf(annotate(page(`<p>${told}</p>`), notes, preamble));
    expect(html.match(/<mark [^>]*>/g)).toEqual([
      '<mark class="draft-mark" data-severity="warning" aria-describedby="draft-note-1 draft-note-2">',
    ]);
  });

  test('marks all it is about where it is about several texts, and is told once', () => {
    const html = mainOf(
      annotate(
        page('<p>One text is here.</p><p>And one there.</p>'),
        [note({ quotes: ['One text is here.', 'And one there.'], marksAll: true })],
        preamble,
      ),
    );
    expect(html.match(/<mark /g)).toHaveLength(2);
    expect(html.match(/class="draft-note"/g)).toHaveLength(1);
  });

  test('on nothing the page shows stands in the summary if it is about its own file, else nowhere', () => {
    const elsewhere = annotate(page('<p>Nothing.</p>'), [note({ quotes: [told] })], preamble);
    expect(elsewhere).toMatch(/<aside class="draft"[^>]*>.*Not on this page\./);
    const main = page('<p>Nothing.</p>');
    expect(annotate(main, [note({ quotes: [told], isOwn: false })], preamble)).toBe(main);
  });

  test.each(['svg', 'template', 'nav'])('looks for no sentence in %s', (name) => {
    const main = `<${name}>${told}</${name}>`;
    const html = annotate(page(main), [note({ quotes: [told] })], preamble);
    expect(mainOf(html)).toBe(main);
  });
});

describe('the summary', () => {
  test('comes after the way to the text, counts by severity and leads to each note', () => {
    const notes = [note({ quotes: [told] }), note({ severity: 'warning' }), note({ severity: 'warning' })];
    const html = annotate(page(`<p>${told}</p>`), notes, preamble);
    expect(html).toMatch(/Skip<\/a><aside class="draft" id="draft-summary"/);
    expect(html).toContain('<summary>1 error · 2 warnings</summary>');
    expect(html).toContain('<a href="#draft-note-1">');
  });

  test('warns of what is not cleared though there is nothing else to tell', () => {
    expect(annotate(page(''), [], { ...preamble, isUncleared: true })).toContain(words.unclearedHint);
  });

  test('holds no markup of a file', () => {
    const html = annotate(page(''), [note({ problem: 'Unknown component "<b>".' })], preamble);
    expect(html).toContain('&lt;b&gt;');
  });
});

test('nothing to tell leaves the page as it is', () => {
  expect(annotate(page('<p>Text.</p>'), [], preamble)).toBe(page('<p>Text.</p>'));
});

test('whatever is told, the page itself stays the same', () => {
  const piece = fc.constantFrom(
    told,
    'Ports close.',
    '<em>',
    '</em>',
    ' ',
    '&amp;',
    '<a href="/x/">',
    '</a>',
  );
  const balanced = fc
    .array(piece, { maxLength: 12 })
    .map((parts) => parts.join(''))
    .filter((text) => /^(?:(?:[^<]|<em>[^<]*<\/em>|<a [^>]*>[^<]*<\/a>)*)$/.test(text));
  fc.assert(
    fc.property(fc.array(balanced, { maxLength: 4 }), (paragraphs) => {
      const html = page(paragraphs.map((text) => `<p>${text}</p>`).join(''));
      const notes = [note({ quotes: [told] }), note({ quotes: ['Ports close.'], marksAll: true })];
      expect(bare(annotate(html, notes, preamble))).toBe(html);
    }),
  );
});
