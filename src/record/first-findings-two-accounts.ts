import type { Evidence, FirstFinding } from '../types/first-finding.ts';
import type { Reading } from '../types/reading.ts';
import type { ResolvedStatement } from '../types/statement.ts';

/** Venues where named people meet and speak to each other: what readouts are about. */
const ENCOUNTER = /\b(call|conversation|talks|meeting|summit|videolink|video conference)\b/;

/** One document's account of an exchange between people on a day. */
interface Account {
  readonly day: string;
  readonly people: ReadonlySet<string>;
  /** The innermost reporter, else the outlet, else the document itself. */
  readonly reporter: string;
  readonly evidence: Evidence;
}

/** Two accounts of one call or meeting: the same day, at least two people in common, told by different reporters. */
export function twoAccounts(readings: readonly Reading[]): FirstFinding[] {
  const accounts = readings.flatMap(accountsIn);
  const found = new Map<string, FirstFinding>();
  for (const [i, one] of accounts.entries())
    for (const other of accounts.slice(i + 1)) {
      const shared = [...one.people].filter((person) => other.people.has(person)).sort();
      if (one.day !== other.day || shared.length < 2 || one.reporter === other.reporter) continue;
      const key = `${one.day} ${shared.join('+')}`;
      const known = found.get(key) ?? {
        kind: 'two-accounts',
        subject: `${shared.join('+')} ${one.day}`,
        parties: [],
        evidence: [],
      };
      found.set(key, withAccount(withAccount(known, one), other));
    }
  return [...found.values()];
}

function withAccount(finding: FirstFinding, { reporter, evidence }: Account): FirstFinding {
  if (finding.parties.includes(reporter)) return finding;
  return { ...finding, parties: [...finding.parties, reporter], evidence: [...finding.evidence, evidence] };
}

function accountsIn(reading: Reading): Account[] {
  const byDay = new Map<string, ResolvedStatement[]>();
  for (const statement of reading.statements) {
    const day = dayOf(statement, reading);
    if (day !== null && isExchange(statement)) byDay.set(day, [...(byDay.get(day) ?? []), statement]);
  }
  return [...byDay].flatMap(([day, statements]) => {
    const people = new Set(statements.flatMap((s) => [s.speaker, s.addressee]).flatMap(peopleIn));
    const first = statements[0];
    if (people.size < 2 || first === undefined) return [];
    const [start, end] = first.cue[0] ?? first.content[0] ?? [0, 0];
    const reporter = first.via[0] ?? reading.article.outlet ?? reading.document.source;
    return [{ day, people, reporter, evidence: { source: reading.document.source, start, end } }];
  });
}

const peopleIn = (actor: string | null): string[] => actor?.split('+').filter((id) => id.startsWith('person:')) ?? [];

/** Said at a call or meeting, or by one named person to another. */
const isExchange = ({ venue, speaker, addressee }: ResolvedStatement): boolean =>
  (venue !== null && ENCOUNTER.test(venue)) || (peopleIn(speaker).length > 0 && peopleIn(addressee).length > 0);

/** The day it was said, or the one day the page can be of. */
function dayOf({ when }: ResolvedStatement, { article: { written } }: Reading): string | null {
  const day = when?.value.slice(0, 10) ?? (written?.earliest === written?.latest ? written?.earliest : undefined) ?? '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}
