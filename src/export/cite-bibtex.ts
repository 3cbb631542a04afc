import type { StatementRow } from '../views/record/row.ts';
import { citationParts } from './cite-parts.ts';

/** BibTeX: `@misc` with the statement in `note`. */
export function bibtex(row: StatementRow): string {
  const { speaker, words, day, title, outlet, author, published, url, chain, key } = citationParts(row);
  const fields: (readonly [string, string | null])[] = [
    ['author', author],
    ['title', title],
    ['howpublished', outlet],
    ['year', published?.slice(0, 4) ?? null],
    ['date', published],
    ['url', url],
    [
      'note',
      `${[speaker, day, chain].filter((part) => part !== null && part !== '').join(', ')}, as quoted in this article: ${words}`,
    ],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null ? [] : [`  ${name} = {${name === 'url' ? value : escaped(value)}}`],
  );
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Characters that mean something to TeX. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\{}]/g, (c) => ({ '\\': '\\textbackslash ', '{': '\\{', '}': '\\}' })[c] ?? c)
    .replaceAll(/[&%$#_]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde ')
    .replaceAll('^', '\\textasciicircum ');
