import type { ActorId } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import { personBefore, subjectBefore } from './beside-cue.ts';
import type { Discourse, Spoken } from './discourse.ts';
import { documentOf } from './documents.ts';
import type { PagePerson } from './page-people.ts';
import { pronounOf } from './pronouns.ts';
import { readSource, WORDLESS } from './read-source.ts';
import { type Known, mentionsIn, nobody, type Scene, sentenceAt, somebody } from './scene.ts';
import { subjectByTree } from './subject-by-tree.ts';

/** Who makes each statement, by its id, read in text order so that pronouns know who spoke before. */
export function speakersOf(
  scene: Scene,
  people: ReadonlyMap<ActorId, PagePerson>,
  known: readonly Known[],
  forOf: (actor: ActorId) => ActorId | null,
  floor: ActorId | null,
): ReadonlyMap<string, Known> {
  const reader = new Reader(scene, people, known, forOf, floor);
  for (const statement of scene.found.statements) reader.speaker(statement);
  return reader.speakers;
}

/** A cue without a subject of its own that goes on from the one before it: "said ..., adding that ...". */
const GOES_ON = /^(?:\w+ly )?(?:\w+ing)\b/i;
/** Said by nobody in particular: "it was reported", "is said to". */
const AGENTLESS =
  /\b(?:was|were|is|are|been|be|being)[ \u00a0](?:\w+ly[ \u00a0]|also[ \u00a0])*(?:\w+ed|said|told|known|seen|heard|held|thought|found|written|shown|given|taken|made|understood)\b/i;

/** The subject of these is no speaker: "was told", "Asked". */
const PASSIVE =
  /^(?:(?:reportedly|allegedly)\b|(?:has|have|had)[ \u00a0](?:\w+[ \u00a0])?been\b|(?:was|were|is|are|been|be|being)[ \u00a0](?:\w+ly[ \u00a0]|also[ \u00a0])*\w+(?:ed|d|n|t)\b|Asked|asked when|described as|seen as|dubbed)/;

/** Whether the content of the first holds the cue of the second. */
const overlap = ({ content }: Statement, { cue, content: inner }: Statement): boolean => {
  const at = cue[0]?.[0] ?? inner[0]?.[0] ?? -1;
  return content.some(([start, end]) => at >= start && at < end);
};

const AND_CUE = /[ \u00a0]and[ \u00a0]$/;
const AND_REACH = 80;
/** A day is no speaker. */
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** How many statements back a missing source may point. */
const REACH = 50;

class Reader {
  readonly speakers = new Map<string, Known>();
  private readonly spoken: Spoken[] = [];
  /** People of the page by family name, as ids spell it. */
  private readonly bearers = new Map<string, ActorId[]>();
  /** Statements by the one they stand in. */
  private readonly quotedBy: ReadonlyMap<string | null, readonly Statement[]>;
  private readonly order: ReadonlyMap<string, number>;
  private readonly byId: ReadonlyMap<string, Statement>;
  private readonly scene: Scene;
  private readonly people: ReadonlyMap<ActorId, PagePerson>;
  private readonly known: readonly Known[];
  private readonly floor: ActorId | null;
  private readonly forOf: (actor: ActorId) => ActorId | null;

  constructor(
    scene: Scene,
    people: ReadonlyMap<ActorId, PagePerson>,
    known: readonly Known[],
    forOf: (actor: ActorId) => ActorId | null,
    floor: ActorId | null,
  ) {
    this.floor = floor;
    this.scene = scene;
    this.people = people;
    this.known = known;
    this.forOf = forOf;
    for (const { id, words } of people.values()) {
      const family = id.slice(id.lastIndexOf('-') + 1);
      if (words.has(family)) this.bearers.set(family, [...(this.bearers.get(family) ?? []), id]);
    }
    this.quotedBy = Map.groupBy(scene.found.statements, ({ within }) => within);
    this.order = new Map(scene.found.statements.map(({ id }, i) => [id, i]));
    this.byId = new Map(scene.found.statements.map((statement) => [statement.id, statement]));
  }

  /** The enclosing statement is read first; a circle of nestings is cut where it closes. */
  speaker(statement: Statement): Known {
    const done = this.speakers.get(statement.id);
    if (done !== undefined) return done;
    this.speakers.set(statement.id, nobody('being read'));
    const parent = statement.within === null ? undefined : this.byId.get(statement.within);
    const outer = parent === undefined ? null : this.speaker(parent);
    const inside = parent !== undefined && outer?.actor != null ? this.whoseWords(statement, parent, outer.actor) : null;
    const speaker = this.read(statement, inside);
    this.speakers.set(statement.id, speaker);
    if (speaker.actor !== null) this.remember(this.asSpoken(statement, speaker.actor));
    return speaker;
  }

  /** Whose words a statement stands in; in "…, the agency quoted him as saying" those of the one quoted. */
  private whoseWords(statement: Statement, parent: Statement, speaker: ActorId): Spoken {
    if (!this.scene.table.media.has(speaker)) return this.asSpoken(parent, speaker);
    const quoted = this.quotedBy.get(parent.id)?.find((each) => each.id !== statement.id && overlap(each, statement));
    const actor = quoted === undefined ? null : this.speaker(quoted).actor;
    return quoted === undefined || actor === null ? this.asSpoken(parent, speaker) : this.asSpoken(quoted, actor);
  }

  private read(statement: Statement, inside: Spoken | null): Known {
    const ask = (i: number): Known => this.ask(i, inside, this.addresseeOf(statement));
    if (!this.hasWords(statement)) return this.withoutSource(statement, inside, ask);
    const person = personBefore(this.scene, statement);
    if (person !== null) return ask(person);
    const known = this.fullName(readSource(this.scene, statement.source, ask));
    return known.why === WORDLESS ? (this.outsideSource(statement, ask) ?? known) : known;
  }

