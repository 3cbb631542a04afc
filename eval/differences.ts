import type { Reading } from '../src/types/reading.ts';
import type { Span } from '../src/types/span.ts';
import type { ResolvedStatement } from '../src/types/statement.ts';
import { linesAround, markedText } from '../src/views/marked-text.ts';

export interface Differences {
  readonly gained: readonly Difference[];
  readonly lost: readonly Difference[];
  readonly changed: readonly Difference[];
}

export interface Difference {
  readonly document: string;
  readonly text: string;
  readonly before: ResolvedStatement | null;
  readonly after: ResolvedStatement | null;
}

/** Fields whose change is shown beside the words. */
const FIELDS = ['speaker', 'for', 'form', 'act', 'factuality', 'addressee', 'via', 'when'] as const;

/** What two versions of the reader make of the same documents. Statements are paired by overlapping cue, else by overlapping content. */
export function differences(before: ReadonlyMap<string, Reading>, after: ReadonlyMap<string, Reading>): Differences {
  const gained: Difference[] = [];
  const lost: Difference[] = [];
  const changed: Difference[] = [];
  for (const [document, reading] of after) {
    const text = reading.document.text;
    const unpaired = new Set(reading.statements);
    for (const old of before.get(document)?.statements ?? []) {
      const partner = partnerOf(old, unpaired);
      if (partner === null) lost.push({ document, text, before: old, after: null });
      else {
        unpaired.delete(partner);
        if (describe(old) !== describe(partner)) changed.push({ document, text, before: old, after: partner });
      }
    }
    gained.push(...[...unpaired].map((statement) => ({ document, text, before: null, after: statement })));
  }
  return { gained, lost, changed };
}

function partnerOf(old: ResolvedStatement, among: ReadonlySet<ResolvedStatement>): ResolvedStatement | null {
  const same = [...among].find((statement) => rolesKey(statement) === rolesKey(old));
  const byCue = same ?? [...among].find((statement) => overlap(statement.cue, old.cue));
  return byCue ?? [...among].find((s) => old.cue.length + s.cue.length === 0 && overlap(s.content, old.content)) ?? null;
}

const overlap = (a: readonly Span[], b: readonly Span[]): boolean => a.some((x) => b.some((y) => x[0] < y[1] && y[0] < x[1]));
const rolesKey = ({ source, cue, content }: ResolvedStatement): string => JSON.stringify([source, cue, content]);
const fieldsOf = (statement: ResolvedStatement): string[] => FIELDS.map((field) => JSON.stringify(statement[field] ?? null));
const describe = (statement: ResolvedStatement): string => `${rolesKey(statement)} ${fieldsOf(statement).join(' ')}`;

/** The differences for a person, at most `most` of a kind. */
export function listed({ gained, lost, changed }: Differences, most: number): string {
  const part = (name: string, list: readonly Difference[]): string =>
    [`${name}: ${list.length}`, ...list.slice(0, most).map(show)].join('\n\n');
  return `${[part('gained', gained), part('lost', lost), part('changed', changed)].join('\n\n')}\n`;
}

function show({ document, text, before, after }: Difference): string {
  const spans = [before, after].flatMap((s) => (s === null ? [] : [...s.source, ...s.cue, ...s.content]));
  const window = linesAround(text, spans);
  const line = (name: string, statement: ResolvedStatement | null): string[] =>
    statement === null ? [] : [`${name}  ${markedText(text, [{ number: '', ...statement }], window)}`];
  const fields =
    before === null || after === null
      ? []
      : FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map(
          (field) => `${field}: ${JSON.stringify(before[field])} -> ${JSON.stringify(after[field])}`,
        );
  const sameWords = before !== null && after !== null && rolesKey(before) === rolesKey(after);
  const lines = sameWords ? line('=', after) : [...line('-', before), ...line('+', after)];
  return [`== ${document}`, ...lines, ...fields].join('\n');
}
