import type { Collection } from '../domain/atlas.ts';
import { handbookPictures } from '../domain/handbook-picture.ts';
import { mapPictures } from '../domain/map-picture.ts';
import type { Placement } from '../domain/narrative.ts';
import { nearest } from '../text/nearest.ts';
import { positionAt } from '../text/position.ts';
import { likelyId, underEmbargo, type KnownIds } from './building-blocks.ts';
import type { Fault, Mend, Report } from './fault.ts';
import type { Manuscript } from './manuscript.ts';
import { syntaxFault } from './narrative-syntax.ts';
import { objectionsToPicture } from './placed-picture.ts';
import { readProse, type ProseNode } from './prose.ts';
import type { Refusal } from './validate.ts';

/** Components a narrative may use, each with the attributes it takes. There are no others. */
export const components: Readonly<Record<string, Readonly<Record<string, Collection | readonly string[]>>>> =
  {
    /** Places a finding in the text. */
    Finding: { id: 'findings' },
    /** Places an interaction, as a sentence with its sign. */
    Interaction: { id: 'interactions' },
    /** Cites a source within a sentence. */
    Source: { id: 'sources' },
    /** Marks words quoted from a published source. */
    Cite: { source: 'sources' },
    /** Says what is not on the record. */
    NotOnRecord: {},
    /** A remark in the margin. */
    Note: {},
    /** Number of records in a collection, counted at build. */
    Count: {
      of: [
        'findings',
        'outcomes',
        'interactions',
        'instruments',
        'partners',
        'sources',
        'targets',
        'objectives',
        'crosswalk',
      ],
    },
    /** The glossary as a list. */
    Glossary: {},
    /** The seven-point scale as a table. */
    Scale: {},
    /** The coherence matrix of the whole record as a figure. */
    CoherenceMatrix: { level: ['fields', 'instruments'] },
    /** The picture of any map, with what it shows and the way to it; perhaps of one phase, or with one element in focus. */
    MapPicture: { of: mapPictures },
    /** A picture of a page or a tool, in the handbook for editors. */
    HandbookPicture: { of: handbookPictures },
  };

/** Attributes that a component can do without. */
const options: Readonly<Record<string, readonly string[]>> = { MapPicture: ['phase', 'focus'] };

/** What was read out of a narrative's body. */
export interface NarrativeBody {
  readonly placements: readonly Placement[];
  readonly words: number;
}

/** Deepest nesting of a narrative; the record stays below ten. */
const deepest = 40;

/**
 * Reads a narrative with the parser the site is built with, and refuses all that is not prose,
 * Markdown or a component of the closed list: content is data, never code.
 */
