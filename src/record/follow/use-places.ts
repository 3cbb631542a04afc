import type { LinkedDocument } from '../../types/fact.ts';
import type { FormulationUse } from '../../types/formulation.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { type Sides, share, sidesIn, sidesOfSpeaker } from './sides.ts';

/** Longest use that is carried along, in characters. */
const LONGEST = 160;

/** Tells of any words of one page whose they are. */
export interface UsePlaces {
  readonly useAt: (span: Span, variant: string) => FormulationUse;
  /** The innermost statement around it, cue and all. */
  readonly statementAt: (span: Span) => RecordedStatement | null;
}

export function usePlaces(document: LinkedDocument): UsePlaces {
  const { reading, statements } = document;
  const sidesOf = sidesIn(document);
  const hulls = statements
    .flatMap((statement) => {
      const spans = [...statement.cue, ...statement.content];
      if (spans.length === 0) return [];
      return [{ statement, start: Math.min(...spans.map(([at]) => at)), end: Math.max(...spans.map(([, at]) => at)) }];
    })
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const cells = inCells(hulls);
  const statementAt = ([start, end]: Span): RecordedStatement | null =>
    cells.get(Math.floor(start / CELL))?.find((hull) => hull.start <= start && end <= hull.end)?.statement ?? null;
  const day = statements.find((each) => each.when === null)?.day ?? statements[0]?.day ?? null;
  return {
    statementAt,
    useAt: (span, variant) => {
      const statement = statementAt(span);
      return {
        statement: statement?.id ?? null,
        document: reading.document.id,
        speaker: statement?.speaker ?? null,
        for: statement?.for ?? null,
        via: statement?.via ?? [],
        outlet: reading.article.outlet,
        voice: statement === null ? 'page' : voiceOf(statement, byId, sidesOf),
        verbatim: statement !== null && isVerbatim(statement, span, reading.document.text),
        form: statement?.form ?? null,
        act: statement?.act ?? null,
        day: statement?.day ?? day,
        words: reading.document.text
          .slice(...span)
          .replaceAll(/\s+/g, ' ')
          .slice(0, LONGEST),
        span,
        variant,
      };
    },
  };
}

/** Characters of a page whose statements are looked through together, so that a long page costs no more a word than a short one. */
const CELL = 2_000;

/** What touches each cell, in the order given. */
function inCells<T extends { readonly start: number; readonly end: number }>(
  hulls: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const cells = new Map<number, T[]>();
  for (const hull of hulls)
    for (let cell = Math.floor(hull.start / CELL); cell * CELL <= hull.end; cell += 1) {
      const known = cells.get(cell);
      if (known === undefined) cells.set(cell, [hull]);
      else known.push(hull);
    }
  return cells;
}

/** Quoting: the statement stands inside the words of somebody of another side. Agencies and outlets report, they do not quote. */
function voiceOf(
  statement: RecordedStatement,
  byId: ReadonlyMap<string, RecordedStatement>,
  sidesOf: (actor: string | null) => Sides,
): FormulationUse['voice'] {
  const own = sidesOfSpeaker(statement, sidesOf);
  const around = byId.get(statement.within ?? '');
  const by = around === undefined ? [] : sidesOfSpeaker(around, sidesOf);
  return by.length > 0 && own.length > 0 && !share(own, by) && !around?.speaker?.startsWith('org:') ? 'quoting' : 'own';
}

const MARKS = /["“”«„]|(?<![\p{L}\p{N}])[‘']|[’'](?![\p{L}\p{N}])/gu;

/** In the quoted part of the content. */
function isVerbatim({ form, content }: RecordedStatement, [start, end]: Span, text: string): boolean {
  const piece = content.find(([from, until]) => from <= start && end <= until);
  if (piece === undefined || form === 'indirect') return false;
  return form === 'direct' || [...text.slice(piece[0], start).matchAll(MARKS)].length % 2 === 1;
}
