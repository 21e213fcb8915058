import { fold } from './query.ts';

/** Marks the words the reader searched for, and offers to take the marks away again. */
export function markSearchWords(): void {
  const main = document.getElementById('main');
  const words = new URLSearchParams(location.search)
    .getAll('highlight')
    .flatMap((text) => fold(text).split(' '));
  const wanted = words.filter((word) => word.length > 1);
  if (!main || wanted.length === 0) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) markIn(text, wanted);
  const first = main.querySelector('mark');
  if (first) addNotice(main);
  first?.scrollIntoView({ block: 'center' });
}

/** Wraps each word of a text node that begins with a wanted word. */
function markIn(text: Text, wanted: readonly string[]): void {
  if (text.parentElement?.closest('script, svg, [hidden], .hidden')) return;
  const pieces = text.data.split(/([\p{L}\p{N}](?:[\p{L}\p{N}.’'-]*[\p{L}\p{N}])?)/u);
  if (!pieces.some((piece) => matches(piece, wanted))) return;
  text.replaceWith(
    ...pieces.map((piece) => {
      if (!matches(piece, wanted)) return piece;
      const mark = document.createElement('mark');
      mark.textContent = piece;
      return mark;
    }),
  );
}

const matches = (piece: string, wanted: readonly string[]): boolean => {
  const folded = fold(piece);
  return (
    folded !== '' && wanted.some((word) => folded === word || (word.length > 3 && folded.startsWith(word)))
  );
};

/** A line above the text that says what the marks are and removes them. */
function addNotice(main: HTMLElement): void {
  const island = document.getElementById('mark-words');
  const line = document.createElement('p');
  line.className = 'notice no-print';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.textContent = island?.dataset['unmark'] ?? '';
  button.addEventListener('click', () => {
    for (const mark of main.querySelectorAll('mark')) mark.replaceWith(mark.textContent ?? '');
    main.normalize();
    line.remove();
    history.replaceState(null, '', location.pathname + location.hash);
    main.focus();
  });
  line.append(`${island?.dataset['marked'] ?? ''} `, button);
  main.prepend(line);
}
