// Lists for quick hands: j and k go from statement to statement, Enter opens the one that has the focus.

const links = [...document.querySelectorAll<HTMLAnchorElement>('.line .words a')];

document.addEventListener('keydown', (event) => {
  const step = { j: 1, k: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.matches('input, textarea, select')) return;
  const here = links.indexOf(document.activeElement as HTMLAnchorElement);
  const next = links[here < 0 ? 0 : here + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
});
