import { mdxToMdast } from 'satteri';

/** A part of running text as the parser gives it: a paragraph, a list, a component, a stretch of words. */
export interface ProseNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly ProseNode[];
  readonly position?: { start: { offset?: number } };
}

/**
 * Running text with the parser the site is built with.
 *
 * @throws {Error} with place and reason as its message, when a component is not closed or the like.
 */
export const readProse = (text: string): ProseNode => mdxToMdast(text) as ProseNode;
