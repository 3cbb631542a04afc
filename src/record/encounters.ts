import type { Evidence } from '../types/first-finding.ts';
import type { Reading } from '../types/reading.ts';
import type { ResolvedStatement } from '../types/statement.ts';

/** Two people who spoke to each other on a day, as one document tells it. */
export interface Encounter {
  /** Their ids in id order, joined with `+`. */
  readonly pair: string;
  /** ISO 8601 day. */
  readonly day: string;
  /** The innermost reporter of it, where a statement names one. */
  readonly via: string | null;
  readonly evidence: Evidence;
}

/** Venues at which named people speak to each other: what readouts are about. */
const VENUE = /\b(call|conversation|talks|meeting|summit|videolink|video conference)\b/;
/** The same in running text: {Xi} spoke to {Biden}, the {Xi}-{Biden} call, {Lavrov} met {Wang}. */
const WORDS = /\b(calls?|conversation|talks|meeting|summit|met|spoke|talked|telephoned)\b/i;

/** Every encounter of two people at least one of whom is heard in the document, once a pair and day. */
export function encountersIn(reading: Reading): Encounter[] {
  const heard = new Set(reading.statements.flatMap((statement) => peopleIn(statement.speaker)));
  const found = new Map<string, Encounter>();
  for (const encounter of [...statedIn(reading), ...toldIn(reading)])
    if (encounter.pair.split('+').some((person) => heard.has(person)) && !found.has(`${encounter.pair} ${encounter.day}`))
      found.set(`${encounter.pair} ${encounter.day}`, encounter);
  return [...found.values()];
}

/** Said by one to the other. */
function statedIn(reading: Reading): Encounter[] {
  return reading.statements.flatMap((statement) => {
    const { speaker, addressee, venue, cue, content, via } = statement;
    const day = fullDay(statement.when?.value) ?? pageDay(reading);
    const [start, end] = cue[0] ?? content[0] ?? [0, 0];
    if (day === null || (venue !== null && !VENUE.test(venue))) return [];
    return pairsOf([...peopleIn(speaker), ...peopleIn(addressee)]).map((pair) => ({
      pair,
      day,
      via: reporterOf(statement, via),
      evidence: { document: reading.document.id, source: reading.document.source, start, end },
    }));
  });
}

/** Told in a paragraph that names both and a call or meeting; of the full day that it names, else of the page's. */
function toldIn(reading: Reading): Encounter[] {
  const { text, source, id } = reading.document;
  return reading.blocks.flatMap(({ start, end, kind }) => {
    if (!TELLING.has(kind) || !WORDS.test(text.slice(start, end))) return [];
    const inside = (at: { start: number; end: number }): boolean => at.start >= start && at.end <= end;
    const people = reading.mentions
      .filter((mention) => inside(mention) && mention.kind === 'person')
      .flatMap((mention) => peopleIn(mention.actor));
    const named = reading.times.filter(inside).flatMap((time) => fullDay(time.value) ?? []);
    const day = named[0] ?? pageDay(reading);
    return day === null
      ? []
      : pairsOf(people.slice(0, MOST_PEOPLE)).map((pair) => ({
          pair,
          day,
          via: null,
          evidence: { document: id, source, start, end },
        }));
  });
}

const TELLING: ReadonlySet<string> = new Set(['headline', 'summary', 'paragraph', 'list-item']);
/** A paragraph that names more is a list of those present. */
const MOST_PEOPLE = 6;

const peopleIn = (actor: string | null): string[] => actor?.split('+').filter((id) => id.startsWith('person:')) ?? [];

/** Reporters stand innermost first; the speaker is no reporter of himself. */
const reporterOf = ({ speaker }: ResolvedStatement, via: readonly string[]): string | null =>
  via.find((reporter) => reporter !== speaker && !reporter.startsWith('person:')) ?? null;

function pairsOf(people: readonly string[]): string[] {
  const apart = [...new Set(people)].sort();
  return apart.flatMap((one, i) => apart.slice(i + 1).map((other) => `${one}+${other}`));
}

const fullDay = (value: string | undefined): string | null => (/^\d{4}-\d{2}-\d{2}/.exec(value ?? '') ?? [null])[0];

/** The one day that the page can be of. */
function pageDay({ article: { written } }: Reading): string | null {
  return written !== null && written.earliest === written.latest ? written.earliest : null;
}
