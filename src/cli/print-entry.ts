import { type Action, type Entry, isAboutStatement } from '../types/ledger.ts';
import { printable } from './text.ts';

/** `  12  2022-02-25 09:14  maria  speaker of c10e44ec-…: person:wang-yi`. */
export const printedEntry = ({ id, at, who, action }: Entry): string =>
  `${String(id).padStart(5)}  ${at.slice(0, 16).replace('T', ' ')}  ${printable(who).padEnd(12)} ${printable(said(action))}`;

/** Longest stretch of words in a line of the log. */
const QUOTED = 60;

function said(action: Action): string {
  if (!isAboutStatement(action)) {
    if (action.kind === 'merge') return `merge ${action.from} into ${action.into}`;
    if (action.kind === 'split') return `split ${action.actor}`;
    if (action.kind === 'retract') return `retract ${action.document}${action.why === '' ? '' : `: ${action.why}`}`;
    return `undo ${action.entry}`;
  }
  const words = action.target.content.map(({ exact }) => exact).join(' … ');
  return `${action.kind} ${action.target.statement}${detail(action)}  “${words.slice(0, QUOTED)}${words.length > QUOTED ? '…' : ''}”`;
}

function detail(action: Extract<Action, { target: unknown }>): string {
  switch (action.kind) {
    case 'speaker':
      return `: ${action.to ?? 'unknown'}`;
    case 'act':
      return `: ${action.to}`;
    case 'note':
      return `: ${action.text}`;
    case 'edge':
      return `: ${action.role} “${action.to.map(({ exact }) => exact).join(' … ')}”`;
    default:
      return '';
  }
}
