import { Document, isSeq, visit, type Scalar } from 'yaml';

/** Longest line of a content file. */
export const lineWidth = 110;

/** From here on a text is folded over lines below its key. */
const longText = 80;

/** How a part of a record is written where it replaces another. */
export interface Form {
  /** Columns before each line. */
  readonly indent?: number;
  /** Lists on one line. */
  readonly isFlow?: boolean;
  /** Form of the texts, such as folded over lines; by their length unless given. */
  readonly type?: Scalar.Type;
}

/** A record as YAML the way the record is written: long texts folded, years on one line. */
export function toYaml(record: object, { indent = 0, isFlow = false, type }: Form = {}): string {
  const document = new Document(record);
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      if (type) node.type = type;
      else if (node.value.length > longText) node.type = 'BLOCK_FOLDED';
    },
    Seq: (key, node) => {
      if (key === null && Array.isArray(record)) return;
      if (
        isSeq(node) &&
        (isFlow || node.items.every((entry) => typeof (entry as { value?: unknown }).value === 'number'))
      )
        node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: lineWidth - indent, flowCollectionPadding: false });
  return indent === 0 ? text : text.replaceAll(/^(?=.)/gm, ' '.repeat(indent));
}

/** A narrative: its facts between hyphens, then its text. */
export const toNarrative = (facts: object, body: string): string =>
  `---\n${toYaml(facts)}---\n\n${body.trim()}\n`;

/** The line that places a finding. */
export const placed = (id: string): string => `<Finding id="${id}" />`;

/**
 * A narrative with a finding placed at its end, before a closing list of what is not on record. Where it
 * belongs in the text, its writer knows best; one that is placed already stays where it is.
 */
export function placeFinding(narrative: string, id: string): string {
  if (narrative.includes(`<Finding id="${id}"`)) return narrative;
  const closing = narrative.lastIndexOf('\n<NotOnRecord>');
  const isLast =
    closing >= 0 && /^\s*$/.test(narrative.slice(narrative.indexOf('</NotOnRecord>', closing) + 14));
  return isLast
    ? `${narrative.slice(0, closing).trimEnd()}\n\n${placed(id)}\n${narrative.slice(closing)}`
    : `${narrative.trimEnd()}\n\n${placed(id)}\n`;
}
