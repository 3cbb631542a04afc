import type { Account } from '../../types/encounter.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { ActorId } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { sortOf } from '../compare/reporters.ts';
import type { Occasion } from './occasion.ts';
import { familyOf } from './occasion-words.ts';
import { remainingWords } from './remaining-words.ts';
import { saidOf } from './said.ts';

/** Statements of one account that links hold: a transcript has more. */
const MOST_SAID = 60;

/**
 * The accounts of an occasion that one page holds: one for each reporter it names, and its own telling. Of a call or meeting a page that
 * names one readout or agency tells the rest after it too; with two or more named, what it does not attribute is its own. Headlines and
 * summaries restate the body.
 */
export function accountsOf(document: LinkedDocument, occasion: Occasion): Account[] {
  const { parties, told } = occasion;
  const inBody = occasion.statements.filter(({ origin }) => origin !== 'headline' && origin !== 'summary');
  const statements = inBody.length > 0 ? inBody : occasion.statements;
  const bodies = document.statements.filter(
    ({ speaker, within }) => within === null && isBody(speaker) && !parties.includes(speaker ?? ''),
  );
  const sideOf = sidesIn(document);
  const byReporter = new Map<ActorId, RecordedStatement[]>();
  const own: RecordedStatement[] = [];
  for (const statement of statements) {
    const reporter =
      reporterOf(statement, bodies, parties) ??
      (parties.length > 1 ? (spokesman(statement, sideOf, parties) ?? besides(statement, bodies, document)) : null);
    if (reporter === null) own.push(statement);
    else byReporter.set(reporter, [...(byReporter.get(reporter) ?? []), statement]);
  }
  for (const [reporter, said] of wrappers(document, parties, told))
    byReporter.set(reporter, [...(byReporter.get(reporter) ?? []), ...said]);
  const named = joinedReporters([...byReporter], sideOf);
  const [only] = named;
  const account = (reporter: ActorId | null, said: readonly RecordedStatement[], stated: boolean): Account => ({
    reporter,
    sort: reporter?.startsWith('person:') ? 'readout' : sortOf(reporter),
    document: document.reading.document.id,
    copies: [],
    outlet: document.reading.article.outlet,
    said: [...outermost(said).map(saidOf), ...remainingWords(document, said)]
      .sort((a, b) => a.span[0] - b.span[0])
      .slice(0, MOST_SAID),
    stated,
  });
  if (named.length === 1 && only !== undefined && handsOn(occasion, only[0]))
    return [account(only[0], [...only[1], ...own], own.length === 0)];
  const { outlet } = document.reading.article;
  const rest = own.length === 0 && named.length > 0 ? [] : [account(outlet, own, true)];
  return [...named.map(([reporter, said]) => account(reporter, said, true)), ...rest];
}

type Reported = readonly [reporter: ActorId, said: readonly RecordedStatement[]];

/**
 * “The ministry and Xinhua said” is the ministry’s account where the ministry is named alone, too; what a spokesman says is that of the
 * body of his side that the page names.
 */
function joinedReporters(named: readonly Reported[], sideOf: SideOf): Reported[] {
  const isOf = (reporter: ActorId, known: ActorId): boolean =>
    reporter.split('+').some((part) => known.split('+').includes(part)) ||
    (reporter.startsWith('person:') && isBody(known) && sideOf(reporter) !== null && sideOf(reporter) === sideOf(known));
  const kept: Reported[] = [];
  const rank = (reporter: ActorId): number => reporter.split('+').length + (reporter.startsWith('person:') ? 10 : 0);
  for (const [reporter, said] of named.toSorted(([a], [b]) => rank(a) - rank(b))) {
    const at = kept.findIndex(([known]) => isOf(reporter, known));
    const home = kept[at];
    if (home === undefined) kept.push([reporter, said]);
    else kept[at] = [home[0], [...home[1], ...said]];
  }
  return kept;
}

/** A call is known only through those who tell of it; at a briefing the page may have been itself. */
const handsOn = ({ what }: Occasion, reporter: ActorId): boolean => familyOf(what) === 'talks' && isBody(reporter);

