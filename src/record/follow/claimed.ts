import type { Claim } from '../../types/claim.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { SAID_WORDS } from '../link/said.ts';
import type { Answering } from './claim-answers.ts';
import { AFTER_COMMA, type ClaimNoun, trimmed } from './claim-nouns.ts';
import type { PageView } from './page-view.ts';
import { share } from './sides.ts';
import { likeness, otherPeople, sharedWordsOf, sidesNamed, type Terms, weightOf } from './terms.ts';

/** How far before an answer the claim that it points to may stand, in characters. */
const NEAR = { pointer: 400, noun: 600 };
/** An assertion of fewer telling words ("Indonesian officials") says nothing that could be denied. */
const LEAST_WORDS = 3;
/** How alike an answer's own words and a claim of the same page must be. */
const ALIKE = { denial: 0.4, confirmation: 0.6 };
/** Statements on either side of a denial that are looked at for what it denies. */
const AROUND = 150;
/** How much the words they share must tell: about as much as two rare ones. */
const LEAST_SHARED = 1.5;
const sharedWeight = (a: Terms, b: Terms): number => sharedWordsOf(a, b).reduce((sum, word) => sum + weightOf(word), 0);

/** What an answer answers on its own page; null where the page does not tell. `spelled` are the claims that its nouns spell out. */
export function claimedBy(answer: Answering, spelled: readonly SpelledClaim[], page: PageView): Claim | null {
  const { to, statement } = answer;
  if (answer.how === 'no-evidence') return before(statement, NEAR.noun, page, (claim) => sameSide(claim, statement, page));
  if (to.kind === 'words')
    return sharingWords(statement, page, answer.how === 'confirmation' ? ALIKE.confirmation : ALIKE.denial);
  if (to.kind === 'pointer')
    return before(
      statement,
      NEAR.pointer,
      page,
      (claim) => mayBeDenied(claim, statement, page) && isAbout(claim, statement, page),
    );
  const spelledOut = spelledFor(to.noun, statement, spelled, page);
  if (spelledOut !== null) return spelledOut;
  const { owner } = to.noun;
  return before(
    statement,
    NEAR.noun,
    page,
    (claim) =>
      mayBeDenied(claim, statement, page) &&
      (owner === null
        ? isAbout(claim, statement, page) || isReport(claim, to.noun)
        : share(page.sidesOf(owner), page.speakerSides(claim))),
  );
}

/** A claim that a noun of the page spells out. */
export interface SpelledClaim {
  readonly noun: ClaimNoun;
  readonly claim: Claim;
}

/** Where the noun says it itself, there; else the one other noun of the page that may mean the same. */
function spelledFor(noun: ClaimNoun, by: RecordedStatement, spelled: readonly SpelledClaim[], page: PageView): Claim | null {
  const own = spelled.find((each) => each.noun === noun);
  const fits = ({ noun: other, claim }: SpelledClaim): boolean =>
    other.printed === noun.printed &&
    (other.owner === null || noun.owner === null || other.owner === noun.owner) &&
    sidesNamed(page.terms([claim.span])).some((side) => page.speakerSides(by).includes(side));
  const found = own ?? spelled.filter(fits).toSorted((a, b) => away(a, noun) - away(b, noun))[0];
  if (found === undefined) return null;
  return found.claim.claimant === null &&
    noun.owner !== null &&
    !page.sidesOf(noun.owner).some((side) => page.speakerSides(by).includes(side))
    ? { ...found.claim, claimant: noun.owner, for: null }
    : found.claim;
}

const away = (spelled: SpelledClaim, noun: ClaimNoun): number => Math.abs(spelled.noun.start - noun.start);

/** What each noun of the page spells out. Whose it is may stand at another mention of the same thing. */
export function spelledClaims(nouns: readonly ClaimNoun[], page: PageView): SpelledClaim[] {
  return nouns.flatMap((noun) => {
    const { claimed, printed } = noun;
    if (claimed === null) return [];
    const elsewhere = nouns.filter((other) => other.owner !== null && other.printed === printed && isMedium(other.owner));
    const owners = new Set(elsewhere.map(({ owner }) => owner));
    const owner = noun.owner ?? (printed && owners.size === 1 ? (elsewhere[0]?.owner ?? null) : null);
    return [{ noun, claim: spelledClaim(claimed, owner, page) }];
  });
}

const isMedium = (actor: string | null): boolean => actor?.startsWith('org:') ?? false;

function spelledClaim(span: Span, owner: string | null, page: PageView): Claim {
  const inside = page.statements.find(({ content }) =>
    content.some(([from, until]) => Math.abs(from - span[0]) < 8 && until >= span[0]),
  );
  const fits = inside !== undefined && owner !== null && share(page.sidesOf(owner), page.speakerSides(inside));
  const { document, outlet, day } = page.statements[0] ?? { document: page.id, outlet: null, day: null };
  return {
    statement: fits ? inside.id : null,
    document,
    claimant: owner,
    for: fits ? inside.for : null,
    via: fits ? inside.via : [],
    outlet,
    day: inside?.day ?? day,
    words: page.text
      .slice(...span)
      .replaceAll(/\s+/g, ' ')
      .slice(0, SAID_WORDS),
    span,
    hearsay: true,
  };
}

