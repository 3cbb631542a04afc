import type { StatementRow } from '../views/record/row.ts';
import { citationParts, shownWords } from './cite-parts.ts';

/** A sentence for a footnote: who, the words, when, "as quoted in" which page. */
export function markdown(row: StatementRow): string {
  const { speaker, day, title, outlet, published, url, chain } = citationParts(row);
  const shown = url === null ? `“${escaped(title)}”` : `[${escaped(title)}](<${url.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
  const where = [shown, outlet === null ? null : `*${escaped(outlet)}*`, published].filter((part) => part !== null).join(', ');
  const who = [escaped(speaker), day].filter((part) => part !== null).join(', ');
  return `${who}: ${escaped(shownWords(row))}, as quoted in ${where}${chain === '' ? '' : `, ${escaped(chain)}`}.\n`;
}

const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>#]/g, '\\$&');
