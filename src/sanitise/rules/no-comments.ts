import type { Span } from '../breach.ts';
import { defineRule } from '../define-rule.ts';
import type { Document } from '../reading/document.ts';
import { fencesOf, frontMatterOf, isProgram, spansOf, withoutOverlaps } from '../reading/regions.ts';
import { readYamlSource } from '../reading/yaml-source.ts';

/**
 * A comment is published with its file: built pages and the repository show what the text leaves out.
 * Only the vocabularies, which hold terms and nothing of any session, may have lines of explanation.
 */
export const noComments = defineRule({
  id: 'no-comments',
  category: 'comment',
  severity: 'error',
  problem: {
    en: 'A comment is no part of the text, yet it is published with it.',
    de: 'Ein Kommentar gehört nicht zum Text und wird doch mit ihm veröffentlicht.',
  },
  remedy: {
    en: 'Delete it; keep working notes outside the repository, and put what readers need into the text.',
    de: 'Löschen Sie ihn; Arbeitsnotizen bleiben außerhalb des Repositoriums, Nötiges kommt in den Text.',
  },
  source: (document) => withoutOverlaps(commentsOf(document)),
  examples: {
    passes: [
      '## What is proposed\n\nTwo sources describe partnerships that begin with training.',
      'The measure was ranked #3 of seven, see https://doi.org/10.5072/mig-corridors-04.',
      '---\ntitle: "Return # and reintegration"\nsummary: >-\n  Visa policy\n  # is not a remark here\n---\nText.',
      'See [the resolution][res].\n\n[res]: https://undocs.org/A/RES/73/195',
      'The typology is set out elsewhere.[^1]\n\n[^1]: Published in 2019.',
      '```sql\nSELECT 1 FROM corridors\n```',
    ],
    flags: [
      { text: 'Fees fell.\n\n<!-- as the delegate from table two said -->', span: 'as the delegate' },
      { text: 'Fees fell. {/* ask Tamsin about this */}', span: 'ask Tamsin' },
      { text: '---\ntitle: Visa policy\nlang: en # draft by T. R.\n---\nText.', span: '# draft by T. R.' },
      {
        text: 'Agreement was broad.\n\n[//]: # (this is what the ministry said)',
        span: 'this is what the ministry said',
      },
      {
        text: 'Agreement was broad.\n\n[note]: https://example.org "from the chair"',
        span: 'from the chair',
      },
      { text: 'Agreement was broad.\n\n[^9]: Said over dinner.', span: 'Said over dinner' },
      {
        text: 'label: Visas\n# source: our guest\nlevels: [eu]',
        span: '# source: our guest',
        path: 'visas.yaml',
      },
      { text: '{ "label": "Visas" /* guest */ }', span: '/* guest */', path: 'visas.json' },
      {
        text: '{ "_comment": "from our guest", "label": "Visas" }',
        span: 'from our guest',
        path: 'visas.json',
      },
      { text: '<svg><!-- drawn by K. --><path d="M0 0"/></svg>', span: 'drawn by K.', path: 'map.svg' },
      { text: '<style>/* for Ida */ p { margin: 0 }</style>', span: 'for Ida', path: 'page.html' },
      { text: '```yaml\nconfidence: medium  # from table three\n```', span: '# from table three' },
    ],
  },
});

