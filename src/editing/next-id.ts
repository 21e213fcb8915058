import { fold } from '../search/query.ts';

/** The number after the highest one in use: `f83` after `f82`. Gaps stay, since an id is never given twice. */
export function nextNumber(letter: string, ids: Iterable<string>): string {
  const numbers = [...ids].map((id) => Number(id.slice(letter.length))).filter(Number.isInteger);
  return `${letter}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}

/** Words too short to tell one title from another. */
const filler = new Set('a an the of and in on for to with from by at as is are'.split(' '));

/** Most words of an address that people can still read out. */
const mostWords = 5;

/** An id made of a title and, where there is one, a year: `skills-and-fair-pathways-2027`. */
export function slugOf(title: string, year: string | undefined, taken: { has(id: string): boolean }): string {
  const words = fold(title).replaceAll('.', '-').split(' ').filter(Boolean);
  const telling = words.filter((word) => !filler.has(word)).slice(0, mostWords);
  const plain =
    telling
      .join('-')
      .replace(/[^a-z0-9-]/g, '')
      .replace(/^[^a-z]+|-+$/g, '') || 'untitled';
  const stem = year !== undefined && !plain.includes(year) ? `${plain}-${year}` : plain;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.has(id)) return id;
  }
}
