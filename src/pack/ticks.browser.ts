import { isInPack, mostEntries, withEntries, withoutEntry } from './pack.ts';
import { onPackElsewhere, readPack, writePack } from './store.browser.ts';

const words = document.getElementById('pack-words')?.dataset;
const marked = document.querySelectorAll<HTMLElement>('[data-pack]');
const boxes = new Map<HTMLInputElement, string>();
const way = document.createElement('a');

/** Shows what is in the pack, and the way to it once there is something. */
function show(): void {
  const pack = readPack();
  for (const [box, id] of boxes) box.checked = isInPack(pack, id);
  const menu = document.querySelector('.site-nav ul');
  if (pack.entries.length === 0) way.parentElement?.remove();
  else if (menu && words) {
    way.href = words['page'] ?? '';
    way.textContent = `${words['open'] ?? ''} (${pack.entries.length})`;
    if (location.pathname === words['page']) way.setAttribute('aria-current', 'page');
    if (!way.isConnected) {
      const item = document.createElement('li');
      item.append(way);
      menu.append(item);
    }
  }
}

function addTick(mark: HTMLElement, id: string): void {
  const box = document.createElement('input');
  box.type = 'checkbox';
  const label = document.createElement('label');
  label.append(box, ` ${words?.['keep'] ?? ''}`);
  box.setAttribute('aria-label', `${words?.['keep'] ?? ''}: ${id.toUpperCase()}`);
  box.addEventListener('change', () => {
    const pack = readPack();
    // A full pack or a browser that keeps nothing leaves the box empty; the page of the pack says why.
    const isKept = writePack(box.checked ? withEntries(pack, [id]) : withoutEntry(pack, id));
    if (!isKept || (box.checked && pack.entries.length >= mostEntries))
      location.assign(words?.['page'] ?? '');
    show();
  });
  boxes.set(box, id);
  const place = document.createElement(mark.tagName === 'UL' ? 'li' : 'span');
  place.className = 'pack-tick no-print';
  place.append(label);
  mark.append(place);
}

for (const mark of marked) addTick(mark, mark.dataset['pack'] ?? '');
show();
onPackElsewhere(show);