/** The nearest fitting statement before the answer. */
function before(
  answer: RecordedStatement,
  near: number,
  page: PageView,
  fits: (claim: RecordedStatement) => boolean,
): Claim | null {
  const at = startOf(answer);
  const claim = page.statements.findLast((each) => startOf(each) < at && at - endOf(each) < near && fits(each));
  return claim === undefined ? null : claimOf(claim, page);
}

function sharingWords(answer: RecordedStatement, page: PageView, least: number): Claim | null {
  const denied = page.terms(answer.content);
  const at = page.statements.indexOf(answer);
  const best = page.statements
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .filter((claim) => mayBeDenied(claim, answer, page))
    .map((claim) => ({ claim, terms: page.terms(claim.content) }))
    .filter(({ terms }) => sharedWeight(terms, denied) >= LEAST_SHARED && !otherPeople(terms, denied))
    .map((each) => ({ ...each, share: likeness(each.terms, denied) }))
    .toSorted((a, b) => b.share - a.share)[0];
  return best !== undefined && best.share >= least ? claimOf(best.claim, page) : null;
}

/** A statement as a claim; it ends where somebody else begins to speak. */
export function claimOf(statement: RecordedStatement, page: PageView): Claim {
  const { id, document, speaker, via, outlet, day } = statement;
  const span = ownWords(statement, page);
  return {
    statement: id,
    document,
    claimant: speaker,
    for: statement.for,
    via,
    outlet,
    day,
    words: page.text
      .slice(...span)
      .replaceAll(/\s+/g, ' ')
      .slice(0, SAID_WORDS),
    span,
    hearsay: via.some((reporter) => !share(page.sidesOf(reporter), page.speakerSides(statement)) && !isMedium(reporter)),
  };
}

/** Who takes up another's claim goes on in the first person: … had their backing, {I believe} … */
const OWN_WORDS = /(?<=,)\s+(?:I|we)\s/u;

/** A claim is longer than this, in characters. */
const LEAST_LENGTH = 12;

/** An accusation with its verb: {accused the port of theft}. "… that the port had their backing, {I} {believe} …": the claim ends before a speaker who is not the claimant. */
function ownWords({ content, cue, act, speaker, id, within }: RecordedStatement, { sourcesBetween, text }: PageView): Span {
  const [first, end] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  const accused = act === 'accuse' && first - (cue.at(-1)?.[1] ?? 0) <= 1;
  const start = accused ? (cue[0]?.[0] ?? first) : first;
  const others = sourcesBetween(start + LEAST_LENGTH, end)
    .filter(({ of }) => of.id !== id && of.speaker !== speaker && of.within !== id)
    .map((source) => source.start)
    .filter((at) => AFTER_COMMA.test(text.slice(at - 3, at)));
  const own = OWN_WORDS.exec(text.slice(start, end));
  if (within !== null && own !== null) others.push(start + own.index);
  const that = /^(?:["“‘]\s*)?that\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0;
  return trimmed(text, start + that, Math.min(end, ...others));
}

/** Somebody else's assertion or accusation that neither holds the answer nor is held by it: nobody denies their own side's words here. */
function mayBeDenied(claim: RecordedStatement, answer: RecordedStatement, page: PageView): boolean {
  return (
    mayBeClaim(claim, page) &&
    !share(page.speakerSides(claim), page.speakerSides(answer)) &&
    !(claim.speaker === null && claim.via.some((reporter) => share(page.sidesOf(reporter), page.speakerSides(answer)))) &&
    !claim.content.some(([s, e]) => answer.content.some(([start, end]) => s < end && start < e)) &&
    !page.inside(claim.id).some((inner) => share(page.speakerSides(inner), page.speakerSides(answer)))
  );
}

/** Says something that could be false; what somebody is reported not to say, nobody says. */
export const mayBeClaim = (statement: RecordedStatement, page: PageView): boolean =>
  (statement.act === 'assert' || statement.act === 'accuse') &&
  statement.factuality !== 'negated' &&
  statement.repeats === null &&
  page.byId.get(statement.within ?? '')?.act !== 'withhold' &&
  page.terms(statement.content).filter((term) => !term.startsWith('@')).length >= (statement.act === 'accuse' ? 1 : LEAST_WORDS);

/** Speaks of the one who answers. */
const isAbout = (claim: RecordedStatement, answer: RecordedStatement, page: PageView): boolean =>
  sidesNamed(page.terms(claim.content)).some((side) => page.speakerSides(answer).includes(side));

/** {The agency} reported that {he} had been ill: who "he" is may be unknown, that it is the report that is spoken of is plain. */
const isReport = ({ speaker, words }: RecordedStatement, noun: ClaimNoun): boolean =>
  noun.printed && isMedium(speaker) && /\b(?:he|she|they|it|his|her|their|its)\b/iu.test(words);

const sameSide = (claim: RecordedStatement, answer: RecordedStatement, page: PageView): boolean =>
  mayBeClaim(claim, page) && share(page.speakerSides(claim), page.speakerSides(answer));

const startOf = ({ content, cue }: RecordedStatement): number => (cue[0] ?? content[0])?.[0] ?? 0;
const endOf = ({ content, cue }: RecordedStatement): number => Math.max(content.at(-1)?.[1] ?? 0, cue.at(-1)?.[1] ?? 0);
