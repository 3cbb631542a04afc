import type { BlockKind } from '../../../types/article.ts';
import { goesOn } from '../body/prose.ts';
import type { Sequence } from '../sequences/sequence.ts';
import { isAddress } from '../sight.ts';
import { isCell, type Told } from '../told.ts';
import type { Label } from './label.ts';

const BULLET = /^(?:[•◦▪‣●■*]|[-–—](?=\s)|\d{1,2}[.)](?=\s))\s?\S/u;
/** Without a full stop at its end, a line this long is still told, not listed: a quotation cut at a colon, a paragraph of a speech. */
const LONG = 30;
/** The same for plain text where the words are no title's: few capitals. */
const LONG_IN_SMALL = 17;
const LONG_IN_PARAGRAPH = 12;
const SHORT_IN_ARTICLE = 5;

/** The kind of a line that stands in the body. A line that is kept must be a paragraph, a list item, a quote or a subhead. */
export function inside(line: Told, next: Told | undefined): Label {
  const { sight, evidence, place, sequence } = line;
  if (place.inArticle && isCell(line)) return { kind: 'list-item', why: 'cell of a table inside the article' };
  if (sequence?.kind === 'table') return bySequence(sequence);
  if (evidence !== null && (evidence.strength === 'certain' || !sight.ended)) return evidence;
  if (place.evidence !== null && place.evidence.kind !== 'date' && place.evidence.kind !== 'byline') return place.evidence;
  return sequence !== null ? bySequence(sequence) : (byMarkup(line) ?? byShape(line, next));
}

const KINDS: Readonly<Record<Sequence['kind'], BlockKind>> = {
  table: 'list-item',
  list: 'list-item',
  dialogue: 'paragraph',
  teasers: 'inline-related',
};

const bySequence = ({ kind, why }: Sequence): Label => ({ kind: KINDS[kind], why });

function byMarkup({ sight }: Told): Label | null {
  const { markup, linked } = sight;
  if (markup === null) return null;
  if (markup.time !== null && sight.length <= 40 && !sight.ended) return { kind: 'date', why: 'a time in its own markup' };
  if (isAddress(sight)) return { kind: 'list-item', why: 'an address written out inside the article' };
  if (linked > 0.8) return { kind: 'inline-related', why: 'only a link' };
  if (/^h[1-6]$/.test(markup.tag)) return { kind: 'subhead', why: `<${markup.tag}> inside the article` };
  if (markup.tag === 'li') return { kind: 'list-item', why: 'list item inside the article' };
  return markup.path.includes('blockquote') ? { kind: 'quote', why: 'block quotation' } : null;
}

function byShape({ sight, place }: Told, next: Told | undefined): Label {
  const { text, words, ended, markup } = sight;
  if (isShouted(text) && words >= 5 && place.inArticle && sight.linked === 0 && words <= 14)
    return { kind: 'subhead', why: 'capitals, no link, in what the markup calls the article' };
  if (isShouted(text) && words >= 5) return { kind: 'inline-related', why: 'a title in capitals inside the article' };
  if (ended) return { kind: 'paragraph', why: 'sentence inside the article' };
  if (BULLET.test(text)) return { kind: 'list-item', why: 'bullet inside the article' };
  if (
    words >= LONG ||
    (markup === null && words >= LONG_IN_SMALL && sight.capitals <= 0.5) ||
    (markup?.tag === 'p' && words >= LONG_IN_PARAGRAPH)
  )
    return { kind: 'paragraph', why: 'long line inside the article' };
  if (/^["“”‘«„]/.test(text) && words >= 8) return { kind: 'paragraph', why: 'a quotation inside the article' };
  if ((goesOn(sight) || text.endsWith(';')) && words >= 3) return { kind: 'paragraph', why: 'goes on in the next line' };
  const above = next?.sight.ended === true && next.sight.words >= 8 && next.evidence === null;
  if (above && words <= 14 && !/^[[({].*[\])}]$/.test(text)) return { kind: 'subhead', why: 'short line above a paragraph' };
  if (markup?.tag === 'p' && place.inArticle && words >= SHORT_IN_ARTICLE && sight.linked < 0.3)
    return { kind: 'paragraph', why: '<p> in what the markup calls the article' };
  return { kind: 'other', why: 'a line inside the article that is no sentence' };
}

/** All letters are capitals. */
const isShouted = (text: string): boolean => /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text);
