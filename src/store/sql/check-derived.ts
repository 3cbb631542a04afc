import { actorForms } from '../../record/actor-forms.ts';
import type { Reading } from '../../types/reading.ts';
import type { Session } from './engine.ts';

/** The tables that hold a document’s times, findings, mentions and positions, each as a list that can be compared. */
const TABLES: Readonly<Record<string, string>> = {
  time: 'SELECT start, "end", type, value, certainty FROM time WHERE document = ?',
  finding: 'SELECT code, start, "end", message FROM finding WHERE document = ?',
  mention: 'SELECT actor, times, first FROM mention WHERE document = ? ORDER BY first, actor',
  position: `SELECT s.ordinal, p.place, p.holder, p.issue, p.stance, p.evidence FROM position p JOIN statement s ON s.key = p.statement
    WHERE s.document = ? ORDER BY s.ordinal, p.place`,
};

/** The names of tables whose rows for a document are not what its reading says. */
export async function wrongTables(session: Session, document: number, reading: Reading | null): Promise<string[]> {
  const wanted = reading === null ? {} : rowsWanted(reading);
  const wrong: string[] = [];
  for (const [table, sql] of Object.entries(TABLES)) {
    const rows = (await session.all(sql, document)).map((row) => Object.values(row));
    if (inAnyOrder(rows) !== inAnyOrder(wanted[table] ?? [])) wrong.push(table);
  }
  return wrong;
}

const inAnyOrder = (rows: readonly unknown[]): string => JSON.stringify(rows.map((row) => JSON.stringify(row)).sort());

function rowsWanted(reading: Reading): Record<string, unknown[][]> {
  const mentions = new Map<string, [times: number, first: number]>();
  for (const { actor, start } of reading.mentions) {
    if (actor === null) continue;
    const [times, first] = mentions.get(actor) ?? [0, start];
    mentions.set(actor, [times + 1, first]);
  }
  const byFirst = [...mentions].map(([actor, [times, first]]) => [actor, times, first] as const);
  byFirst.sort((a, b) => a[2] - b[2] || (a[0] < b[0] ? -1 : 1));
  const ordinals = new Map(reading.statements.map(({ id }, ordinal) => [id, ordinal]));
  const places = new Map<string, number>();
  const positions = reading.positions.map(({ statement, holder, issue, stance, evidence }) => {
    const place = places.get(statement) ?? 0;
    places.set(statement, place + 1);
    return [ordinals.get(statement) ?? -1, place, holder, issue, stance, JSON.stringify(evidence)];
  });
  return {
    time: reading.times.map(({ start, end, type, value, certainty }) => [start, end, type, value, certainty]),
    finding: reading.findings.map(({ code, span, message }) => [code, span?.[0] ?? null, span?.[1] ?? null, message]),
    mention: byFirst.map((row) => [...row]),
    position: positions.sort((a, b) => Number(a[0]) - Number(b[0]) || Number(a[1]) - Number(b[1])),
  };
}

/** What documents call actors, added up; compared with what the record has counted. */
export class ExpectedForms {
  private readonly forms = new Map<string, number>();
  private readonly offices = new Map<string, number>();

  add(reading: Reading): void {
    const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
    for (const { actor, kind, form, folded } of actorForms(reading)) count(this.forms, [actor, kind, form, folded].join('\n'));
    const offices = reading.actors.flatMap(({ id, office, of }) => (office === null ? [] : [[id, office, of ?? ''].join('\n')]));
    for (const office of new Set(offices)) count(this.offices, office);
  }

  /** One line a table that is wrong. */
  async wrong(session: Session): Promise<string[]> {
    const differ = async (sql: string, wanted: Map<string, number>): Promise<boolean> => {
      let rows = 0;
      for await (const { documents, ...key } of session.iterate(sql)) {
        rows += 1;
        if (wanted.get(Object.values(key).join('\n')) !== documents) return true;
      }
      return rows !== wanted.size;
    };
    return [
      ...((await differ('SELECT actor, kind, form, folded, documents FROM actor_form', this.forms)) ? ['names of actors'] : []),
      ...((await differ('SELECT actor, office, of_actor, documents FROM actor_office', this.offices))
        ? ['offices of actors']
        : []),
    ];
  }
}
