// What a statement's fields are, on a hover or focus of its line or mark; the same stands one click away.

/** Milliseconds that a pointer rests before it means anything. */
const REST = 220;

const cards = new Map<string, Promise<Element | null>>();

async function load(id: string): Promise<Element | null> {
  const answer = await fetch(`/statement/${encodeURIComponent(id)}`);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector('.card .fields');
}

/** Where there is no room beside the text, or nothing to hover with, a card would only be in the way. */
const ROOM = '(min-width: 56.01rem) and (hover: hover)';

/** Shows the card of whichever line has the pointer or the focus, below it; none while its panel is open. */
export function cardsOn(root: HTMLElement): void {
  if (!matchMedia(ROOM).matches) return;
  const card = document.createElement('div');
  card.className = 'hover-card';
  let waiting = 0;
  const show = (event: Event): void => {
    const from = event.target instanceof Element ? event.target.closest('[data-s]') : null;
    const note = from === null ? null : root.querySelector<HTMLElement>(`.note[data-s="${from.getAttribute('data-s')}"]`);
    clearTimeout(waiting);
    if (note === null || note.classList.contains('chosen')) card.remove();
    else if (card.previousElementSibling !== note) waiting = setTimeout(() => void place(card, note), REST);
  };
  root.addEventListener('pointerover', show);
  root.addEventListener('focusin', show);
  root.addEventListener('pointerleave', () => {
    clearTimeout(waiting);
    card.remove();
  });
}

async function place(card: HTMLElement, note: HTMLElement): Promise<void> {
  const id = note.dataset.id ?? '';
  const known = cards.get(id) ?? load(id);
  cards.set(id, known);
  const fields = await known;
  if (fields === null) return;
  card.replaceChildren(document.importNode(fields, true));
  note.after(card);
}
