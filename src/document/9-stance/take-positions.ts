import type { Context } from '../../types/context.ts';
import type { Decision } from '../../types/decision.ts';
import type { Page } from '../../types/page.ts';
import type { Position, ResolvedStatement } from '../../types/statement.ts';
import { type IssueHit, type IssueIndex, issueIndex, issuesIn } from './issue-index.ts';
import { stanceOf } from './stance-of.ts';

/** The statements with what they are about, and the positions they show. */
export interface Stances {
  readonly statements: ResolvedStatement[];
  readonly positions: Position[];
}

/** What each statement is about, and where its holder stands, from factual, attributed statements only. */
export function takePositions(page: Page, statements: readonly ResolvedStatement[], context: Context): Stances {
  const index = issueIndex(context.lexicons.issues);
  const about = statements.map((statement) => hitsOf(page.text, statement, index));
  for (const [i, statement] of statements.entries()) context.trace(() => aboutDecision(statement, about[i] ?? []));
  return {
    statements: statements.map((statement, i) => ({
      ...statement,
      about: [...new Set((about[i] ?? []).map(({ issue }) => issue))],
    })),
    positions: statements.flatMap((statement, i) => positionsOf(statement, about[i] ?? [], context)),
  };
}

/** Characters of a piece in which issues are looked for. */
const LONGEST = 5000;

/** An issue in one piece of the content, with the text of that piece. */
interface ContentHit extends IssueHit {
  readonly piece: string;
}

function hitsOf(text: string, { content }: ResolvedStatement, index: IssueIndex): ContentHit[] {
  return content.flatMap(([start, end]) => {
    const piece = text.slice(start, Math.min(end, start + LONGEST));
    return issuesIn(index, piece).map((hit) => ({ ...hit, piece }));
  });
}

/** Why no position is read from a statement whoever makes it; null when one may be. */
function barTo({ factuality, act, repeats }: ResolvedStatement): string | null {
  if (repeats !== null) return `it repeats ${repeats}, which counts`;
  const counts = factuality === 'asserted' || (act === 'withhold' && factuality === 'negated');
  return counts ? null : `the statement is ${factuality}`;
}

const noStance = ({ act }: ResolvedStatement, hits: readonly ContentHit[]): string =>
  hits.length === 0 ? 'its content names no issue of the table' : `the act ${act} takes no side`;

function aboutDecision({ id, content }: ResolvedStatement, hits: readonly ContentHit[]): Decision {
  const issues = [...new Set(hits.map(({ issue }) => issue))];
  const words = [...new Set(hits.map(({ issue, piece, start, end }) => `“${piece.slice(start, end)}” (${issue})`))].slice(0, 8);
  return {
    stage: '9-stance',
    span: content[0] ?? null,
    statement: id,
    about: 'about',
    chose: issues.join(', ') || 'none',
    why: hits.length === 0 ? 'no phrase of the table of issues stands in its content' : words.join(', '),
    over: null,
  };
}

const positionDecision = ({ id, content }: ResolvedStatement, chose: string, why: string, over: string | null): Decision => ({
  stage: '9-stance',
  span: content[0] ?? null,
  statement: id,
  about: 'positions',
  chose,
  why,
  over,
});

/** A state or body holds positions; a speaker holds them for it. Nothing said not to hold, to come, or to be disputed counts. */
function positionsOf(statement: ResolvedStatement, hits: readonly ContentHit[], context: Context): Position[] {
  const holder = statement.for ?? statement.speaker;
  const bar = barTo(statement);
  if (holder === null || bar !== null) {
    context.trace(() => positionDecision(statement, 'none', bar ?? 'nobody is known to hold it', null));
    return [];
  }
  const seen = new Set<string>();
  if (!hits.some(({ piece, start }) => stanceOf(statement.act, piece, start) !== null))
    context.trace(() => positionDecision(statement, 'none', noStance(statement, hits), null));
  return hits.flatMap(({ issue, piece, start, end }): Position[] => {
    const stance = stanceOf(statement.act, piece, start);
    if (stance === null || seen.has(issue)) return [];
    seen.add(issue);
    context.trace(() => {
      const plain = stanceOf(statement.act, '', 0);
      const turned = plain === stance ? '' : ', turned round by the words before it';
      const why = `${holder} by the act ${statement.act} on “${piece.slice(start, end)}” (${issue})${turned}`;
      return positionDecision(statement, stance, why, turned === '' ? 'none' : plain);
    });
    return [{ holder, issue, stance, statement: statement.id, evidence: [...statement.cue, ...statement.content] }];
  });
}
