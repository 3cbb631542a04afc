import type { Label } from '../label/label.ts';
import { looksLikeName } from '../recognisers/bylines.ts';
import type { Draft } from './draft.ts';

/** Longest caption above a credit line, in words. */
const LONGEST = 35;
/** A paragraph rather than a caption: somebody is quoted, or it goes on after a full stop. */
const TOLD = /["“”«»]|[.!?]\s+\p{Lu}/u;

/**
 * A single sentence above a line that only credits a picture is its caption.
 *
 *     Trucks wait at the border on Monday.    <- caption
 *     Ann Example/Getty Images                <- caption (a credit of its own)
 */
export function captionsAboveCredits({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null) return changes;
  for (let i = Math.max(0, run.first - 3); i < run.last; i++) {
    const credit = lines[i + 1];
    const line = lines[i];
    if (
      line === undefined ||
      credit === undefined ||
      labels[i]?.kind !== 'paragraph' ||
      line.sight.words > LONGEST ||
      TOLD.test(line.sight.text)
    )
      continue;
    if (labels[i + 1]?.kind === 'caption' && credit.evidence?.why === 'a picture credit' && credit.sight.words <= 10)
      changes.set(i, { kind: 'caption', why: 'sentence above a picture credit' });
  }
  return changes;
}

/** Paragraphs that an article has at least, for its last one to be about who wrote it. */
const LEAST = 3;

/** "Ann Example is a reporter for ...": the last paragraph or two, where they tell nothing but who the author is. */
export function authorNotes({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null || labels.filter(({ kind }) => kind === 'paragraph').length <= LEAST) return changes;
  for (let i = run.last - 1; i > run.first && lines[i]?.evidence?.kind === 'byline'; i--)
    if (labels[i]?.kind === 'paragraph') changes.set(i, { kind: 'byline', why: lines[i]?.evidence?.why ?? '' });
  return changes;
}

const HEADING = /^(?:about|meet|who is|sobre|über|à propos de|sull['’]autore|o autorze|об авторе)\s+(.{3,50})$/i;

/** "About Ann Example" and what follows it at the end of the body. */
export function authorBox({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null) return changes;
  for (let i = Math.max(run.first + 1, run.last - 4); i < run.last; i++) {
    const name = HEADING.exec(lines[i]?.sight.text ?? '')?.[1];
    if (name === undefined || !looksLikeName(name) || labels[i]?.kind === 'paragraph') continue;
    for (let j = i; j < run.last; j++) changes.set(j, { kind: 'byline', why: 'box about the author' });
    break;
  }
  return changes;
}