  /** "{Accusing} him of delay, {she} left it open": the subject of the next statement of its sentence. */
  private subjectAhead(statement: Statement, at: number, sentence: number): Known | null {
    const next = this.following(statement);
    const source = next?.source[0]?.[0] ?? -1;
    if (next === undefined || source <= at || sentenceAt(this.scene, source) !== sentence) return null;
    const known = this.speaker(next);
    return known.actor === null ? null : somebody(known.actor, 'the subject that this leads up to');
  }

  private following({ id, within }: Statement): Statement | undefined {
    const { statements } = this.scene.found;
    const next = statements[(this.order.get(id) ?? statements.length) + 1];
    return next !== undefined && next.within === within ? next : undefined;
  }

  /** A family name that nothing explained where it stands ("{BRANDTNER} SAYS NO"): the one person of the page who bears it. */
  private fullName(known: Known): Known {
    if (known.actor === null || !/^person:[^-+]+$/.test(known.actor) || this.people.has(known.actor)) return known;
    const name = known.actor.slice('person:'.length);
    const bearers = this.bearers.get(name) ?? [];
    return bearers.length === 1 && bearers[0] !== undefined
      ? somebody(bearers[0], `"${name}" is a name of one person on the page`)
      : known;
  }

  /** "They signed {a pact} and {said} …": where a source that names nobody only stands before "and", the subject of the cue’s verb. */
  private outsideSource(statement: Statement, ask: (i: number) => Known): Known | null {
    const [end, cue] = [statement.source.at(-1)?.[1] ?? 0, statement.cue[0]?.[0] ?? 0];
    if (!AND_CUE.test(this.scene.text.slice(end, Math.min(cue, end + AND_REACH)))) return null;
    const subject = subjectByTree(this.scene, statement);
    const mention = this.scene.mentions[subject ?? -1];
    if (subject === null || mention === undefined) return null;
    if (statement.source.some(([start, end]) => mention.start < end && mention.end > start)) return null;
    const known = ask(subject);
    return known.actor === null ? null : known;
  }

  private hasWords({ source }: Statement): boolean {
    return source.some(([start, end]) => {
      const words = this.scene.text.slice(start, Math.min(end, start + 40));
      return /[\p{L}\p{N}]/u.test(words) && !DAY.test(words);
    });
  }

  /** Whom a statement is spoken to, where a name says so: "{he} told Xi" is not Xi. */
  private addresseeOf({ addressee }: Statement): ActorId | null {
    return addressee === null ? null : readSource(this.scene, [addressee], (i) => this.known[i] ?? nobody('not walked')).actor;
  }

  private ask(i: number, inside: Spoken | null, addressee: ActorId | null): Known {
    const mention = this.scene.mentions[i];
    if (mention?.kind === 'pronoun') {
      const discourse: Discourse = { known: this.known, people: this.people, spoken: this.spoken, floor: this.floor, addressee };
      return pronounOf(this.scene, i, discourse, inside, this.forOf);
    }
    if (mention?.kind === 'doc') return documentOf(this.scene, i, this.known, this.spoken);
    return this.known[i] ?? nobody('not walked');
  }

  /** Kept in order of where they stand; statements come nearly so, so this moves little. */
  private remember(spoken: Spoken): void {
    let at = this.spoken.length;
    while (at > 0 && (this.spoken[at - 1]?.at ?? 0) > spoken.at) at--;
    this.spoken.splice(at, 0, spoken);
  }

  private asSpoken(statement: Statement, speaker: ActorId): Spoken {
    const at = statement.source[0]?.[0] ?? statement.cue[0]?.[0] ?? statement.content[0]?.[0] ?? 0;
    const document =
      mentionsIn(this.scene, statement.source)
        .map((i) => this.scene.mentions[i])
        .find((mention) => mention?.kind === 'doc')?.role ?? null;
    return { statement, speaker, at, sentence: sentenceAt(this.scene, at), document };
  }

  private withoutSource(statement: Statement, inside: Spoken | null, ask: (i: number) => Known): Known {
    const cue = statement.cue[0];
    const words = cue === undefined ? '' : this.scene.text.slice(cue[0], cue[1]);
    const at = cue?.[0] ?? statement.content[0]?.[0] ?? 0;
    const sentence = sentenceAt(this.scene, at);
    const before = this.spoken.slice(-REACH).findLast((spoken) => spoken.at < at && spoken.statement.within === statement.within);
    if (cue === undefined)
      return before === undefined
        ? nobody('no source, no cue, nobody before')
        : somebody(before.speaker, 'goes on from the one who spoke before');
    const subject = PASSIVE.test(words) ? null : subjectBefore(this.scene, statement);
    if (subject !== null && ask(subject).actor !== null) return ask(subject);
    if (AGENTLESS.test(words)) return nobody('said by nobody in particular');
    const byTree = PASSIVE.test(words) ? null : subjectByTree(this.scene, statement);
    const who = byTree === null ? null : ask(byTree);
    if (who?.actor != null) return who;
    if (before !== undefined && before.sentence === sentence && (GOES_ON.test(words) || statement.within === null))
      return somebody(before.speaker, 'the subject of the statement before it');
    const ahead = GOES_ON.test(words) ? this.subjectAhead(statement, at, sentence) : null;
    if (ahead !== null) return ahead;
    if (inside !== null && GOES_ON.test(words)) return somebody(inside.speaker, 'the one whose words it stands in');
    return nobody('no source');
  }
}
