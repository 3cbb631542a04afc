import type { StatementRow } from '../views/record/row.ts';
import { citationParts, shownWords } from './cite-parts.ts';

/** A blockquote with its source, safe to paste: every character of the page is escaped, and links are web links only. */
export function html(row: StatementRow): string {
  const { speaker, day, title, outlet, published, url, chain } = citationParts(row);
  const link = url !== null && /^https?:\/\//i.test(url) ? url : null;
  const shown =
    link === null ? `<cite>${escaped(title)}</cite>` : `<a href="${escaped(link)}"><cite>${escaped(title)}</cite></a>`;
  const where = [shown, outlet === null ? null : escaped(outlet), published].filter((part) => part !== null).join(', ');
  const who = [speaker, day].filter((part) => part !== null).join(', ');
  return `<blockquote${link === null ? '' : ` cite="${escaped(link)}"`}><p>${escaped(shownWords(row))}</p>
<footer>${escaped(who)}, as quoted in ${where}${chain === '' ? '' : `, ${escaped(chain)}`}</footer></blockquote>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
