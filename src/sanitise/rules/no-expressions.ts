import type { Span } from '../breach.ts';
import { defineRule } from '../define-rule.ts';
import type { Document } from '../reading/document.ts';
import { blank, fencesOf, frontMatterOf, proseOnly, spansOf, withoutOverlaps } from '../reading/regions.ts';

/** Content is words, not a program: what code puts together, nobody has read. */
export const noExpressions = defineRule({
  id: 'no-expressions',
  category: 'code',
  severity: 'error',
  problem: {
    en: 'Code in content can put words on the page that no reviewer has read.',
    de: 'Code im Inhalt kann Wörter auf die Seite bringen, die niemand gegengelesen hat.',
  },
  remedy: {
    en: 'Write the words themselves; use only the components the editors’ guide names, with plain attributes.',
    de: 'Schreiben Sie die Wörter selbst; nur die Bausteine aus der Anleitung sind erlaubt, mit einfachen Attributen.',
  },
  source: (document) => withoutOverlaps(codeIn(document)),
  examples: {
    passes: [
      'The claim is in the record (<Source id="s19" />).\n\n<Finding id="f50" />',
      '<Scale level={3} open={true} />',
      'Import quotas rose.\nexport of labour fell, data: none.',
      'Set \\{ and \\} with care; `{name}` is code.\n\n```js\nconst a = { b: 1 };\n```',
      '<a href="/findings/" title="All findings" aria-label="Findings">here</a>',
      '---\nlabel: { en: Visas, de: Visa }\n---\nText.',
    ],
    flags: [
      { text: 'The point came from {"Tal" + "vik"}.', span: '{"Tal" + "vik"}' },
      { text: '<Finding id={name} />', span: '{name}' },
      { text: 'export const guest = "Talvik"\n\nText.', span: 'export const guest' },
      { text: 'import { guest } from "../notes.ts"\n\nText.', span: 'import { guest }' },
      { text: 'Text.\n\n<script>document.write("Tal" + "vik")</script>', span: '<script' },
      { text: '[here](javascript:alert(1))', span: 'javascript:' },
      { text: '<img src="data:image/png;base64,AAAA" />', span: 'data:image/png' },
      { text: '<p data-speaker="Talvik">Text.</p>', span: 'data-speaker' },
      { text: '<p onclick="show()">Text.</p>', span: 'onclick' },
      { text: '<style>p::after { content: "Talvik" }</style>', span: 'content: "Talvik"', path: 'page.html' },
      { text: 'label: !!js/function "Talvik"', span: '!!js/function', path: 'visas.yaml' },
    ],
  },
});

const allowedImport =
  /^import\s+[A-Z]\w*\s+from\s+['"](?:\.{1,2}\/)+(?:src\/)?components\/[\w/-]+\.astro['"];?\s*$/;
const statement =
  /^[ \t]{0,3}(?:import\s{1,9}(?:[\w$*{][^'"\n;]{0,200}\sfrom\s{1,9})?['"].*|export\s{1,9}(?:(?:const|let|var)\s{1,9}[\w${[]|(?:async\s{1,9})?function\b\s{0,9}\*?\s{0,9}\w{0,40}\s{0,9}\(|class\s{1,9}\w{1,40}\s{0,9}(?:\{|extends)|default\s|\{|\*\s{1,9}from).*)$/gm;
const dangerousTag =
  /<(?:script|iframe|object|embed|applet|base|template|style|form|meta|link|portal|frame|foreignObject)\b[^<>]{0,500}>?/gi;
const dangerousInPage = /<(?:iframe|object|embed|applet|base|portal|frame|foreignObject)\b[^<>]{0,500}>?/gi;
const scriptAddress = /(?:java|vb|live)script\s{0,5}:[^\s"'<>)]{0,200}/gi;
const dataAddress = /(?<=["'(=<\s])data:[a-z]{3,20}\/[a-z0-9.+-]{2,60}[;,][^\s"'<>)]{0,200}/gi;
const handler =
  /(?<=<[a-z][^<>]{0,500}\s)on[a-z]{3,20}\s{0,5}=\s{0,5}(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s<>]{1,200})/gi;
const hiddenValue =
  /(?<=<[A-Za-z][^<>]{0,500}\s)data-[\w-]{1,60}(?:\s{0,5}=\s{0,5}(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s<>]{1,200}))?/g;
const generated =
  /content\s{0,5}:\s{0,5}(?:"[^"\n]{0,200}\p{L}{2}[^"\n]{0,200}"|'[^'\n]{0,200}\p{L}{2}[^'\n]{0,200}')/giu;
const yamlTag =
  /(?<![^\s:[,-])!(?:!|<|[a-z])[\w/:.>-]{1,60}|(?<=[:[{,-][ \t]{1,4})[&*][A-Za-z]\w{0,60}(?=[ \t]*(?:$|[,\]}]|\s))/gim;
const harmless = /^\{\s{0,9}(?:-?\d{1,9}(?:\.\d{1,9})?|true|false)\s{0,9}\}$/;

function* codeIn(document: Document): Generator<Span> {
  const { text, markup, path } = document;
  if (/script\s{0,5}:/i.test(text)) yield* spansOf(text, scriptAddress);
  if (text.includes('data:')) yield* spansOf(text, dataAddress);
  if (markup === 'html') {
    yield* spansOf(text, dangerousInPage);
    if (/\.svg$/i.test(path)) yield* spansOf(text, /<script\b[^<>]{0,500}>?/gi);
    yield* handlers(text);
    if (/content\s{0,5}:/i.test(text)) yield* spansOf(text, generated);
    return;
  }
  if (text.includes('<')) {
    const shown = markup === 'markdown' ? withoutCode(document) : text;
    yield* spansOf(shown, dangerousTag);
    yield* handlers(shown);
    if (/content\s{0,5}:/i.test(shown)) yield* spansOf(shown, generated);
    if (shown.includes('data-')) yield* spansOf(shown, hiddenValue);
  }
  if (markup === 'yaml') {
    if (/[!&*]/.test(text)) yield* spansOf(blank(text, /"[^"\n]*"|'[^'\n]*'/g), yamlTag);
    return;
  }
  if (markup !== 'markdown') return;
  const front = frontMatterOf(document);
  if (front && /[!&*]/.test(front.text))
    yield* spansOf(blank(front.text, /"[^"\n]*"|'[^'\n]*'/g), yamlTag, front.start);
  if (!/\.mdx$/i.test(path)) return;
  const prose = proseOnly(document);
  for (const { index, 0: line } of prose.matchAll(statement)) {
    if (!allowedImport.test(line.trim())) yield { start: index, end: index + line.length };
  }
  if (prose.includes('{')) yield* braces(prose);
}

function* handlers(text: string): Generator<Span> {
  if (/\son[a-z]{3,20}\s{0,5}=/i.test(text)) yield* spansOf(text, handler);
}

/** Braces of MDX but for plain numbers and truth values; comments are another rule's affair. */
function* braces(text: string): Generator<Span> {
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    if (text.charAt(start - 1) === '\\') continue;
    let depth = 0;
    let end = start;
    for (; end < text.length; end += 1) {
      const character = text.charAt(end);
      if (character === '{') depth += 1;
      if (character === '}' && --depth === 0) break;
    }
    const whole = text.slice(start, end + 1);
    if (!harmless.test(whole) && !/^\{\s{0,20}\/[*/]/.test(whole))
      yield { start, end: Math.min(end + 1, text.length) };
    start = end;
  }
}

const withoutCode = (document: Document): string => {
  let { text } = document;
  for (const { start, end } of fencesOf(document))
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  return blank(text, /`[^`\n]+`/g);
};
