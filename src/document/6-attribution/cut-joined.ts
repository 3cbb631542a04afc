import { contains, type Range, range, type Settled } from './candidate.ts';
import type { View } from './view.ts';

/** Statements apart, in order of their cues, that two verbs of one subject may stand: keeps the search linear. */
const NEAR = 6;
/** Words between "and" and its verb: "and {has also} called for". */
const BETWEEN: ReadonlySet<string> = new Set(['ADV', 'AUX']);
const REACH = 3;
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'while', 'then']);

/**
 * A second verb of the same source is no part of what the first reports:
 *
 *     {source Oslo} {cue said} {content that the count was late}, and called for an inquiry.
 *
 * Known by the source: the very words of the first one’s, outside its content.
 */
export function cutJoined(view: View, found: readonly Settled[]): Settled[] {
  const inOrder = found.map((one, i) => ({ one, i })).sort((a, b) => a.one.cue.first - b.one.cue.first);
  const result = [...found];
  for (const [k, { one, i }] of inOrder.entries()) {
    const next = inOrder.slice(k + 1, k + NEAR + 1).find(({ one: second }) => isSecond(view, one, second));
    const end = next === undefined ? null : joinBefore(view, next.one.cue.first);
    if (end === null) continue;
    const content = one.content.map((part) => (contains(part, range(end, end)) ? range(part.first, end) : part));
    const kept = content.filter(({ first, last }) => first < last && first < end);
    if (kept.length > 0) result[i] = { ...one, content: kept };
  }
  return result;
}

const same = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === 1 && b.length === 1 && a[0]?.first === b[0]?.first && a[0]?.last === b[0]?.last;

/** Whether the second has the source of the first, its cue in the first one’s content, and neither stands in a quotation. */
function isSecond(view: View, one: Settled, second: Settled): boolean {
  const [source] = one.source;
  const holder = one.content.find((part) => contains(part, second.cue));
  return (
    source !== undefined &&
    holder !== undefined &&
    one.cue.last > one.cue.first &&
    second.cue.last > second.cue.first &&
    one.cue.first < second.cue.first &&
    same(one.source, second.source) &&
    isSpeech(view, second.cue) &&
    source.last <= holder.first &&
    view.quoteAt(second.cue.first) === view.quoteAt(one.cue.first)
  );
}

/** "and called for", not "and was willing": what is willing may be who the words are about. */
function isSpeech(view: View, { first, last }: Range): boolean {
  for (let i = first; i < last; i++)
    if (view.cues.find(view.lemma(i), 'VERB')?.rows.some(({ kind }) => kind === 'speech')) return true;
  return false;
}

/** The word that joins the verb at `cue` to the one before it, or null. */
function joinBefore(view: View, cue: number): number | null {
  for (let i = cue - 1; i >= cue - REACH; i--) {
    if (JOINS.has(view.word(i))) return view.word(i - 1) === ',' ? i - 1 : i;
    if (view.word(i) === ',' || !BETWEEN.has(view.tokens[i]?.upos ?? '')) return null;
  }
  return null;
}
