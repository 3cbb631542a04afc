import { shortDigest } from '../lang/digest.ts';
import type { Named, StatementRow } from '../views/record/row.ts';
import type { Format } from './format.ts';

/** An entity of FollowTheMoney: every property is a list of strings. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/**
 * FollowTheMoney entities as JSON lines, for OpenAleph: each page an Article, each actor a Person, PublicBody, Organization or
 * LegalEntity, each statement an Event that involves them and has the page for its proof. An entity comes once, before it is used.
 */
export const ftm: Format = {
  name: 'ftm',
  extension: 'ftm.json',
  mediaType: 'application/x-ndjson',
  vintage: 'FollowTheMoney 3.8',
  async *write(rows) {
    const known = new Set<string>();
    for await (const row of rows)
      for (const entity of entitiesOf(row)) {
        if (known.has(entity.id)) continue;
        known.add(entity.id);
        yield `${JSON.stringify(entity)}\n`;
      }
  },
};

function entitiesOf(row: StatementRow): Entity[] {
  const people = [row.speaker, row.for, row.addressee, row.outlet, ...row.via].filter((actor) => actor !== null).flatMap(apart);
  return [article(row), ...people.map(actorEntity), statement(row)];
}

/** Joint actors are several. */
function apart({ id, name }: Named): Named[] {
  const [ids, names] = [id.split('+'), name.split(' and ')];
  return ids.map((each, i) => ({ id: each, name: ids.length === names.length ? (names[i] ?? each) : each }));
}

const entityId = (id: string): string => `readout-${shortDigest(id)}`;

const SCHEMAS: readonly (readonly [prefix: string, schema: string])[] = [
  ['person:', 'Person'],
  ['state:', 'PublicBody'],
  ['org:', 'Organization'],
];

function actorEntity({ id, name }: Named): Entity {
  const schema = SCHEMAS.find(([prefix]) => id.startsWith(prefix))?.[1] ?? 'LegalEntity';
  const country = /^state:([A-Z]{2})$/.exec(id)?.[1]?.toLowerCase();
  return entity(entityId(id), schema, { name: [name], country: [country], keywords: [id] });
}

function article({ document, outlet, language }: StatementRow): Entity {
  return entity(entityId(document.id), 'Article', {
    title: [document.title],
    fileName: [document.page.split('/').at(-1)],
    sourceUrl: [document.url !== null && /^https?:/.test(document.url) ? document.url : null],
    publishedAt: [document.published],
    author: [document.byline],
    publisher: [outlet?.name],
    language: [language === 'en' ? 'eng' : null],
  });
}

function statement(row: StatementRow): Entity {
  const name = `${row.speaker?.name ?? row.source} ${row.cue}`.trim();
  const involved = [row.speaker, row.addressee].flatMap((actor) => (actor === null ? [] : apart(actor)));
  return entity(entityId(row.id), 'Event', {
    name: [name === '' ? row.id : name],
    description: [row.words],
    // FollowTheMoney takes YYYY, YYYY-MM and YYYY-MM-DD.
    date: [/^\d{4}(?:-\d{2}){0,2}$/.test(row.when?.value ?? '') ? row.when?.value : null],
    involved: involved.map(({ id }) => entityId(id)),
    organizer: row.for === null ? [] : apart(row.for).map(({ id }) => entityId(id)),
    proof: [entityId(row.document.id)],
    keywords: [row.act, row.form, ...row.about],
    sourceUrl: [row.document.url !== null && /^https?:/.test(row.document.url) ? row.document.url : null],
  });
}

/** Leaves out what is not known, for FollowTheMoney has no null. */
function entity(id: string, schema: string, properties: Record<string, readonly (string | null | undefined)[]>): Entity {
  const known = Object.entries(properties).map(
    ([name, values]) => [name, values.filter((value) => value != null && value !== '')] as const,
  );
  return { id, schema, properties: Object.fromEntries(known.filter(([, values]) => values.length > 0)) as Entity['properties'] };
}