function* commentsOf(document: Document): Generator<Span> {
  const { text, markup, path } = document;
  yield* markupComments(text);
  if (markup === 'markdown') {
    if (isProgram(path)) yield* codeComments(text, 0, text.length);
    else yield* markdownComments(document);
  } else if (markup === 'yaml') {
    const isVocabulary = /(?:^|\/)content\/vocabulary\//.test(path);
    for (const comment of readYamlSource(text).comments) {
      if (
        !isVocabulary ||
        text.charAt(comment.start - 1).trim() !== '' ||
        /[ \t]/.test(text.charAt(comment.start - 1))
      )
        yield comment;
    }
  } else if (markup === 'json') yield* jsonComments(text, 0);
  else if (markup === 'html') {
    yield* spansOf(text, /<\/[^A-Za-z>][^>]{0,1000}>?/g);
    yield* embeddedComments(text);
  } else yield* spansOf(text, /^[ \t]*#.*$/gm);
}

/** `<!-- -->` and what browsers read as one: `<!…>` and `<?…>` that declare nothing. */
function* markupComments(text: string): Generator<Span> {
  for (let start = text.indexOf('<!'); start >= 0; start = text.indexOf('<!', start + 2)) {
    const head = text.slice(start + 2, start + 12);
    if (head.startsWith('--')) {
      const close = text.indexOf('-->', start + 2);
      const end = close < 0 ? text.length : close + 3;
      yield { start, end };
      start = end - 2;
    } else if (/^[a-z]/i.test(head) && !/^(?:doctype|element|entity|attlist|notation)/i.test(head)) {
      const close = text.indexOf('>', start);
      yield { start, end: close < 0 ? text.length : close + 1 };
    }
  }
  for (let start = text.indexOf('<?'); start >= 0; start = text.indexOf('<?', start + 2)) {
    if (!/^xml[\s-]/i.test(text.slice(start + 2, start + 7))) {
      const close = text.indexOf('>', start);
      yield { start, end: close < 0 ? text.length : close + 1 };
    }
  }
}

const hashLanguages = /^(?:ya?ml|toml)$/;
const programHash = /^(?:ini|sh|bash|zsh|python|py|r|rb|ruby|dockerfile)$/;
const programSlash = /^(?:js|jsx|ts|tsx|mjs|css|scss|java|c|cpp|rust|go|php)$/;

function* markdownComments(document: Document): Generator<Span> {
  const { text, path } = document;
  const front = frontMatterOf(document);
  if (front) yield* readYamlSource(front.text, front.start).comments;
  const isManual = /\.md$/i.test(path);
  for (const { language, start, end, text: code } of fencesOf(document)) {
    if (hashLanguages.test(language)) yield* readYamlSource(code, start).comments;
    else if (/^jsonc?5?$/.test(language)) yield* jsonComments(code, start);
    else if (!isManual && programHash.test(language)) yield* spansOf(code, /(?<![^\s;])#.*$/gm, start);
    else if (!isManual && programSlash.test(language)) yield* codeComments(text, start, end);
  }
  for (const { index } of text.matchAll(/\{\s{0,20}\/[*/]/g)) {
    const isLine = text.startsWith('//', text.indexOf('/', index));
    const close = text.indexOf(isLine ? '}' : '*/', index);
    yield { start: index, end: close < 0 ? text.length : close + (isLine ? 1 : 2) };
  }
  for (const { index, 0: line } of text.matchAll(/^(?:import|export)\s.*$/gm)) {
    yield* codeComments(text, index, index + line.length);
  }
  yield* spansOf(text, /%%[^%\n]{2,}%%/g);
  if (text.includes('/*')) yield* spansOf(text, /(?<=<[A-Za-z][^<>]{0,300})\/\*[^<>]{0,1000}/g);
  if (text.includes(']:')) yield* unusedDefinitions(text);
}

/** Definitions of links and notes that nothing refers to: no reader ever sees them. */
function* unusedDefinitions(text: string): Generator<Span> {
  const used = new Set<string>();
  for (const { index, 0: whole, 1: label = '' } of text.matchAll(/\[([^[\]\n]{1,200})\]/g)) {
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (text.charAt(index + whole.length) !== ':' || !/^[ \t>*-]*$/.test(before.slice(-40)))
      used.add(foldLabel(label));
  }
  for (const { index, 0: whole, 1: label = '' } of text.matchAll(
    /^[ \t>*-]{0,12}\[([^[\]\n]{1,200})\]:.*$/gm,
  )) {
    if (!used.has(foldLabel(label))) yield { start: index, end: index + whole.length };
  }
}

const foldLabel = (label: string): string => label.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Comments between the strings of a JSON text, and members that are comments by their name. */
function* jsonComments(text: string, base: number): Generator<Span> {
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '"') {
      const start = index;
      for (index += 1; index < text.length && text.charAt(index) !== '"'; index += 1)
        if (text.charAt(index) === '\\') index += 1;
      const key = text.slice(start + 1, Math.min(index, start + 20));
      if (
        /^(?:\/\/|#|[_$]?comments?$|[_$]?kommentar$|[_$]todo$)/i.test(key) &&
        /^"\s{0,9}:/.test(text.slice(index, index + 12))
      ) {
        const end = text.indexOf('\n', index);
        yield { start: base + start, end: base + (end < 0 ? text.length : end) };
      }
    } else if (character === '/' && '/*'.includes(text.charAt(index + 1) || ' ')) {
      const isLine = text.charAt(index + 1) === '/';
      const close = text.indexOf(isLine ? '\n' : '*/', index + 2);
      const end = close < 0 ? text.length : close + (isLine ? 0 : 2);
      yield { start: base + index, end: base + end };
      index = end - 1;
    }
  }
}

/** Comments inside the styles and scripts of a page or a drawing. */
function* embeddedComments(text: string): Generator<Span> {
  for (const { index, 0: opening, 1: name = '' } of text.matchAll(/<(style|script)\b[^>]*>/gi)) {
    const from = index + opening.length;
    const rest = new RegExp(`</${name}`, 'gi');
    rest.lastIndex = from;
    const until = rest.exec(text)?.index ?? text.length;
    if (/type\s*=\s*["']?application\/(?:ld\+)?json/i.test(opening))
      yield* jsonComments(text.slice(from, until), from);
    else yield* codeComments(text, from, until, name.toLowerCase() === 'style');
    if (until === text.length) return;
  }
}

const codePiece =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|(?<!\\)\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|(?<![:\\/\w])\/\/.*$/gm;

function* codeComments(text: string, from: number, until: number, isStyle = false): Generator<Span> {
  const code = text.slice(from, until);
  if (!/\/[/*]/.test(code)) return;
  for (const { index, 0: piece } of code.matchAll(codePiece)) {
    if (piece.startsWith('/*') || (!isStyle && piece.startsWith('//'))) {
      yield { start: from + index, end: from + index + piece.length };
    }
  }
}
