/** HTML as a tree, as the parser of the site gives it. */
export interface Hypertext {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Hypertext[];
}

/** All text inside, joined. */
export const textIn = ({ type, value, children }: Hypertext): string =>
  type === 'text' ? (value ?? '') : (children ?? []).map(textIn).join('');

/** Elements of a name anywhere inside, in reading order; those inside one of them are its own. */
export const elementsIn = (node: Hypertext, name: string): Hypertext[] =>
  (node.children ?? []).flatMap((child) => (child.tagName === name ? [child] : elementsIn(child, name)));
