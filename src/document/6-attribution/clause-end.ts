import { type Range, range } from './candidate.ts';
import { closesQuote, opensQuote, trimmed } from './region.ts';
import { subjectBefore } from './subject.ts';
import { entryOf } from './verb-cue.ts';
import type { View } from './view.ts';
import { CONJUNCTIONS } from './words.ts';

/** Words after a comma that begin something the speaker did not say, by count in annotated news. */
const OUTSIDE = new Set(['while', 'although', 'though', 'despite', 'following', 'citing', 'referring']);
/** Longest content that is searched for an end before its sentence's, in tokens. */
const REACH = 300;

const speechAt = (view: View, i: number): boolean => {
  const group = view.groupAt(i);
  if (!group) return false;
  const rows = entryOf(view, group);
  return rows?.frames.has('that') === true && rows.rows.some((row) => row.kind === 'speech');
};

/** `, Wang said.` / `, he told reporters on Monday.` up to the end of the region. */
function isTrailingTag(view: View, comma: number, high: number): boolean {
  for (let i = comma + 1; i < Math.min(high, comma + 25); i++) {
    const group = view.groupAt(i);
    if (view.word(i) === ',' && i > comma + 12) return false;
    if (!group) continue;
    if (!group.finite || !speechAt(view, i)) return false;
    const subject = subjectBefore(view, group, comma + 1);
    if (!subject || subject.first !== comma + 1) return i === comma + 1 && view.phraseAt(group.last) !== undefined;
    const next = view.word(group.last);
    return (
      group.last >= high ||
      /^[,."']$/.test(next) ||
      view.tokens[group.last]?.upos === 'ADP' ||
      next === 'last' ||
      next === 'earlier'
    );
  }
  return false;
}

function cutsAtComma(view: View, at: number, high: number, past: boolean): boolean {
  const next = at + 1;
  const word = view.word(next);
  if (word === 'which' && opensQuote(view, next + 1) < 0) return !comesBack(view, next, high);
  if (OUTSIDE.has(word) || (word === 'according' && view.word(next + 1) === 'to')) return true;
  const group = view.groupAt(next);
  if (group && group.first === next && !group.finite && speechAt(view, group.head)) return true;
  if (word === 'but') return true;
  if (CONJUNCTIONS.has(word) && cutsAtConjunction(view, next, past)) return true;
  if (word === 'in' && /^(?:an?|remarks|comments)$/.test(view.word(next + 1)) && isVenue(view, next + 2)) return true;
  return isTrailingTag(view, at, high);
}

/** Whether the clause goes on after the relative one: `France, which has the most interests, tried to ...`. */
function comesBack(view: View, at: number, high: number): boolean {
  for (let i = at; i < Math.min(high, at + 30); i++) {
    if (view.word(i) === ',') return view.groupAt(i + 1)?.finite === true;
  }
  return false;
}

const isVenue = (view: View, at: number): boolean => {
  for (let i = at - 1; i < at + 3; i++) {
    if (/^(?:interview|statement|speech|warning|tweet|post|letter|report|remarks|comments)$/.test(view.word(i))) return true;
  }
  return false;
};

/** `and accused`, `but said`, `and he added that`: another statement of the same speaker. */
function cutsAtConjunction(view: View, at: number, past: boolean): boolean {
  let i = at + 1;
  if (/^(?:he|she|they|it)$/.test(view.word(i))) i++;
  const group = view.groupAt(i);
  if (!group?.finite || group.first !== i || !speechAt(view, group.head)) return false;
  return !past || /ed$|^(?:said|told|wrote|spoke)$/.test(view.word(group.head)) || group.head > group.first;
}

/**
 * Where the content that starts at `start` ends: at the region's end, or before the next statement of the same speaker, a trailing
 * tag, or a clause that is the writer's own. A quotation that the content opens is kept whole, over as many sentences as it has.
 *
 *     said {that talks would go on}, adding that ...
 */
export function clauseFrom(view: View, start: number, high: number): Range {
  const quote = opensQuote(view, start);
  const quoted = view.quoteRanges[quote];
  let from = quoted ? Math.min(quoted.last, high) : start;
  if (quoted && quoted.last > high) return range(start, quoted.last);
  const past = true;
  const most = Math.min(high, start + REACH);
  for (; from < most; from++) {
    const inner = opensQuote(view, from);
    if (inner >= 0) {
      const end = view.quoteRanges[inner]?.last ?? from;
      if (end > high) return range(start, end);
      from = Math.max(from, end - 1);
      if (from >= most) break;
      // `“..., he said` after a partial quotation that carries its own comma
      if (/^[,.]$/.test(view.word(from - 1)) && closesQuote(view, from) >= 0 && isTrailingTag(view, from, high))
        return trimmed(view, range(start, from + 1));
      continue;
    }
    const word = view.word(from);
    if (word === ';' || word === '—') return trimmed(view, range(start, from));
    if (word === ',' && cutsAtComma(view, from, high, past)) return trimmed(view, range(start, from));
    if ((word === 'and' || word === 'but') && from > start && cutsAtConjunction(view, from, past))
      return trimmed(view, range(start, from));
  }
  return trimmed(view, range(start, from >= most ? high : from));
}

/** Words that end what an object noun phrase and its modifiers reach. */
const AFTER_OBJECT = new Set(['while', 'although', 'though', 'despite', 'but', 'amid']);

/** Like `clauseFrom`, for a noun phrase: `denounced {the report} and called it ...` ends sooner. */
export function objectFrom(view: View, start: number, high: number): Range {
  const clause = clauseFrom(view, start, high);
  const most = Math.min(clause.last, high, start + 60);
  for (let i = start + 1; i < most; i++) {
    const inner = opensQuote(view, i);
    if (inner >= 0) {
      i = Math.max(i, (view.quoteRanges[inner]?.last ?? i) - 1);
      continue;
    }
    const word = view.word(i);
    const sconj = AFTER_OBJECT.has(word) && view.tokens[i]?.upos !== 'NOUN';
    if (sconj && !(word === 'as' && view.tokens[i]?.upos === 'ADP')) return trimmed(view, range(start, i));
    const finiteNext = (word === 'and' || word === ',') && view.groupAt(i + 1)?.finite && view.groupAt(i + 1)?.first === i + 1;
    if (finiteNext && !insideRelative(view, start, i)) return trimmed(view, range(start, i));
    if (word === ',' && (view.groupAt(i + 1)?.finite === false || startsClause(view, i + 1)))
      return trimmed(view, range(start, i));
  }
  return clause;
}

/** `, an aide was playing ...`: a clause of its own behind a mere comma. */
function isSplice(view: View, at: number): boolean {
  const phrase = view.phraseAt(at);
  const group = phrase?.first === at ? view.groupAt(phrase.last) : undefined;
  return group?.finite === true && group.head > group.first;
}

/** `, but he ...`, `, and has ...`: a conjunction with a verb of its own. */
function startsClause(view: View, at: number): boolean {
  if (!CONJUNCTIONS.has(view.word(at))) return isSplice(view, at);
  const after = view.phraseAt(at + 1)?.first === at + 1 ? (view.phraseAt(at + 1)?.last ?? at + 1) : at + 1;
  return view.word(at) === 'but' || view.groupAt(after)?.finite === true;
}

/**
 * A clause inside a subject ends before the verb of the sentence around it:
 *
 *     The charge {that Kyiv broke the truce} was repeated on Monday.
 *
 * `own` is the number of finite verbs that the clause has to itself: none in an infinitive.
 */
export function beforeOuterVerb(view: View, clause: Range, own = 1): Range {
  let verbs = 0;
  for (let i = clause.first; i < clause.last; i++) {
    const group = view.groupAt(i);
    const word = view.word(i);
    if (group?.finite && group.first === i && ++verbs > own) return trimmed(view, range(clause.first, i));
    if (verbs >= own && i > clause.first && (/^[,;:"]$/.test(word) || CONJUNCTIONS.has(word) || JOINERS.has(word))) return clause;
  }
  return clause;
}

const JOINERS = new Set([
  'that',
  'which',
  'who',
  'what',
  'how',
  'why',
  'where',
  'when',
  'if',
  'while',
  'as',
  'because',
  'after',
  'before',
  'since',
  'until',
  'than',
]);

function insideRelative(view: View, start: number, at: number): boolean {
  for (let i = start; i < at; i++) if (/^(?:that|which|who|whose)$/.test(view.word(i))) return true;
  return false;
}
