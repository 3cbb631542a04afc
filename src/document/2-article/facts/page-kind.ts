import type { BlockKind } from '../../../types/article.ts';
import type { Finding } from '../../../types/finding.ts';
import { DATED, datedTitles } from '../body/no-article.ts';
import type { Facts } from './facts.ts';
import { LEAST_STAMPS, stampsOf } from './stamps.ts';

/** Titles of other articles, all link, that make a list when the page has hardly prose of its own. */
const TEASERS = 12;
/** Words of the page's own prose below which it may be a list. */
const OWN_WORDS = 150;
const TEXT: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quote', 'embed']);

/** Pages that are no single article: lists of articles and live blogs. */
export function pageKindFindings(facts: Facts): Finding[] {
  return [...listFindings(facts), ...liveFindings(facts)];
}

/** Precision first: a page that dates itself, or that structured data calls an article, is no list. */
function listFindings({ page, lines, labels, first, last }: Facts): Finding[] {
  if (page.metadata.entries.some(({ field, why }) => field === 'published' || field === 'body' || why === 'json-ld headline'))
    return [];
  const teasers = lines.filter(
    ({ sight, place }) => sight.linked > 0.8 && sight.words >= 5 && sight.words <= 30 && place.evidence?.kind !== 'navigation',
  );
  if (teasers.length < TEASERS) return last === 0 ? datedList(lines) : [];
  const own = lines
    .slice(first, last)
    .filter(({ sight }, i) => TEXT.has(labels[first + i]?.kind ?? 'other') && sight.linked < 0.5);
  if (own.reduce((sum, { sight }) => sum + sight.words, 0) >= OWN_WORDS) return [];
  return [
    {
      code: 'list-page',
      span: null,
      message: `The page has ${teasers.length} titles of other articles and hardly a text of its own.`,
    },
  ];
}

/** Flat text without an article, in which title after title has its date. */
function datedList(lines: Facts['lines']): Finding[] {
  const titles = datedTitles(lines);
  if (titles < DATED) return [];
  const message = `${titles} titles stand above dates of their own, and no text is longer than a teaser.`;
  return [{ code: 'list-page', span: null, message }];
}

/** Times on lines of their own, with paragraphs between them. */
function liveFindings(facts: Facts): Finding[] {
  const stamps = stampsOf(facts);
  const sight = facts.lines[stamps[0] ?? -1]?.sight;
  if (stamps.length < LEAST_STAMPS || sight === undefined) return [];
  return [
    {
      code: 'live-page',
      span: [sight.start, sight.end],
      message: `${stamps.length} items stand under times of their own; the first is "${sight.text}".`,
    },
  ];
}
