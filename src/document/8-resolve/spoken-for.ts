import { jointId, stateCode } from '../../lang/actor-id.ts';
import type { HolderRow } from '../../types/lexicon.ts';
import type { ActorId } from '../../types/mention.ts';
import { severalId, unnamedId } from './descriptions.ts';
import { asItself } from './documents.ts';
import { covers, type OfficeTable, tenureAt, yearsFrom } from './office-table.ts';
import type { PageBodies } from './page-bodies.ts';
import type { PagePerson } from './page-people.ts';
import type { Scene } from './scene.ts';

/** Roles that speak for a body ("an analyst at the institute") but never for a state ("a Russian analyst"). */
const PRIVATE: ReadonlySet<string> = new Set(
  'analyst activist lawyer fighter witness person co-founder politician journalist chief-editor analysts fighters people medium'.split(
    ' ',
  ),
);
/** Of whom the page does not say whose they are: of the state it is about. */
const OFFICIALS: ReadonlySet<string> = new Set(['official', 'officials']);
/** Bodies that only states have, named without their state: those of the state the page is about. */
const STATE_BODY =
  /^org:(?:state|national|federal|central-election|supreme|constitutional|general|presidential|interior|ministry|emergency)-[a-z-]*(?:service|commission|committee|court|ministry|inspectorate|prosecutor|prosecutors-office|guard|agency|administration|staff|council|bureau|office|police)(?:-|$)/;
