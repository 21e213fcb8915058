/** A slash leads to the search field. */
addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const field = document.querySelector<HTMLInputElement>('[data-search-form] [type=search]');
    if (!field) return;
    event.preventDefault();
    field.focus();
    field.select();
  } else if (event.key === 'Escape' && target.matches('[data-search-form] [type=search]:placeholder-shown')) {
    target.blur();
  }
});
