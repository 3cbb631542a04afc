import type { StatementRow } from '../views/record/row.ts';
import { citationParts } from './cite-parts.ts';

/** RIS: a news item, with the statement in N1. CRLF, as the format has it. */
export function ris(row: StatementRow): string {
  const { speaker, words, day, title, outlet, author, published, url, chain, key } = citationParts(row);
  const lines: (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    ['T2', outlet],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published?.replaceAll('-', '/') ?? null],
    ['UR', url],
    [
      'N1',
      `${[speaker, day, chain].filter((part) => part !== null && part !== '').join(', ')}, as quoted in this article: ${words}`,
    ],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replaceAll(/[\r\n]+/g, ' ')}\r\n`])).join('');
}
