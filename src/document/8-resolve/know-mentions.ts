import type { ActorId, FoundMention } from '../../types/mention.ts';
import { Bodies } from './bodies.ts';
import { Cast } from './cast.ts';
import { delayedNames } from './delayed-names.ts';
import { described } from './descriptions.ts';
import { tenureAt } from './office-table.ts';
import type { PagePerson } from './page-people.ts';
import { pairOf } from './pairs.ts';
import { type Known, mentionsIn, nobody, type Scene, somebody } from './scene.ts';
import { withServed } from './serves.ts';
import { shortName } from './short-names.ts';
import { isSubject } from './subjects.ts';

/** All mentions but pronouns and documents, walked in reading order, each knowing what came before. */
export function knowMentions(scene: Scene, people: ReadonlyMap<ActorId, PagePerson>): Known[] {
  const walk = new Walk(scene, people, delayedNames(scene, people));
  for (let i = 0; i < scene.mentions.length; i++) walk.step(i);
  return walk.known;
}

/** Mentions that stand in the source of a statement. */
const speaking = (scene: Scene): ReadonlySet<number> =>
  new Set(scene.found.statements.flatMap(({ source }) => mentionsIn(scene, source)));

const HIS = /\b(?:his|her)[ \u00a0]$/i;

class Walk {
  readonly known: Known[] = [];
  private readonly scene: Scene;
  private readonly cast: Cast;
  private readonly actors: (ActorId | null)[] = [];
  private readonly bodies: Bodies;
  private readonly delayed: ReadonlyMap<number, ActorId>;

  constructor(scene: Scene, people: ReadonlyMap<ActorId, PagePerson>, delayed: ReadonlyMap<number, ActorId>) {
    this.scene = scene;
    this.delayed = delayed;
    this.cast = new Cast(people, speaking(scene));
    this.bodies = new Bodies(scene);
  }

  step(i: number): void {
    const mention = this.scene.mentions[i];
    if (mention === undefined) return;
    this.set(i, this.known[i] ?? this.who(mention, i));
    const actor = this.actors[i] ?? null;
    this.bodies.saw(mention, actor, this.scene.sentenceOf[i] ?? 0, isSubject(this.scene, i));
    if (actor !== null) this.cast.names(actor, i, this.scene.sentenceOf[i] ?? 0);
  }

  private set(i: number, known: Known): void {
    this.known[i] = known;
    this.actors[i] = known.actor;
  }

  private who(mention: FoundMention, i: number): Known {
    if (mention.kind === 'pronoun' || mention.kind === 'doc') return nobody('not yet');
    if (mention.kind === 'person')
      return mention.actor === null ? shortName(this.scene, this.cast, i) : somebody(mention.actor, mention.why);
    if (mention.kind === 'org' && mention.form === 'description')
      return this.bodies.who(mention, this.scene.sentenceOf[i] ?? 0, i);
    if (mention.form !== 'description' || mention.role === null || mention.role === 'press')
      return { actor: mention.actor, candidates: mention.candidates, why: mention.why };
    const delayed = this.delayed.get(i);
    if (delayed !== undefined) return somebody(delayed, 'the speaker named next, whom this describes');
    if (mention.of === null) this.ownByInstitution(mention, i);
    if (mention.of === null) this.ownByPerson(i);
    if (!mention.plural) this.scene.mentions[i] = withServed(this.scene, i);
    const pair = mention.plural ? pairOf(this.scene, i, this.known) : null;
    if (pair !== null) return pair;
    this.ahead(i + 1);
    return described(this.scene, this.cast, i, this.actors);
  }

  /** "Defence Ministry spokespeople": whose ministry it is was only known now. */
  private ownByInstitution(mention: FoundMention, i: number): void {
    const { mentions, text } = this.scene;
    const before = mentions[i - 1];
    const of = this.actors[i - 1] ?? null;
    if (
      before?.kind === 'org' &&
      before.form === 'description' &&
      of !== null &&
      /^[ \u00a0]$/.test(text.slice(before.end, mention.start))
    )
      mentions[i] = { ...mention, of };
  }

  /** "Anna Holm is alarmed, {her} spokeswoman said": whom the one named in the same sentence speaks for. */
  private ownByPerson(i: number): void {
    const { mentions, text, sentenceOf, table, day } = this.scene;
    const mention = mentions[i];
    if (mention?.role !== 'spokesperson' || !HIS.test(text.slice(Math.max(0, mention.start - 5), mention.start))) return;
    const [last] = this.cast.seen();
    if (last === undefined || sentenceOf[this.cast.last(last) ?? -1] !== sentenceOf[i]) return;
    const of = last.offices.find((office) => office.of !== null)?.of ?? tenureAt(table, last.id, day)?.of ?? null;
    if (of !== null) mentions[i] = { ...mention, of };
  }

  /** A short name right after an office is read first, so that the office can be his: "President Xi". */
  private ahead(i: number): void {
    const next = this.scene.mentions[i];
    if (next?.kind === 'person' && next.actor === null) this.set(i, shortName(this.scene, this.cast, i));
  }
}
