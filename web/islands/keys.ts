// Keys for every page: whatever carries `data-key` is pressed or focused by that key; `/` goes to the search box, `?` to the help.
// Nothing here is needed: each of these is a link, a button or a field that Tab reaches too.

const TYPED = 'input, textarea, select, [contenteditable]';

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const { target } = event;
  if (target instanceof Element && target.matches(TYPED)) {
    if (event.key === 'Escape' && target instanceof HTMLElement) target.blur();
    return;
  }
  if (event.key === '?') location.assign('/help');
  else if (event.key === '/') focusOn(event, document.querySelector('.find input'));
  else if (/^[a-z]$/.test(event.key)) press(event, event.key);
});

function press(event: KeyboardEvent, key: string): void {
  const found = document.querySelector<HTMLElement>(`[data-key="${key}"]`);
  if (found === null) return;
  const details = found.closest('details');
  if (found.matches('button, a')) {
    event.preventDefault();
    found.click();
  } else if (found.matches('summary')) {
    event.preventDefault();
    found.click();
    found.focus();
  } else {
    if (details !== null) details.open = true;
    focusOn(event, found);
  }
}

function focusOn(event: KeyboardEvent, element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  event.preventDefault();
  element.focus();
  if (element instanceof HTMLInputElement) element.select();
}
