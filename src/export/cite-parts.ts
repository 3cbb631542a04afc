import type { StatementRow } from '../views/record/row.ts';

/** What all forms of reference are made of. */
export interface CitationParts {
  readonly speaker: string;
  readonly words: string;
  readonly day: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** "through Xinhua", or ''. */
  readonly chain: string;
  readonly key: string;
}

export function citationParts(row: StatementRow): CitationParts {
  const speaker =
    row.speaker?.name ?? (row.candidates.length > 0 ? row.candidates.map(({ name }) => name).join(' or ') : row.source);
  return {
    speaker: speaker || 'Unknown speaker',
    words: row.words.replaceAll(/\s+/g, ' '),
    day: row.when?.value ?? null,
    title: row.document.title ?? row.document.page,
    outlet: row.outlet?.name ?? null,
    author: row.document.byline,
    published: row.document.published?.slice(0, 10) ?? null,
    url: row.document.url,
    chain: row.via.length === 0 ? '' : `through ${row.via.map(({ name }) => name).join(', ')}`,
    key: `readout-${row.id}`,
  };
}

/** Direct speech in one pair of marks, without a comma that led on to the next words; words that are not all quoted get no marks. */
export function shownWords(row: StatementRow): string {
  const words = row.words.replaceAll(/\s+/g, ' ');
  return row.form === 'direct' ? `“${words.replaceAll(/^[“"‘']+|,?[”"’']+$/g, '')}”` : words;
}
