// The Read page for quick hands: j and k go from statement to statement, pointing at a mark lights its line in the margin and the other
// way round, `why` opens in place, and a selection of words gets a permalink. Without this script each is a link.

import { cardsOn } from './hover.ts';

const sheet = document.querySelector<HTMLElement>('.sheet');
if (sheet !== null) {
  light(sheet);
  cardsOn(sheet);
  steps(sheet);
  whys(sheet);
  permalinks(sheet);
  showPlace();
}

/** A mark and its line in the margin light up together. */
function light(root: HTMLElement): void {
  let lit: Element[] = [];
  const show = (event: Event): void => {
    const from = event.target instanceof Element ? event.target.closest('[data-s]') : null;
    const number = from?.getAttribute('data-s') ?? null;
    for (const element of lit) element.classList.remove('lit');
    lit = number === null ? [] : [...root.querySelectorAll(`[data-s="${number}"]`)];
    for (const element of lit) element.classList.add('lit');
  };
  root.addEventListener('pointerover', show);
  root.addEventListener('focusin', show);
  root.addEventListener('pointerleave', show);
}

/** j and k: the next statement and the one before. */
function steps(root: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const step = { j: 1, k: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.note a.n')];
    const here = links.findIndex((link) => link.closest('.chosen') !== null);
    const next = links[here < 0 ? (step > 0 ? 0 : links.length - 1) : here + step];
    if (next === undefined) return;
    event.preventDefault();
    location.assign(next.href);
  });
}

/** The decisions behind a statement, fetched when asked for. */
function whys(root: HTMLElement): void {
  root.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-why]') : null;
    const place = link?.closest('.panel')?.querySelector<HTMLElement>('.why') ?? null;
    if (link === null || place === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (place.childElementCount > 0) {
      place.hidden = !place.hidden;
      return;
    }
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.querySelector('.decisions');
    if (found === null) location.assign(link.href);
    else place.replaceChildren(document.importNode(found, true));
    place.hidden = false;
  });
}

/** Selected words get a link to exactly them. */
function permalinks(root: HTMLElement): void {
  const link = document.createElement('a');
  link.className = 'permalink';
  link.textContent = 'link to these words';
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const range = selection !== null && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const [start, end] =
      range === null
        ? [null, null]
        : [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
    if (range === null || start === null || end === null || start >= end) {
      link.remove();
      return;
    }
    link.href = `${location.pathname}?at=${start}-${end}#at-${start}-${end}`;
    const block = blockOf(range.endContainer);
    if (block !== null && link.parentElement !== block.parentElement) block.after(link);
  });
  root.addEventListener('keydown', (event) => {
    if (event.key === 'l' && link.isConnected) link.focus();
  });
}

const blockOf = (node: Node): HTMLElement | null =>
  (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-start]') ?? null;

/** Where in the document's text a place of this page is; numbers in the text are ours and do not count. */
function offsetOf(node: Node, offset: number): number | null {
  const block = blockOf(node);
  if (block === null) return null;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, offset);
  const copy = range.cloneContents();
  for (const number of copy.querySelectorAll('.n')) number.remove();
  return Number(block.dataset.start) + (copy.textContent ?? '').length;
}

/** An address with a passage that nothing on this page is marked by: ask the server to mark it. */
function showPlace(): void {
  const [, start, end] = /^#at-(\d+)-(\d+)$/.exec(location.hash) ?? [];
  if (start === undefined || document.getElementById(location.hash.slice(1)) !== null) return;
  const url = new URL(location.href);
  if (url.searchParams.get('at') === `${start}-${end}`) return;
  url.searchParams.set('at', `${start}-${end}`);
  location.replace(url);
}