/** Who reports it: the innermost institution in its chain, else one that is said to have said the same words. */
function reporterOf(
  statement: RecordedStatement,
  bodies: readonly RecordedStatement[],
  parties: readonly ActorId[],
): ActorId | null {
  // A state reports what it was told at a call; at a vote it only votes.
  const via = statement.via.find(
    (reporter) => isReporter(reporter, parties) && (parties.length > 1 || !reporter.startsWith('state:')),
  );
  if (via !== undefined) return via;
  const [start, end] = reach(statement);
  const twin = bodies.find((other) => other.speaker !== statement.speaker && reach(other)[0] <= start && reach(other)[1] >= end);
  return end > start ? (twin?.speaker ?? null) : null;
}

type SideOf = (actor: ActorId) => ActorId | null;

/** The state or body that a page knows somebody to be of. */
function sidesIn({ reading, statements }: LinkedDocument): SideOf {
  const known = new Map<ActorId, ActorId | null>();
  for (const statement of statements) if (statement.speaker !== null) known.set(statement.speaker, statement.for);
  for (const { id, of } of reading.actors) if (of !== null) known.set(id, of);
  return (actor) => known.get(actor) ?? null;
}

/** “…, {the department’s spokesman} said”: a person in the chain who speaks for a side that took part. */
function spokesman({ via }: RecordedStatement, sideOf: SideOf, parties: readonly ActorId[]): ActorId | null {
  const sides = parties.map(sideOf).filter((side) => side !== null);
  return via.find((each) => each.startsWith('person:') && !parties.includes(each) && sides.includes(sideOf(each) ?? '')) ?? null;
}

/** “Wang told Blinken that …, {the ministry} said in its readout”: the one institution that speaks in the same sentence. */
function besides(
  statement: RecordedStatement,
  bodies: readonly RecordedStatement[],
  { reading }: LinkedDocument,
): ActorId | null {
  const at = cueOf(statement);
  const near = bodies.filter(
    (body) => Math.abs(cueOf(body) - at) < SENTENCE && inOneSentence(reading.document.text, cueOf(body), at),
  );
  const speakers = new Set(near.map(({ speaker }) => speaker));
  return speakers.size === 1 ? (near[0]?.speaker ?? null) : null;
}

/** Longest way between two cues of one sentence, in characters. */
const SENTENCE = 500;
const cueOf = ({ cue, content }: RecordedStatement): number => cue[0]?.[0] ?? content[0]?.[0] ?? 0;
const inOneSentence = (text: string, a: number, b: number): boolean =>
  !/[.!?][”"’')]*\s+[“"‘(]?\p{Lu}|\n/u.test(text.slice(Math.min(a, b), Math.max(a, b)));

const reach = ({ content }: RecordedStatement): readonly [number, number] => [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];

function isReporter(actor: ActorId | null, parties: readonly ActorId[]): boolean {
  return actor !== null && !parties.includes(actor) && !actor.startsWith('person:') && sortOf(actor) !== 'unknown';
}

/** What a reporter says of the occasion itself, in the sentences that tell of it, where it hands nobody else's words on. */
function wrappers(
  { statements }: LinkedDocument,
  parties: readonly ActorId[],
  told: Occasion['told'],
): Map<ActorId, RecordedStatement[]> {
  const holding = new Set(statements.map(({ within }) => within));
  const said = statements.filter(
    (statement) =>
      statement.within === null &&
      statement.repeats === null &&
      !holding.has(statement.id) &&
      isBody(statement.speaker) &&
      isReporter(statement.speaker, parties) &&
      told.some(([start, end]) => (statement.cue[0]?.[0] ?? -1) >= start && (statement.cue[0]?.[0] ?? -1) < end) &&
      !statements.some((other) => parties.includes(other.speaker ?? '') && reach(other)[0] === reach(statement)[0]),
  );
  return Map.groupBy(said, ({ speaker }) => speaker ?? '') as Map<ActorId, RecordedStatement[]>;
}

const isBody = (actor: ActorId | null): boolean => ['readout', 'agency'].includes(sortOf(actor)) && !actor?.startsWith('state:');

/** Without those that stand inside another of them: “its position” inside “restated its position”. In the order of the page. */
function outermost(said: readonly RecordedStatement[]): RecordedStatement[] {
  const ids = new Set(said.map(({ id }) => id));
  return [...new Set(said)].filter(({ within }) => within === null || !ids.has(within)).sort((a, b) => a.ordinal - b.ordinal);
}
