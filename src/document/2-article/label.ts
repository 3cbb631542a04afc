import type { BlockKind } from '../../types/article.ts';
import type { Body } from './body/find-body.ts';
import { isFurniture, type Told } from './told.ts';

/** A kind and why. */
export interface Label {
  readonly kind: BlockKind;
  readonly why: string;
}

/** Labels every line, given where the body runs. */
export function labelLines(lines: readonly Told[], body: Body | null): Label[] {
  const commentsFrom = lines.findIndex(
    ({ evidence }, i) => (body === null || i >= body.last) && (evidence?.kind === 'comment' || evidence?.kind === 'comment-form'),
  );
  return lines.map((line, i) => {
    if (line.tooLong) return { kind: 'other', why: 'longer than is analysed' };
    if (body?.has(i) === true) return inside(line, lines[i + 1]);
    if (commentsFrom >= 0 && i >= commentsFrom) return afterComments(line);
    return outside(line, body === null || i < body.first);
  });
}

function inside({ sight, evidence, place }: Told, next: Told | undefined): Label {
  if (evidence !== null && (evidence.strength === 'certain' || !sight.ended)) return evidence;
  if (place.evidence !== null && !(place.evidence.kind === 'date' || place.evidence.kind === 'byline')) return place.evidence;
  const tag = sight.markup?.tag;
  if (tag !== undefined && /^h[1-6]$/.test(tag)) return { kind: 'subhead', why: `<${tag}> inside the article` };
  if (tag === 'li')
    return sight.linked > 0.8
      ? { kind: 'related', why: 'a list item that is only a link' }
      : { kind: 'list-item', why: 'list item inside the article' };
  if (sight.linked > 0.8) return { kind: 'inline-related', why: 'only a link' };
  if (sight.markup?.path.includes('blockquote') === true) return { kind: 'quote', why: 'block quotation' };
  if (sight.ended) return { kind: 'paragraph', why: 'sentence inside the article' };
  if (/^[•◦▪‣●*–-]\s?\S/.test(sight.text)) return { kind: 'list-item', why: 'bullet inside the article' };
  if (sight.words >= 12) return { kind: 'paragraph', why: 'long line inside the article' };
  if (/[:,;"”’)]$/.test(sight.text)) return { kind: 'paragraph', why: 'goes on in the next line' };
  if (next?.sight.ended === true && next.sight.words >= 8) return { kind: 'subhead', why: 'short line above a paragraph' };
  return { kind: 'other', why: 'short line inside the article that is no sentence' };
}

function afterComments({ evidence }: Told): Label {
  if (evidence !== null && isFurniture(evidence.kind)) return evidence;
  return { kind: 'comment', why: 'after the heading of the comments' };
}

function outside({ sight, evidence, place }: Told, before: boolean): Label {
  if (evidence !== null) return evidence;
  if (place.evidence !== null) return place.evidence;
  return before
    ? { kind: sight.words <= 4 ? 'navigation' : 'other', why: 'before the article' }
    : { kind: sight.words >= 4 ? 'related' : 'other', why: 'after the article' };
}
