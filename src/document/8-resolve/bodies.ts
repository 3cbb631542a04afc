import { jointId, nameFromId, slug, stateCode } from '../../lang/actor-id.ts';
import { institutionId } from '../../lang/institutions.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import { isIndefinite } from './descriptions.ts';
import { HELD_BY, pageBodies } from './page-bodies.ts';
import { type Known, nobody, type Scene, somebody } from './scene.ts';

const LOCAL = /\b(?:local|regional|city|higher|municipal|provincial)[ \u00a0]$/i;
const IN = /^[ \u00a0]in[ \u00a0]$/;
/** "{Its} defence ministry", at the start of a sentence. */
const ITS = /(?:^|[.;!?”"\n][ \u00a0\n]*)Its[ \u00a0](?:[\p{L}-]+[ \u00a0])?$/u;
const OWNERS_BACK = 30;
/** Characters before a noun in which its owner begins. */
const OWNER_REACH = 60;
/** "the Kremlin’s {rights} council". */
const OF_BODY = /^[’']s?[ \u00a0](?:\p{Ll}[\p{Ll}-]*[ \u00a0]){1,3}$/u;
/** How many bodies back a common noun may point. */
const REACH = 200;

/** What a common noun for a body may mean of those named before. */
const KINDS: Readonly<Record<string, (actor: ActorId, media: boolean) => boolean>> = {
  country: (actor) => actor.startsWith('state:'),
  government: (actor) => actor.startsWith('state:'),
  medium: (actor, media) => actor.startsWith('org:') && media,
  organisation: (actor, media) => actor.startsWith('org:') && !media,
};

/**
 * Institutions and bodies by their common nouns, walked in reading order: whose ministry, which newspaper.
 *
 *     {org:ua-defence-ministry|The defence ministry} of Ukraine … {org:ua-defence-ministry|the ministry} said
 */
export class Bodies {
  private readonly scene: Scene;
  private readonly main: ActorId | null;
  private readonly media: ReadonlySet<ActorId>;
  private readonly whose = new Map<string, ActorId>();
  private readonly named: ActorId[] = [];
  /** States that did something, as against being done to. */
  private readonly subjects: ActorId[] = [];
  /** Institutions of a place and bodies of a body, by their noun: who is meant when the noun comes alone. */
  private readonly locals = new Map<string, ActorId>();
  private readonly missions: ActorId[] = [];
  private state: { readonly actor: ActorId; readonly sentence: number } | null = null;

  constructor(scene: Scene) {
    this.scene = scene;
    this.main = pageBodies(scene.mentions).main;
    this.media = scene.table.media;
  }

  /** To be told of every state and organisation as it comes. */
  saw(mention: FoundMention, actor: ActorId | null, sentence: number, subject: boolean): void {
    if (actor === null) return;
    if (mention.kind === 'state' && subject) this.subjects.push(actor);
    if (mention.kind === 'state') this.state = { actor, sentence };
    if (mention.kind === 'state' || mention.kind === 'org') this.named.push(actor);
    if (mention.kind === 'org' && mention.role !== null && mention.of !== null) this.whose.set(mention.role, mention.of);
  }

  who(mention: FoundMention, sentence: number, i: number): Known {
    const role = mention.role ?? '';
    if (role === 'embassy' || role === 'consulate') return this.mission(mention, role, i);
    if (mention.actor !== null) return somebody(mention.actor, mention.why);
    const local = this.local(mention, role, i);
    if (local !== null) return local;
    const fits = KINDS[role];
    if (fits !== undefined) return this.body(mention, role, fits);
    if (role === 'ministry') return this.lastMinistry();
    const here = this.state?.sentence === sentence ? this.state.actor : null;
    const again = mention.of === null ? this.locals.get(role) : undefined;
    if (again !== undefined) return somebody(again, `the ${role} named before`);
    const its = mention.of === null ? this.itsOwner(i, sentence) : null;
    const code = stateCode(mention.of ?? its ?? this.seatOf(i) ?? this.whose.get(role) ?? this.main ?? here);
    return code === null
      ? nobody('an institution of nobody named')
      : somebody(institutionId(code, role), 'an institution of the state spoken of');
  }

  /** "Kentshire police", "local police", "the palace’s rights council": one of a place or a body, not the state’s. */
  private local(mention: FoundMention, role: string, i: number): Known | null {
    const { mentions, text } = this.scene;
    const noun = text.slice(mention.start, mention.end);
    if (
      role === 'police' &&
      /\b(?:local|city|regional|county|riot|traffic)[ \u00a0]$/i.test(text.slice(Math.max(0, mention.start - 10), mention.start))
    )
      return somebody(`unnamed:${[stateCode(this.main), 'local', role].filter(Boolean).join('-')}`, 'none in particular');
    if (role === 'government' && LOCAL.test(text.slice(Math.max(0, mention.start - 12), mention.start)))
      return somebody(`unnamed:${[stateCode(this.main), 'local-authorities'].filter(Boolean).join('-')}`, 'none in particular');
    const placed = role === 'government' ? this.authoritiesIn(mention, i) : null;
    if (placed !== null) return placed;
    const before = mentions[i - 1];
    const gap = before === undefined ? '' : text.slice(before.end, mention.start);
    if (before === undefined || before.start < mention.start - OWNER_REACH) return null;
    const ofPlace = role === 'police' && /^[ \u00a0]$/.test(gap) && (before.kind === 'place' || before.form === 'part');
    const bodied = role === 'organisation' && before.kind === 'org' && before.form !== 'description' && OF_BODY.test(gap);
    if (!ofPlace && !bodied) return null;
    const owner = bodied && before.actor !== null ? nameFromId(before.actor) : text.slice(before.start, before.end);
    const actor: ActorId = `org:${slug(`${owner} ${gap.replace(/^[’']s?/, '')} ${noun}`)}`;
    this.locals.set(role, actor);
    return somebody(actor, 'named by what it belongs to');
  }

  /** "Taiwan’s premier spoke. {Its} defence ministry said": whoever the sentence before begins with. "{state media}": of the first state of the sentence. */
  private itsOwner(i: number, sentence: number): ActorId | null {
    const { mentions, text, sentenceOf } = this.scene;
    const here = mentions[i];
    if (here === undefined) return null;
    const its = ITS.test(text.slice(Math.max(0, here.start - 30), here.start));
    if (!its && !here.role?.startsWith('state-')) return null;
    const wanted = its ? sentence - 1 : sentence;
    let first: ActorId | null = null;
    for (let k = i - 1; k >= Math.max(0, i - OWNERS_BACK) && (sentenceOf[k] ?? 0) >= wanted; k--) {
      const { kind, actor } = mentions[k] ?? {};
      if (actor == null || (kind !== 'state' && kind !== 'region')) continue;
      if (its && sentenceOf[k] === sentence) return null;
      first = actor;
    }
    return first;
  }

  /** "The Foreign Ministry in {Moscow}": the state whose capital it sits in. */
  private seatOf(i: number): ActorId | null {
    const [here, next] = [this.scene.mentions[i], this.scene.mentions[i + 1]];
    if (here === undefined || next?.kind !== 'place' || next.actor === null) return null;
    return IN.test(this.scene.text.slice(here.end, next.start)) ? (this.scene.table.capitals.get(next.actor) ?? null) : null;
  }

  /** "The authorities in {Donetsk and Luhansk}": whoever held those places, else nobody in particular. */
  private authoritiesIn(mention: FoundMention, i: number): Known | null {
    const { mentions, text } = this.scene;
    const [next, second] = [mentions[i + 1], mentions[i + 2]];
    if (next?.kind !== 'place' || !IN.test(text.slice(mention.end, next.start))) return null;
    const joined = second?.kind === 'place' && /^[ \u00a0]and[ \u00a0]$/.test(text.slice(next.end, second.start));
    const places = [next, ...(joined && second !== undefined ? [second] : [])].map(({ actor }) => actor ?? '');
    const holders = places.flatMap((place) => HELD_BY[place] ?? []);
    if (holders.length === places.length) return somebody(jointId(holders), 'who held these places');
    const capital = places.map((place) => this.scene.table.capitals.get(place)).find((state) => state !== undefined);
    if (capital !== undefined) return somebody(capital, 'the government in its capital');
    return somebody(`unnamed:${slug(text.slice(next.start, next.end))}-authorities`, 'none in particular');
  }

  /** "The Danish embassy in Oslo" is org:dk-embassy-oslo, and so is "the embassy" after it. */
  private mission(mention: FoundMention, role: string, i: number): Known {
    const code = stateCode(mention.of);
    const city = missionCity(this.scene, i);
    if (code !== null && city !== null) {
      const actor: ActorId = `org:${code}-${role}-${city}`;
      this.missions.push(actor);
      return somebody(actor, `the ${role} of a state in a city`);
    }
    const last = this.missions.findLast((actor) => code === null || actor.startsWith(`org:${code}-`));
    if (last !== undefined) return somebody(last, `the ${role} named before`);
    return code === null ? nobody(`a ${role} of nobody named`) : somebody(institutionId(code, role), `the ${role} of a state`);
  }

  private body(mention: FoundMention, role: string, fits: (actor: ActorId, media: boolean) => boolean): Known {
    const owner = mention.of === null ? '' : `${stateCode(mention.of) ?? slug(mention.of)}-`;
    const owned =
      role === 'medium' && mention.of !== null && !isIndefinite(this.scene, mention) ? this.lastOf(mention.of) : undefined;
    if (owned !== undefined) return somebody(owned, `the last ${role} named of this state`);
    if (isIndefinite(this.scene, mention) || mention.of !== null)
      return somebody(`unnamed:${owner}${role}`, 'none in particular');
    const last = (role === 'country' ? this.subjects : this.named)
      .slice(-REACH)
      .findLast((actor) => fits(actor, this.media.has(actor)));
    if (last !== undefined) return somebody(last, `the last ${role} named`);
    return role === 'government' && this.main !== null
      ? somebody(this.main, 'the government of the state most spoken of')
      : somebody(`unnamed:${owner}${role}`, 'none named before');
  }

  /** "the Russian broadcaster": the last medium named that is that state’s. */
  private lastOf(owner: ActorId): ActorId | undefined {
    return this.named.slice(-REACH).findLast((actor) => this.media.has(actor) && this.scene.table.owners.get(actor) === owner);
  }

  private lastMinistry(): Known {
    const last = this.named.slice(-REACH).findLast((actor) => actor.endsWith('-ministry'));
    return last === undefined ? nobody('a ministry, none named before') : somebody(last, 'the ministry named before');
  }
}

/** The city after "embassy in", or the capital of the country after it. */
function missionCity({ mentions, text, table }: Scene, i: number): string | null {
  const [here, next] = [mentions[i], mentions[i + 1]];
  if (
    here === undefined ||
    next?.actor == null ||
    !/^[ \u00a0](?:in|at)[ \u00a0](?:the[ \u00a0])?(?:[\p{L}-]+[ \u00a0])?$/u.test(text.slice(here.end, next.start))
  )
    return null;
  const state = /^(?:state|country):/.test(next.actor) ? `state:${next.actor.slice(-2)}` : table.capitals.get(next.actor);
  const capital = state === undefined ? undefined : table.capitalOf.get(state);
  return capital ?? (next.actor.startsWith('place:') ? next.actor.slice('place:'.length) : null);
}
