import { DOMParser } from '@xmldom/xmldom';

/** Every element of a name, namespace prefix aside, in reading order. */
export const elements = (within: Document | Element, name: string): Element[] =>
  Array.from(within.getElementsByTagNameNS('*', name));

/** The first child of a name. */
export const child = (of: Element | undefined, name: string): Element | undefined =>
  of && Array.from(of.childNodes as unknown as Element[]).find(({ localName }) => localName === name);

/** An attribute by its name, namespace prefix aside. */
export const attribute = (of: Element, name: string): string | undefined =>
  Array.from(of.attributes).find(({ localName }) => localName === name)?.value;

export const remove = (element: Element): void => void element.parentNode?.removeChild(element);

/**
 * Parses XML that comes from elsewhere.
 *
 * @throws {SyntaxError} when it is not well formed or brings declarations of its own.
 */
export function parseXml(bytes: Uint8Array): Document {
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new SyntaxError('The XML declares entities.');
  const fail = (message: string): never => {
    throw new SyntaxError(message);
  };
  return new DOMParser({
    errorHandler: { warning: fail, error: fail, fatalError: fail },
  }).parseFromString(text, 'text/xml');
}
