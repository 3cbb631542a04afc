import { type BlockKind, EVIDENCE_KINDS } from '../../types/article.ts';
import type { Certainty } from '../../types/certainty.ts';
import type { Mention } from '../../types/mention.ts';
import type { Reading } from '../../types/reading.ts';
import type { Span } from '../../types/span.ts';
import { issueName } from '../issue-names.ts';
import type { Named, StatementRow } from '../record/row.ts';

/** How a value is known: as times are (`Certainty`), as actors are, or by a person or the machine's own measure. */
export type HowKnown = Certainty | 'resolved' | 'ambiguous' | 'unknown' | 'measured' | 'decided';

/** One field of a statement as a person asks about it: what it is, how that is known, and why. */
export interface FieldView {
  readonly name: string;
  readonly value: string;
  /** Those it names, for links; several when ambiguous. */
  readonly actors: readonly Named[];
  readonly how: HowKnown | null;
  readonly why: string | null;
}

const MEANS: Readonly<Record<StatementRow['form'], string>> = {
  direct: 'all of the content stands in quotation marks',
  indirect: 'none of the content stands in quotation marks: the words may be the reporter’s',
  mixed: 'part of the content stands in quotation marks',
};

/** Every field that has something to say. Unknown speakers are told; other empty fields are left out. */
export function fieldsOf(row: StatementRow, reading: Reading): FieldView[] {
  const fields: (FieldView | null)[] = [
    speaker(row, reading.mentions),
    row.for?.id === row.speaker?.id ? null : named('for', row.for, null),
    named('to', row.addressee, null),
    plain('act', row.act, row.cue === '' ? null : `the cue is “${row.cue}”`),
    plain('form', row.form, MEANS[row.form]),
    row.factuality === 'asserted' ? null : plain('factuality', row.factuality, 'the attribution itself does not plainly hold'),
    when(row, reading),
    row.venue === null ? null : plain('venue', row.venue, null),
    row.via.length === 0 ? null : { name: 'via', value: '', actors: row.via, how: null, why: 'innermost first' },
    row.about.length === 0 ? null : plain('about', row.about.map(issueName).join(', '), null),
    ...row.positions.map(({ issue, stance }) => plain('position', `${stance} ${issueName(issue)}`, null)),
    plain('stands in', row.origin, blockAt(reading, row.spans.content[0] ?? row.spans.cue[0] ?? [0, 0])?.why ?? null),
    { name: 'confidence', value: `${Math.round(row.confidence * 100)} %`, actors: [], how: 'measured', why: CONFIDENCE },
  ];
  return fields.filter((field) => field !== null);
}

const CONFIDENCE = 'how often the reader is right when it is this sure that somebody says something here';

const plain = (name: string, value: string, why: string | null): FieldView => ({ name, value, actors: [], how: null, why });

const named = (name: string, actor: Named | null, why: string | null): FieldView | null =>
  actor === null ? null : { name, value: actor.name, actors: [actor], how: 'resolved', why };

function speaker(row: StatementRow, mentions: readonly Mention[]): FieldView {
  const [first] = row.spans.source;
  const mention = first === undefined ? undefined : widestIn(mentions, first);
  const why = mention?.why ?? (row.source === '' ? 'no words on the page name the source' : null);
  if (row.speaker !== null) return { name: 'speaker', value: row.speaker.name, actors: [row.speaker], how: 'resolved', why };
  if (row.candidates.length > 0)
    return {
      name: 'speaker',
      value: row.candidates.map(({ name }) => name).join(' or '),
      actors: row.candidates,
      how: 'ambiguous',
      why,
    };
  return { name: 'speaker', value: row.source === '' ? 'nobody named' : `“${row.source}”`, actors: [], how: 'unknown', why };
}

/** Of the mentions inside a stretch the longest: the name, not a word of its description. */
function widestIn(mentions: readonly Mention[], [start, end]: Span): Mention | undefined {
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return inside.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function when({ when: said, day, spans }: StatementRow, { times, article }: Reading): FieldView | null {
  if (said === null)
    return day === null ? null : { name: 'when', value: day, actors: [], how: null, why: 'the last day its page can be of' };
  const [from, until] = [spans.source, spans.cue, spans.content]
    .flat()
    .reduce<Span>(([low, high], [start, end]) => [Math.min(low, start), Math.max(high, end)], [Number.POSITIVE_INFINITY, 0]);
  const near = times.find(({ start, end, value }) => value === said.value && end > from - 200 && start < until + 200);
  const written = article.written?.reasons[0]?.why ?? null;
  return { name: 'when', value: said.value, actors: [], how: said.certainty, why: near?.why ?? written };
}

const blockAt = ({ blocks }: Reading, [start]: Span) => blocks.find((block) => start >= block.start && start < block.end) ?? null;

const EVIDENCE: ReadonlySet<BlockKind> = new Set(EVIDENCE_KINDS);
export const isFurniture = (kind: BlockKind): boolean => !EVIDENCE.has(kind);