const PAPER_OF = /^(?:[’']s?)?[ \u00a0](?:\p{Ll}[\p{Ll}-]*[ \u00a0]){0,3}$/u;
/** Offices only states have: where nobody says whose, the state the page is about. */
const OF_STATES =
  /-minister$|^(?:prime-minister|defence-ministry-spokesperson|foreign-ministry-spokesperson|military-spokesperson)$/;
/** A term that ended longer ago, in years, no longer speaks for anybody. */
const STALE = 1;

const owned = (table: OfficeTable, of: ActorId): ActorId => table.owners.get(of) ?? institutionState(table, of) ?? of;

/** `org:ua-defence-ministry` is Ukraine’s, since state:UA is in the table. */
function institutionState(table: OfficeTable, actor: ActorId): ActorId | null {
  const code = /^(?:org|unnamed|group):([a-z]{2})-/.exec(actor)?.[1]?.toUpperCase();
  const state = code === undefined ? null : `state:${code}`;
  return state !== null && table.owners.has(state) ? state : null;
}

/** Answers for whom an actor speaks on the page’s day: the state or body, or null for those who speak for themselves. */
export function speaksFor(
  scene: Scene,
  people: ReadonlyMap<ActorId, PagePerson>,
  bodies: PageBodies,
): (actor: ActorId) => ActorId | null {
  const { table } = scene;
  const unnamed = unnamedOwners(scene, bodies);
  const papers = paperOwners(scene);
  const single = (actor: ActorId): ActorId | null => {
    switch (actor.slice(0, actor.indexOf(':'))) {
      case 'person':
        return personFor(scene, people.get(actor), actor, bodies);
      case 'state':
        return actor;
      case 'org':
        return STATE_BODY.test(actor) && !table.owners.has(actor) ? (bodies.main ?? actor) : owned(table, actor);
      case 'unnamed':
        return unnamed.has(actor) ? (unnamed.get(actor) ?? null) : institutionState(table, actor);
      case 'country':
        return `state:${actor.slice('country:'.length)}`;
      case 'region':
      case 'place':
        return table.owners.get(actor) ?? (actor.startsWith('region:') ? actor : null);
      case 'group':
        return unnamed.get(actor) ?? groupFor(table, actor, bodies);
      case 'doc':
        return papers.get(actor) ?? null;
      default:
        return null;
    }
  };
  return (actor) => {
    const each = actor
      .split('+')
      .map(single)
      .filter((body) => body !== null);
    return each.length === 0 ? null : jointId(each);
  };
}

/** The opposition of a state speaks for itself; rebels speak for the body the page names, where they are nobody else’s. */
function groupFor(table: OfficeTable, actor: ActorId, { main, insurgents }: PageBodies): ActorId | null {
  if (actor.endsWith('-opposition')) return actor;
  if (actor === 'group:opposition') return stateCode(main) === null ? actor : `group:${stateCode(main)}-opposition`;
  if (actor === 'group:rebels') return insurgents;
  return table.owners.get(actor) ?? null;
}

/** Whose the unnamed are: officials of a state or body, journalists and analysts of a body only. */
function unnamedOwners({ mentions, table }: Scene, bodies: PageBodies): ReadonlyMap<ActorId, ActorId | null> {
  const owners = new Map<ActorId, ActorId | null>();
  for (const mention of mentions) {
    const { kind, role, of } = mention;
    const led = kind === 'group' && role === 'leaders';
    if (of === null && OFFICIALS.has(mention.noun ?? '')) owners.set(unnamedId(mention), bodies.main);
    if ((kind !== 'unnamed' && kind !== 'office' && !led) || role === null || of === null) continue;
    owners.set(led ? severalId(mention) : unnamedId(mention), ownerFor(table, role, of, bodies));
  }
  return owners;
}

/** "the {US} sanctions list", "{Ukrainian} law": a paper speaks for the state or body named right before it. */
function paperOwners(scene: Scene): ReadonlyMap<ActorId, ActorId> {
  const owners = new Map<ActorId, ActorId>();
  for (const [i, { kind, start }] of scene.mentions.entries()) {
    const before = scene.mentions[i - 1];
    if (kind !== 'doc' || before?.actor == null || (before.kind !== 'state' && before.kind !== 'org')) continue;
    const paper = PAPER_OF.test(scene.text.slice(before.end, start)) ? asItself(scene, i).actor : null;
    if (paper !== null && !owners.has(paper)) owners.set(paper, owned(scene.table, before.actor));
  }
  return owners;
}

function ownerFor(table: OfficeTable, role: string, of: ActorId, bodies: PageBodies): ActorId | null {
  if (PRIVATE.has(role) && /^(?:state|group):/.test(of)) return null;
  return of.startsWith('group:') ? groupFor(table, of, bodies) : owned(table, of);
}

/** A minister who also chairs a body in turn speaks for it on a page that names it more often than his state. */
function chairOf(table: OfficeTable, person: ActorId, day: string | null, counts: ReadonlyMap<ActorId, number>): ActorId | null {
  if (day === null) return null;
  const rows = (table.byPerson.get(person) ?? []).filter((row) => covers(row, day));
  const [chair] = rows.filter(({ role, of }) => role === 'chairperson' && of.startsWith('org:'));
  const state = rows.find(({ of }) => of.startsWith('state:'))?.of;
  return chair !== undefined && state !== undefined && (counts.get(chair.of) ?? 0) > (counts.get(state) ?? 0) ? chair.of : null;
}

const beginsAfter = ({ from }: HolderRow, day: string): boolean => from !== '' && from > day.slice(0, from.length);

/** What the page says of a person’s office goes before the table; a private person with a nationality speaks for nobody. */
function personFor(
  { table, day }: Scene,
  person: PagePerson | undefined,
  actor: ActorId,
  { main, insurgents, counts }: PageBodies,
): ActorId | null {
  const offices = person?.offices ?? [];
  const row = tenureAt(table, actor, day);
  const chaired = chairOf(table, actor, day, counts);
  if (chaired !== null) return chaired;
  const stated = offices.find(
    ({ role, of }) => of !== null && !of.startsWith('group:') && !(PRIVATE.has(role) && of.startsWith('state:')),
  );
  if (stated?.of != null) return owned(table, stated.of);
  if (offices.some(({ role }) => PRIVATE.has(role))) return null;
  if (row !== null && (day === null || (yearsFrom(row, day) <= STALE && !beginsAfter(row, day)))) return owned(table, row.of);
  if (offices.some(({ role, of }) => role === 'rebel-leader' || of === 'group:rebels')) return insurgents;
  return offices.some(({ role }) => OF_STATES.test(role) || role === 'official') ? main : null;
}
