import type { Context } from '../../types/context.ts';
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

/** A state or body holds positions; a speaker holds them for it. Nothing said not to hold, to come, or to be disputed counts. */
function positionsOf(statement: ResolvedStatement, hits: readonly ContentHit[], context: Context): Position[] {
  const holder = statement.for ?? statement.speaker;
  const counts = statement.factuality === 'asserted' || (statement.act === 'withhold' && statement.factuality === 'negated');
  if (holder === null || !counts || statement.repeats !== null) return [];
  const seen = new Set<string>();
  return hits.flatMap(({ issue, piece, start }): Position[] => {
    const stance = stanceOf(statement.act, piece, start);
    if (stance === null || seen.has(issue)) return [];
    seen.add(issue);
    context.trace(() => ({
      stage: '9-stance',
      span: statement.content[0] ?? null,
      about: `position on ${issue}`,
      chose: stance,
      why: `the act ${statement.act}`,
      over: null,
    }));
    return [{ holder, issue, stance, statement: statement.id, evidence: [...statement.cue, ...statement.content] }];
  });
}
