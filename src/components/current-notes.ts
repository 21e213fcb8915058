import type { DraftNotes } from '../domain/draft-notes.ts';

/**
 * Notes of the moment. Empty in every build, which refuses or leaves out what they speak of before it writes a page;
 * `npm run dev` hands out its own in place of this file.
 */
export const currentNotes: DraftNotes = { uncleared: {}, refused: {}, embargoed: {} };