export function parseNarrative(
  manuscript: Manuscript,
  known: KnownIds,
  report: Report,
): NarrativeBody | undefined {
  const { path, text } = manuscript;
  let root: ProseNode;
  try {
    root = readProse(text);
  } catch (error) {
    report(syntaxFault(manuscript, error));
    return undefined;
  }
  const faults: Fault[] = [];
  const placements: Placement[] = [];
  const words: string[] = [];
  const refuse = (node: ProseNode, found: string, expected: string, remedy: string, mend?: Mend): void => {
    const place = positionAt(text, node.position?.start.offset ?? 0);
    faults.push({ path, ...place, found, expected, remedy, mend });
  };

  let isTooDeep = false;
  const visit = (node: ProseNode, depth: number): void => {
    if (depth > deepest) {
      if (isTooDeep) return;
      isTooDeep = true;
      refuse(
        node,
        `Lists or quotations lie more than ${deepest} deep inside each other.`,
        'Expected prose that can be read.',
        'Delete the signs at the beginning of the line.',
      );
      return;
    }
    switch (node.type) {
      case 'mdxjsEsm':
        refuse(
          node,
          'The text uses "import" or "export".',
          'Expected prose only.',
          'Delete the line; components need no import here.',
        );
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        refuse(
          node,
          'The text holds an expression in braces.',
          'Expected prose only.',
          'Delete it, or write \\{ for a brace that shall be read.',
        );
        break;
      case 'html':
        refuse(node, 'The text holds HTML.', 'Expected Markdown.', 'Use Markdown or a component.');
        break;
      case 'image':
        refuse(
          node,
          'The text places an image.',
          'Expected prose; figures are drawn from data.',
          'Delete it.',
        );
        break;
      case 'heading':
        if (node.depth === 1)
          refuse(
            node,
            'The text has a heading of the first level.',
            'Expected ## or deeper; the title stands in the front matter.',
            'Add a #.',
          );
        break;
      case 'link':
        checkLink(node);
        break;
      case 'text':
      case 'inlineCode':
        words.push(
          ...String(node.value)
            .split(/\s+/)
            .filter((word) => /[\p{L}\p{N}]/u.test(word)),
        );
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node);
        break;
    }
    for (const child of node.children ?? []) visit(child, depth + 1);
  };

  const checkLink = (node: ProseNode): void => {
    const url = node.url ?? '';
    if (/^\/(?!\/)/.test(url) && !/\.\w+$/.test(url) && !/\/(?:[?#].*)?$/.test(url)) {
      refuse(
        node,
        `The address "${url}" has no slash at its end.`,
        'Expected an address of this site such as /findings/f01/.',
        'Add the slash.',
        { from: `(${url}`, to: `(${url}/` },
      );
    } else if (/^\/[a-z]{2}\//.test(url)) {
      refuse(
        node,
        `The address "${url}" names a language.`,
        'Expected an address without /de/.',
        'Leave the language out; the page adds it.',
        { from: `(${url}`, to: `(${url.slice(3)}` },
      );
    } else if (!/^(?:\/(?!\/)|#|https?:\/\/)/.test(url)) {
      refuse(
        node,
        `The address "${url}" leads nowhere.`,
        'Expected an address that begins with / or https://.',
        'Correct it.',
      );
    }
  };

  const checkComponent = (node: ProseNode): void => {
    const name = node.name ?? '';
    const allowed = components[name];
    if (!allowed) {
      const meant = nearest(name, Object.keys(components));
      refuse(
        node,
        `Unknown component "${name}".`,
        `Expected one of ${Object.keys(components).join(', ')}.`,
        meant ? `Did you mean "${meant}"?` : 'Use Markdown instead.',
      );
      return;
    }
    const given = new Map<string, string>();
    const free = options[name] ?? [];
    for (const { type, name: attribute = '', value } of node.attributes ?? []) {
      const target = allowed[attribute];
      given.set(attribute, typeof value === 'string' ? value : '');
      if (type !== 'mdxJsxAttribute' || typeof value !== 'string') {
        refuse(
          node,
          `An attribute of ${name} is an expression.`,
          'Expected text in quotes.',
          'Write it as id="…".',
        );
      } else if (free.includes(attribute)) {
        continue;
      } else if (target === undefined) {
        refuse(
          node,
          `Unknown attribute "${attribute}" of ${name}.`,
          `Expected ${[...Object.keys(allowed), ...free].join(', ') || 'none'}.`,
          'Delete it, or check its spelling.',
        );
      } else if (typeof target === 'string' ? !known[target].has(value) : !target.includes(value)) {
        const { expected, remedy } = unknownValue(value, target, known);
        refuse(node, `${attribute} of ${name} is "${value}".`, `Expected ${expected}.`, remedy);
      } else if (target === 'findings' || target === 'interactions' || target === 'sources') {
        placements.push({ collection: target, id: value });
      }
    }
    if (name === 'MapPicture')
      for (const objection of objectionsToPicture(given, known)) refuse(node, ...objection);
    for (const attribute of Object.keys(allowed)) {
      if (!given.has(attribute))
        refuse(node, `${name} has no ${attribute}.`, `Expected ${attribute}="…".`, 'Add it.');
    }
  };

  visit(root, 0);
  report(...faults);
  return faults.length > 0 ? undefined : { placements: withoutRepetition(placements), words: words.length };
}

/** What an attribute should have said instead of a value that it cannot take. */
function unknownValue(value: string, target: Collection | readonly string[], known: KnownIds): Refusal {
  const waitsFor = typeof target === 'string' ? known[target].waiting?.get(value) : undefined;
  if (waitsFor !== undefined) return underEmbargo(waitsFor);
  const meant = likelyId(value, new Set(typeof target === 'string' ? known[target] : target));
  return {
    expected: typeof target === 'string' ? `the id of a record in ${target}` : `one of ${target.join(', ')}`,
    remedy: meant ? `Did you mean "${meant}"?` : 'Correct the id.',
  };
}

const withoutRepetition = (placements: readonly Placement[]): Placement[] =>
  placements.filter(
    ({ collection, id }, index) =>
      placements.findIndex((other) => other.collection === collection && other.id === id) === index,
  );
