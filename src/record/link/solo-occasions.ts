import { spanOf } from '../../lang/calendar-span.ts';
import type { EncounterKind } from '../../types/encounter.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { ActorId } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import { sortOf } from '../compare/reporters.ts';
import type { Occasion } from './occasion.ts';
import { VENUES } from './occasion-words.ts';
import { type SentenceAt, sentenceSpan } from './sentences.ts';

/** Occasions at which one speaks to many. */
type Solo = Extract<EncounterKind, 'briefing' | 'interview' | 'speech'>;
const SOLO: ReadonlySet<string | undefined> = new Set<Solo>(['briefing', 'interview', 'speech']);

/** What a body hands on of its head was not said to the press. */
const isBody = (reporter: ActorId): boolean => sortOf(reporter) === 'readout';

/** The day of a statement that knows it. */
function dayOf({ when }: RecordedStatement): number | null {
  const days = when === null ? null : spanOf(when.value);
  return days !== null && days.from === days.until ? days.from : null;
}

/** What somebody says on a day for which the page names one briefing, interview or speech of theirs: all of it is said there. */
export function briefings({ statements }: LinkedDocument, sentences: readonly SentenceAt[]): Occasion[] {
  const own = statements.filter(
    ({ speaker, repeats }) => repeats === null && speaker?.startsWith('person:') && !speaker.includes('+'),
  );
  const groups = Map.groupBy(
    own.filter((statement) => dayOf(statement) !== null),
    (statement) => `${statement.speaker} ${dayOf(statement)}`,
  );
  return [...groups.values()].flatMap((said) => {
    const there = said.filter(({ venue }) => SOLO.has(VENUES[venue ?? '']));
    const kinds = new Set(there.map(({ venue }) => VENUES[venue ?? '']));
    const [what] = kinds;
    const [first] = said;
    const day = first === undefined ? null : dayOf(first);
    if (what === undefined || kinds.size > 1 || first?.speaker == null || day === null) return [];
    return [
      {
        what,
        parties: [first.speaker],
        days: { from: day, until: day },
        place: null,
        told: there.map((statement) => sentenceSpan(statement, sentences)),
        statements: said.filter(({ venue, via }) => (venue === null ? !via.some(isBody) : SOLO.has(VENUES[venue]))),
      },
    ];
  });
}

/** Bodies that vote. */
const BODY = /^org:(?:un|unga|unsc|[a-z-]*(?:assembly|council|parliament|congress|senate|duma|knesset|bundestag|rada))$/;

/** A vote is of the body in which it is held, whoever explains or withholds their own; of the voter where no body is named. */
export function votes(sentences: readonly SentenceAt[]): Occasion[] {
  const cast = sentences.flatMap((sentence) =>
    sentence.statements
      .filter((statement) => statement.repeats === null && VENUES[statement.venue ?? ''] === 'vote' && dayOf(statement) !== null)
      .flatMap((statement) => {
        const party = bodyIn(sentence) ?? statement.speaker;
        return party === null ? [] : [{ statement, sentence, party }];
      }),
  );
  const groups = Map.groupBy(cast, ({ statement, party }) => `${party} ${dayOf(statement)}`);
  return [...groups.values()].flatMap((found) => {
    const [first] = found;
    const day = first === undefined ? null : dayOf(first.statement);
    if (first === undefined || day === null) return [];
    const told = new Map(found.map(({ sentence: { start, end } }) => [start, [start, end] as const]));
    return [
      {
        what: 'vote' as const,
        parties: [first.party],
        days: { from: day, until: day },
        place: null,
        told: [...told.values()],
        statements: found.map(({ statement }) => statement),
      },
    ];
  });
}

const bodyIn = ({ mentions }: SentenceAt): ActorId | null =>
  mentions.find(({ actor }) => actor !== null && BODY.test(actor))?.actor ?? null;
