import type { Atlas } from '../domain/atlas.ts';

/** What the development server knows of texts that are being written. There is none in a build. */
export interface Preview {
  /**
   * The record as it stands, each broken file as it last was in order.
   *
   * @throws {ContentError} while there has been no such moment.
   */
  readonly atlas: () => Atlas;
  /** Whether a text of a session that no one has cleared is shown at an address without a language. */
  readonly isUncleared: (address: string) => boolean;
}

// The server and the pages it renders load this file each for themselves: what they share lies outside.
const place = Symbol.for('coherence-atlas:preview');
const shared = globalThis as { [place]?: Preview | undefined };

export const currentPreview = (): Preview | undefined => shared[place];

/** Hands the preview to all pages rendered from here on. */
export const openPreview = (preview: Preview | undefined): void => {
  shared[place] = preview;
};
