// On paper a link leads nowhere: while a page is printed, links of its running text are numbered and their addresses
// stand at its end. A link to another host has its address beside it already.

const linked = '.narrative :is(p, li, td) a[href^="/"]:not(.id, .statement *, .pair *)';
let added: Element[] = [];

addEventListener('beforeprint', () => {
  const addresses: string[] = [];
  for (const link of document.querySelectorAll<HTMLAnchorElement>(linked)) {
    if (!addresses.includes(link.href)) addresses.push(link.href);
    const mark = document.createElement('sup');
    mark.textContent = String(addresses.indexOf(link.href) + 1);
    link.after(mark);
    added.push(mark);
  }
  if (addresses.length === 0) return;
  const list = document.createElement('ol');
  list.className = 'footnotes';
  for (const address of addresses) list.appendChild(document.createElement('li')).textContent = address;
  document.getElementById('main')?.append(list);
  added.push(list);
});

addEventListener('afterprint', () => {
  for (const each of added) each.remove();
  added = [];
});

export {};
