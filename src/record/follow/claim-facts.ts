import { civil } from '../../lang/calendar.ts';
import type { Answer, Claim, ClaimFact } from '../../types/claim.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { saidOf } from '../link/said.ts';
import { answering, callsFalse, NEGATION, SPREADS } from './claim-answers.ts';
import { claimNouns } from './claim-nouns.ts';
import { claimedBy, claimOf, mayBeClaim, spelledClaims } from './claimed.ts';
import { type PageView, pageView } from './page-view.ts';
import { share } from './sides.ts';
import { coverage, sharedWordsOf, sidesNamed, type Terms, weightOf } from './terms.ts';

/** Sides and words of one fact that make its keys. */
const KEYED = { sides: 3, words: 4 };

/** What a page claims, and what it says in answer to claims. */
export function claimFacts(document: LinkedDocument): ClaimFact[] {
  const page = pageView(document);
  const answers = answersIn(page);
  const answered = new Set(answers.map(({ statement }) => statement.id));
  const claims = page.statements.filter((each) => !answered.has(each.id) && mayBeClaim(each, page));
  return [...claims.flatMap((each) => claimFact(each, page)), ...answers.map((each) => answerFact(each, page))];
}

interface Answered {
  readonly statement: RecordedStatement;
  readonly how: Answer;
  readonly claim: Claim | null;
}

function answersIn(page: PageView): Answered[] {
  const nouns = claimNouns(page);
  const spelled = spelledClaims(nouns, page);
  const found = page.statements
    .flatMap((statement) => answering(statement, nouns, page) ?? [])
    .map((each): Answered => ({ statement: each.statement, how: each.how, claim: claimedBy(each, spelled, page) }))
    .filter(needsClaim);
  const more = [...found, ...goingOn(found, page), ...rebuffs(page, found), ...accusations(page, found)];
  return [...more, ...contradictions(more, page)];
}

/** Only a denial is one whether or not its page tells what it denies. */
const needsClaim = ({ how, claim }: Answered): boolean => claim !== null || how === 'denial' || how === 'dismissal';

/** "… denounced the report and {called} {it a despicable attempt}": what goes on about the same thing in the same sentence. */
function goingOn(found: readonly Answered[], page: PageView): Answered[] {
  const known = new Set(found.map(({ statement }) => statement.id));
  return page.statements.flatMap((statement) => {
    const at = statement.cue[0]?.[0] ?? 0;
    if (known.has(statement.id) || !/^it\b/iu.test(statement.words) || statement.speaker === null) return [];
    const first = found.findLast(
      (each) =>
        each.claim !== null &&
        each.statement.speaker === statement.speaker &&
        (each.statement.cue[0]?.[0] ?? 0) < at &&
        page.sentence(at)[0] <= (each.statement.cue[0]?.[0] ?? 0),
    );
    return first === undefined ? [] : [{ statement, how: first.how, claim: first.claim }];
  });
}

/** Nouns under which somebody hands on a claim without taking it over. */
const HANDED_ON =
  /\b(?:suggestion|claim|allegation|accusation|assertion|charge|insinuation|notion|rumou?r|contention|idea)s?\b/iu;

/** “As for the northern {suggestion} that {we back them}, they will be unhappy”: the claim stands inside what answers it. */
function rebuffs(page: PageView, found: readonly Answered[]): Answered[] {
  const known = new Set(found.map(({ statement }) => statement.id));
  return page.statements.flatMap((claim) => {
    if (!HANDED_ON.test(claim.cueWords) || page.speakerSides(claim).length === 0) return [];
    const by = outermost(claim, page);
    if (by === null || known.has(by.id) || ENDORSING.has(by.act) || share(page.speakerSides(by), page.speakerSides(claim)))
      return [];
    const about = sidesNamed(page.terms(claim.content)).some((side) => page.speakerSides(by).includes(side));
    const how: Answer = callsFalse(by.words) ? 'dismissal' : by.act === 'deny' ? 'denial' : 'rebuff';
    return about ? [{ statement: by, how, claim: { ...claimOf(claim, page), hearsay: true } }] : [];
  });
}

const ENDORSING: ReadonlySet<string> = new Set(['endorse', 'agree']);

