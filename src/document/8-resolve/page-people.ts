import { slug } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import { withoutHonorific } from './honorifics.ts';
import type { Known, Scene } from './scene.ts';
import { FIELD } from './source-units.ts';

/** An office the page gives somebody: "China’s foreign minister" beside a name. */
export interface PageOffice {
  readonly role: string;
  of: ActorId | null;
  /** Index of the mention that says so. */
  readonly mention: number;
}

/** Somebody the page names in full. */
export interface PagePerson {
  readonly id: ActorId;
  /** As the page first writes it. */
  readonly name: string;
  /** Every word of every way the name is written, as ids spell it, for short names later. */
  readonly words: Set<string>;
  gender: 'm' | 'f' | null;
  readonly offices: PageOffice[];
  /** First mention's index. */
  readonly first: number;
}

/** Between a name and the office in apposition after it: ", Ukraine’s ", ", a senior ", ", the head of ". */
const APPOSITION = /^,[ \u00a0][^,.;:()“”"]{0,70}$/;
const BESIDE = /^(?:[ \u00a0]|,[ \u00a0])$/;

/** Everybody named in full, with the offices written beside their names. */
export function pagePeople(scene: Scene): Map<ActorId, PagePerson> {
  const people = new Map<ActorId, PagePerson>();
  for (const [i, mention] of scene.mentions.entries()) {
    if (mention.kind !== 'person' || mention.actor === null || mention.form === 'part') continue;
    const person = people.get(mention.actor) ?? newcomer(scene, mention, mention.actor, i);
    people.set(mention.actor, person);
    person.gender ??= mention.gender;
    for (const word of nameOf(scene, mention).split(/[^\p{L}\p{N}\p{M}.]+/u)) if (word.length > 1) person.words.add(slug(word));
    person.offices.push(...officesBeside(scene, i));
  }
  return people;
}

const nameOf = ({ text }: Scene, { start, end }: FoundMention): string => withoutHonorific(text.slice(start, end));

function newcomer(scene: Scene, mention: FoundMention, id: ActorId, first: number): PagePerson {
  const rows = scene.table.byPerson.get(id) ?? [];
  const gender = rows.find((row) => row.gender !== '')?.gender || mention.gender;
  const words = new Set(
    (rows[0]?.name ?? '')
      .split(/[ -]/)
      .map(slug)
      .filter((word) => word.length > 1),
  );
  return { id, name: nameOf(scene, mention), words, gender, offices: [], first };
}

/** The offices before and in apposition after the name at mention `i`. */
function officesBeside(scene: Scene, i: number): PageOffice[] {
  const { mentions, text, sentenceOf } = scene;
  const person = mentions[i];
  if (person === undefined) return [];
  const offices: PageOffice[] = [];
  let edge = person.start;
  for (let k = i - 1; k >= 0 && sentenceOf[k] === sentenceOf[i]; k--) {
    const office = mentions[k];
    if (
      office === undefined ||
      !isOffice(office) ||
      !(BESIDE.test(text.slice(office.end, edge).replace(/ and /, ' ')) || FIELD.test(text.slice(office.end, edge)))
    )
      break;
    offices.push({ role: office.role ?? '', of: office.of, mention: k });
    edge = office.start;
  }
  for (let k = i + 1; k <= i + 4 && sentenceOf[k] === sentenceOf[i]; k++) {
    const office = mentions[k];
    if (office === undefined || !APPOSITION.test(text.slice(person.end, office.start))) break;
    if (isOffice(office)) {
      offices.push({ role: office.role ?? '', of: office.of, mention: k });
      break;
    }
  }
  return offices;
}

const isOffice = ({ kind, plural, role }: FoundMention): boolean =>
  (kind === 'office' || kind === 'unnamed') && !plural && role !== null;

const OF_NEXT = /^[ \u00a0]+(?:of|for|at|in)[ \u00a0]+(?:the[ \u00a0]+)?(?:[\p{L}-]+[ \u00a0]+)?$/u;

/** Offices whose body is itself a description ("head of the election commission") get it once that is known. */
export function fillOwners({ mentions, text }: Scene, people: ReadonlyMap<ActorId, PagePerson>, known: readonly Known[]): void {
  for (const { offices } of people.values()) {
    for (const office of offices) {
      const [here, next] = [mentions[office.mention], mentions[office.mention + 1]];
      if (office.of !== null || here === undefined || next === undefined || !OF_NEXT.test(text.slice(here.end, next.start)))
        continue;
      const actor = known[office.mention + 1]?.actor ?? null;
      if (actor !== null && /^(?:org|state|region):/.test(actor)) office.of = actor;
    }
  }
}
