import type { ActorId } from '../../types/mention.ts';
import type { Span } from '../../types/span.ts';
import type { PageName, PageView } from './page-view.ts';

/**
 * A noun that stands for what somebody claims, with whose it is and what it says as far as the words beside it tell.
 *
 *     {owner The Harbour Post} {noun report} that {claimed the minister had left}
 */
export interface ClaimNoun {
  readonly start: number;
  readonly end: number;
  /** Whose it is; null where the words beside it do not say. */
  readonly owner: ActorId | null;
  readonly claimed: Span | null;
  /** Printed or broadcast, as against a claim out of somebody's mouth. */
  readonly printed: boolean;
}

const NOUN =
  /\b(?:(?:media |news |press |intelligence )?(reports?|articles?|stor(?:y|ies))|claims?|allegations?|accusations?|charges?|suggestions?|assertions?|rumou?rs?|insinuations?|speculation|notion|contention)\b/giu;

/** Words between the noun and what it says: a report {last week that} …, a report {by the agency which said that} … */
const THAT =
  /^(?:\s+[\p{L}\p{N}’'-]+){0,7}?,?\s+(?:that|(?:(?:which|that)\s+)?(?:said|says|saying|claimed|claims|claiming|alleg(?:ed|es|ing)|suggest(?:ed|s|ing))(?:\s+that)?)\s+/u;
/** Whose it is, after the noun: a report {by} the agency. */
const OWNER_AFTER = /^\s+(?:published |carried |broadcast |printed |made )?(?:by|in|from|of)\s+(?:the\s+|an?\s+)?/iu;
/** Between its owner and the noun: Washington{’s baseless} claim, the Post{} report. */
const OWNER_BEFORE =
  /^(?:[’']s?\s+(?:[\p{Ll}-]+\s+){0,2}|\s+(?:(?:media|press|news|newspaper|intelligence|government|official)\s+)?)$/u;
const POSSESSIVE = /^(?:its|his|her|their)$/iu;
/** What is said of the claim, or goes on after it: a report that the minister had left {is false}. */
const VERDICT =
  /,?\s+(?:is|are|was|were|as)\s+(?:["“‘]\s*)?(?:\p{L}+\s+){0,2}(?:fake|false|baseless|groundless|untrue|unfounded|fabricated|lies|nonsense)/iu;
/** Longest claim that is still one. */
const LONGEST = 320;

export function claimNouns(page: PageView): ClaimNoun[] {
  return [...page.text.matchAll(NOUN)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      start,
      end,
      owner: ownerBefore(page, start) ?? ownerAfter(page, end),
      claimed: claimedAfter(page, end),
      printed: match[1] !== undefined,
    };
  });
}

function ownerBefore({ namesBefore, text }: PageView, start: number): ActorId | null {
  const owns = ({ kind, start: from, end }: PageName): boolean => kind !== 'pronoun' || POSSESSIVE.test(text.slice(from, end));
  const near = namesBefore(start, NEAR).findLast(owns);
  return near !== undefined && OWNER_BEFORE.test(text.slice(near.end, start)) ? near.actor : null;
}

/** Characters between an owner and its noun, at most. */
const NEAR = 40;

function ownerAfter({ nameFrom, text }: PageView, end: number): ActorId | null {
  const by = OWNER_AFTER.exec(text.slice(end, end + 60));
  const name = by === null ? null : nameFrom(end + by[0].replace(ARTICLE, '').length);
  const at = end + (by?.[0].length ?? 0);
  return name !== null && name.kind !== 'pronoun' && name.start <= at && at <= name.end ? name.actor : null;
}

/** May be part of the name: in {The Harbour Post}. */
const ARTICLE = /(?:the|an?)\s+$/iu;

function claimedAfter(page: PageView, end: number): Span | null {
  const that = THAT.exec(page.text.slice(end, end + 110));
  if (that === null) return null;
  const start = end + that[0].length;
  const [, stop] = page.sentence(start);
  const verdict = VERDICT.exec(page.text.slice(start, stop));
  const until = Math.min(stop, start + LONGEST, othersVoice(page, start, stop), verdict === null ? stop : start + verdict.index);
  return until - start < 12 ? null : trimmed(page.text, start, until);
}

/** What is claimed ends where the one who takes it up begins to speak: … has our backing, {I believe} they … */
function othersVoice({ sourcesBetween, text }: PageView, start: number, stop: number): number {
  return (
    sourcesBetween(start + 1, stop).find((source) => AFTER_COMMA.test(text.slice(source.start - 3, source.start)))?.start ?? stop
  );
}

export const AFTER_COMMA = /,\s*["“‘]?$/u;

/** Without spaces and marks around; a quotation mark is cut only without its partner. */
export function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const lead = /^[\s,;:]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s,;:.]*$/u.exec(words.slice(lead))?.[0].length ?? 0;
  const [from, until] = [start + lead, end - tail];
  const inner = text.slice(from, until);
  const [opened, closed] = [/^["“‘«„]/u.test(inner), /["”’»]$/u.test(inner)];
  const marks = inner.match(/["“”„«»]/gu)?.length ?? 0;
  if (opened && closed && marks <= 2) return trimmed(text, from + 1, until - 1);
  if (opened && marks % 2 === 1) return trimmed(text, from + 1, until);
  return closed && marks % 2 === 1 ? trimmed(text, from, until - 1) : [from, until];
}
