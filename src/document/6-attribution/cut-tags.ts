import { contains, type Range, range, type Settled } from './candidate.ts';

/** Statements apart, in order of their cues, that two accounts of the same words may stand: keeps the search linear. */
const NEAR = 6;

/**
 * The tag of whoever reports a statement is no part of its content:
 *
 *     {source Xi} {cue told} Putin {content that “all parties must wait,”} according to Xinhua.
 *
 * Of two statements whose contents hold each other's cue, the content that ends with the other's source and cue is cut before them.
 */
export function cutTags(found: readonly Settled[]): Settled[] {
  const inOrder = found.map((one, i) => ({ one, i })).sort((a, b) => a.one.cue.first - b.one.cue.first);
  const result = [...found];
  for (const [k, { one, i }] of inOrder.entries()) {
    for (const { one: reporter } of inOrder.slice(Math.max(0, k - NEAR), k + NEAR + 1)) {
      if (reporter !== one && holds(reporter, one))
        result[i] = { ...one, content: one.content.map((c) => cut(c, one, reporter)) };
    }
  }
  return result;
}

const isEmpty = ({ first, last }: Range): boolean => last <= first;

const holds = (outer: Settled, inner: Settled): boolean =>
  !isEmpty(inner.cue) && outer.content.some((content) => contains(content, inner.cue));

/** Marks that may stand after a tag and still belong to neither. */
const SLACK = 2;

function cut(content: Range, { cue }: Settled, reporter: Settled): Range {
  if (isEmpty(reporter.cue) || !contains(content, reporter.cue)) return content;
  const parts = [reporter.cue, ...reporter.source.filter((one) => contains(content, one))];
  const tag = range(Math.min(...parts.map(({ first }) => first)), Math.max(...parts.map(({ last }) => last)));
  const atEnd = content.last - tag.last <= SLACK && tag.first > content.first && tag.first > cue.last;
  return atEnd ? range(content.first, tag.first) : content;
}