/** The outermost statement around it. */
function outermost(statement: RecordedStatement, page: PageView): RecordedStatement | null {
  let around: RecordedStatement | null = null;
  for (let at = page.byId.get(statement.within ?? ''); at !== undefined && at !== around; at = page.byId.get(at.within ?? ''))
    around = at;
  return around;
}

/**
 * {Wu} {accused} {northern officials of spreading wrong figures about his country}: goes with what these claim of it, where the same side
 * denies that on the same page.
 */
function accusations(page: PageView, found: readonly Answered[]): Answered[] {
  const known = new Set(found.map(({ statement }) => statement.id));
  return page.statements.flatMap((statement) => {
    const own = page.speakerSides(statement);
    if (known.has(statement.id) || statement.act !== 'accuse' || statement.repeats !== null || !SPREADS.test(statement.words))
      return [];
    const accused = sidesNamed(page.terms(statement.content)).filter((side) => !own.includes(side));
    const to = found.find(
      ({ claim, statement: answer }) =>
        claim !== null && share(page.sidesOf(claim.for ?? claim.claimant), accused) && share(page.speakerSides(answer), own),
    );
    return to === undefined ? [] : [{ statement, how: 'accusation', claim: to.claim }];
  });
}

/** How much of what the claim tells must come back, and how telling one shared word at least; whoever it names must be named. */
const OPPOSITE = { covered: 0.5, telling: 0.45 };

/** What the side that answers a claim says elsewhere on the page to the opposite effect. */
function contradictions(answers: readonly Answered[], page: PageView): Answered[] {
  const known = new Set(answers.map(({ statement }) => statement.id));
  return page.statements.flatMap((statement) => {
    if (known.has(statement.id) || statement.act !== 'assert' || statement.repeats !== null || !NEGATION.test(statement.words))
      return [];
    const terms = page.terms(statement.content);
    const to = answers.find(({ claim, statement: answer }) => {
      if (claim === null || claim.statement === statement.id) return false;
      const claimed = page.terms([claim.span]);
      const telling = sharedWordsOf(claimed, terms).some((word) => weightOf(word) >= OPPOSITE.telling);
      return (
        telling && coverage(claimed, terms) >= OPPOSITE.covered && share(page.speakerSides(answer), page.speakerSides(statement))
      );
    });
    return to === undefined ? [] : [{ statement, how: 'contradiction', claim: to.claim }];
  });
}

function claimFact(statement: RecordedStatement, page: PageView): ClaimFact[] {
  const terms = page.terms(statement.content);
  const own = page.speakerSides(statement);
  const others = sidesNamed(terms).filter((side) => !own.includes(side));
  const keys = keysOf(others, terms, [statement.day]);
  if (keys.length === 0) return [];
  const { document, id, day } = statement;
  return [{ document, id: `c ${id}`, keys, day, claim: claimOf(statement, page), answer: null, terms }];
}

function answerFact({ statement, how, claim }: Answered, page: PageView): ClaimFact {
  const terms = page.terms(claim === null ? statement.content : [claim.span]);
  const { document, id, day } = statement;
  const keys = keysOf(page.speakerSides(statement), terms, day === null ? [null] : [day, day - QUARTER]);
  return {
    document,
    id: `a ${id}`,
    keys: keys.length > 0 ? keys : [`page ${id}`],
    day,
    claim,
    answer: { how, said: saidOf(statement) },
    terms,
  };
}

const QUARTER = 91;

/** A side that is spoken about, a telling word, and a quarter of a year: who denies is who was spoken about, soon after. */
function keysOf(sides: readonly string[], terms: Terms, days: readonly (number | null)[]): string[] {
  const words = terms.filter((term) => !term.startsWith('@') && weightOf(term) >= LEAST_KEY).slice(0, KEYED.words);
  return [
    ...new Set(
      days.flatMap((day) =>
        sides
          .slice(0, KEYED.sides)
          .flatMap((side) => words.map((word) => `${side} ${word} ${day === null ? '-' : quarterOf(day)}`)),
      ),
    ),
  ].toSorted();
}

/** A word more common than this is in every second article. */
const LEAST_KEY = 0.3;

function quarterOf(day: number): string {
  const { year, month } = civil(day);
  return `${year}Q${Math.ceil(month / 3)}`;
}
