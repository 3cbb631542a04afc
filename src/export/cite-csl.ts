import type { StatementRow } from '../views/record/row.ts';
import { citationParts } from './cite-parts.ts';

/** CSL-JSON: the newspaper article, with the statement in `note` and `annote`. */
export function csl(row: StatementRow): string {
  const { speaker, words, day, title, outlet, author, published, url, chain, key } = citationParts(row);
  const item = {
    id: key,
    type: 'article-newspaper',
    title,
    author: author === null ? undefined : [{ literal: author }],
    'container-title': outlet ?? undefined,
    issued: dateOf(published),
    'original-date': dateOf(day),
    URL: url ?? undefined,
    note: `${[speaker, day, 'as quoted in', chain].filter((part) => part !== null && part !== '').join(', ')}`,
    annote: words,
    source: 'Readout',
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function dateOf(day: string | null): object | undefined {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(day ?? '');
  return parts === null
    ? undefined
    : {
        'date-parts': [
          parts
            .slice(1)
            .filter((part) => part !== undefined)
            .map(Number),
        ],
      };
}
