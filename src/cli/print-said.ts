import type { SaidView, Spot } from '../views/links/types.ts';
import type { Style } from './style.ts';
import { printable, wrapped } from './text.ts';

/** Longest stretch of somebody's words on one line, in characters. */
const LONGEST = 160;

/** “words of a page”, cut where they are long. */
export function quoted(words: string, longest = LONGEST): string {
  const marked = printable(words);
  const plain = /^["“‘].*["”’]$/u.test(marked) && !/["“”]/u.test(marked.slice(1, -1)) ? marked.slice(1, -1) : marked;
  return `“${plain.length > longest ? `${plain.slice(0, longest).trimEnd()}…` : plain}”`;
}

/** `2022-03-03  Wang Wenbin · deny`, and below it the words and where they stand. */
export function printedSaid(said: SaidView, style: Style, width: number, indent: number, notes: readonly string[] = []): string {
  const who = style.name(printable(said.speaker?.name ?? 'unknown speaker'));
  const side = said.for === null || said.for.id === said.speaker?.id ? [] : [`for ${printable(said.for.name)}`];
  const act = said.act === null ? [] : [style.act(said.act === 'withhold' ? 'silence (withhold)' : said.act)];
  const facts = [...act, ...notes].join(' · ');
  const space = ' '.repeat(indent);
  return [
    `${space}${style.dim(said.day ?? 'no day    ')}  ${[who, ...side].join(' ')}${facts === '' ? '' : ` · ${facts}`}`,
    wrapped(quoted(said.words), width, indent + 12),
    style.dim(wrapped(placeOf(said, chainOf(said)), width, indent + 12)),
  ].join('\n');
}

/** Outlet > reporter: through whom the words came. */
const chainOf = ({ outlet, via }: SaidView): string[] => [
  ...new Set([outlet, ...via.toReversed()].flatMap((actor) => (actor === null ? [] : [actor.name]))),
];

/** The page, the offset and the statement's id: what `readout show` takes. */
function placeOf(spot: Spot & { readonly statement?: string | null }, chain: readonly string[]): string {
  const { document, span, statement } = spot;
  const parts = [chain.join(' > '), document.title ?? document.page, statement ?? `${document.id.slice(7, 15)}:${span[0]}`];
  return printable(parts.filter((part) => part !== '').join(' · '));
}
