import { stateCode } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import { described } from './descriptions.ts';
import type { PagePerson } from './page-people.ts';
import { pairOf } from './pairs.ts';
import { type Known, nobody, type Scene, somebody } from './scene.ts';
import { type Named, shortName } from './short-names.ts';

/** All mentions but pronouns and documents, walked in reading order, each knowing what came before. */
export function knowMentions(scene: Scene, people: ReadonlyMap<ActorId, PagePerson>): Known[] {
  const walk = new Walk(scene, people);
  for (let i = 0; i < scene.mentions.length; i++) walk.step(i);
  return walk.known;
}

class Walk {
  readonly known: Known[] = [];
  private readonly scene: Scene;
  private readonly people: ReadonlyMap<ActorId, PagePerson>;
  private readonly named: Named = { last: new Map(), readings: new Map() };
  private readonly actors: (ActorId | null)[] = [];
  /** The state spoken of last, and whose each kind of institution was. */
  private state: ActorId | null = null;
  private readonly whose = new Map<string, ActorId>();
  private ministry: ActorId | null = null;

  constructor(scene: Scene, people: ReadonlyMap<ActorId, PagePerson>) {
    this.scene = scene;
    this.people = people;
  }

  step(i: number): void {
    const mention = this.scene.mentions[i];
    if (mention === undefined) return;
    this.set(i, this.known[i] ?? this.who(mention, i));
    if (mention.kind === 'state') this.state = mention.actor;
    const actor = this.actors[i] ?? null;
    if (actor !== null && this.people.has(actor)) this.named.last.set(actor, i);
  }

  private set(i: number, known: Known): void {
    this.known[i] = known;
    this.actors[i] = known.actor;
  }

  private who(mention: FoundMention, i: number): Known {
    if (mention.kind === 'pronoun' || mention.kind === 'doc') return nobody('not yet');
    if (mention.kind === 'person')
      return mention.actor === null ? shortName(this.scene, this.people, i, this.named) : somebody(mention.actor, mention.why);
    if (mention.kind === 'org' && mention.form === 'description') return this.institution(mention);
    if (mention.form !== 'description' || mention.role === null || mention.role === 'press')
      return { actor: mention.actor, candidates: mention.candidates, why: mention.why };
    const pair = mention.plural ? pairOf(this.scene, i, this.known) : null;
    if (pair !== null) return pair;
    this.ahead(i + 1);
    return described(this.scene, this.people, i, this.actors, this.named);
  }

  /** A short name right after an office is read first, so that the office can be his: "President Xi". */
  private ahead(i: number): void {
    const next = this.scene.mentions[i];
    if (next?.kind === 'person' && next.actor === null) this.set(i, shortName(this.scene, this.people, i, this.named));
  }

  /** "the defence ministry" without a state: the one that was spoken of before, else that of the state spoken of last. */
  private institution(mention: FoundMention): Known {
    const role = mention.role ?? '';
    if (mention.actor !== null) {
      if (mention.of !== null) this.whose.set(role, mention.of);
      return this.remembered(somebody(mention.actor, mention.why));
    }
    if (role === 'ministry' && this.ministry !== null) return somebody(this.ministry, 'the ministry spoken of');
    const state = mention.of ?? this.whose.get(role) ?? this.state;
    const code = stateCode(state);
    return code === null
      ? nobody('an institution of nobody yet named')
      : somebody(`org:${code}-${role}`, 'an institution of the state spoken of');
  }

  private remembered(known: Known): Known {
    if (known.actor?.endsWith('-ministry')) this.ministry = known.actor;
    return known;
  }
}
