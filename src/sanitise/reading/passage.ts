import type { Category, Span } from '../breach.ts';

/**
 * Where a passage stands; a breach in an alternative text is reported as one of alternative texts.
 * `citation`: in a field that exists to name authors and convenors of published work.
 */
export type Place =
  'prose' | 'quote' | 'alt' | 'link' | 'attribute' | 'front-matter' | 'file-name' | 'index' | 'citation';

/** Categories that a place gives to whatever is found there. */
export const placeCategory: Readonly<Partial<Record<Place, Category>>> = {
  alt: 'alt-text',
  link: 'link-target',
  'front-matter': 'front-matter',
  'file-name': 'file-name',
  index: 'search-index',
};

/**
 * Running text as a reader takes it in: markup gone, entities decoded, invisible signs dropped. Every
 * place in it leads back to the source.
 */
export interface Passage {
  readonly text: string;
  readonly place: Place;
  readonly origin: Origin;
  /** Nearest key above a value of YAML or JSON. */
  readonly key?: string | undefined;
}

/** Where each character of a passage stands in the source: all in one piece, or one by one. */
export type Origin = number | { readonly starts: readonly number[]; readonly ends: readonly number[] };

/** Where one character of a passage stands in the source. */
export const originOf = ({ origin }: Passage, index: number): Span =>
  typeof origin === 'number'
    ? { start: origin + index, end: origin + index + 1 }
    : { start: origin.starts[index] ?? 0, end: origin.ends[index] ?? 0 };

/** The stretch of the source that a stretch of a passage was made from. */
export function toSource(passage: Passage, { start, end }: Span): Span {
  const first = originOf(passage, start);
  return end <= start
    ? { start: first.start, end: first.start }
    : { start: first.start, end: originOf(passage, end - 1).end };
}

/** Collects the characters of a passage together with where they came from. */
export class PassageBuilder {
  readonly #place: Place;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #text = '';

  constructor(place: Place) {
    this.#place = place;
  }

  /** Adds characters that together stand for `[start, end)` of the source. */
  add(characters: string, start: number, end: number): void {
    this.#text += characters;
    const { length } = characters;
    this.#starts.push(...new Array<number>(length).fill(start));
    this.#ends.push(...new Array<number>(length).fill(end));
  }

  /** Adds a stretch that stands in the source as it is. */
  copy(characters: string, start: number): void {
    this.#text += characters;
    for (let index = 0; index < characters.length; index += 1) {
      this.#starts.push(start + index);
      this.#ends.push(start + index + 1);
    }
  }

  /** Adds one space, unless the text begins or ends in one. */
  space(start: number): void {
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.copy(' ', start);
  }

  get empty(): boolean {
    return this.#text.trim() === '';
  }

  build(): Passage {
    return { text: this.#text, place: this.#place, origin: { starts: this.#starts, ends: this.#ends } };
  }
}
