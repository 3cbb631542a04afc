import { jointId } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { Statement } from '../../types/statement.ts';
import type { PagePerson } from './page-people.ts';
import { type Known, nobody, type Scene, sentenceAt, somebody } from './scene.ts';

/** What is known when a pronoun is read: mentions so far, and the speakers of the statements so far. */
export interface Discourse {
  readonly known: readonly Known[];
  readonly people: ReadonlyMap<ActorId, PagePerson>;
  /** In text order; a statement without a speaker yet is not in it. */
  readonly spoken: readonly Spoken[];
}

export interface Spoken {
  readonly statement: Statement;
  readonly speaker: ActorId;
  /** Where its source stands, or its cue. */
  readonly at: number;
  readonly sentence: number;
  /** Through a document ("her statement", "a report"): then "it" may stand for it. */
  readonly document: string | null;
}

type Person = 'he' | 'it' | 'they' | 'who';
const CLASSES: Readonly<Record<string, Person>> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'he',
  her: 'he',
  hers: 'he',
  herself: 'he',
  it: 'it',
  its: 'it',
  itself: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  theirs: 'they',
  themselves: 'they',
  who: 'who',
  whom: 'who',
  whose: 'who',
  which: 'who',
  that: 'who',
};
const FIRST: Readonly<Record<string, 'I' | 'we'>> = {
  i: 'I',
  me: 'I',
  my: 'I',
  myself: 'I',
  we: 'we',
  us: 'we',
  our: 'we',
  ours: 'we',
  ourselves: 'we',
};

/** Sentences back that an antecedent is looked for. */
const REACH = 4;

/** Who a pronoun stands for. `inside` is the statement whose content holds it, with its speaker, if any. */
export function pronounOf(
  scene: Scene,
  i: number,
  discourse: Discourse,
  inside: Spoken | null,
  forOf: (actor: ActorId) => ActorId | null,
): Known {
  const mention = scene.mentions[i];
  const role = mention?.role ?? '';
  if (mention === undefined) return nobody('no mention');
  const first = FIRST[role];
  if (first !== undefined) return firstPerson(first, inside, forOf);
  const kind = CLASSES[role];
  if (kind === undefined) return nobody('a pronoun for nobody here');
  if (kind === 'who') return relative(scene, i, discourse);
  const found = antecedents(scene, i, kind, mention, discourse, inside);
  return found.length === 0 && kind === 'they' ? twoNamed(scene, i, discourse) : best(found);
}

/** "I" in a quotation is its speaker; "we" is the one spoken for. */
function firstPerson(which: 'I' | 'we', inside: Spoken | null, forOf: (actor: ActorId) => ActorId | null): Known {
  if (inside === null) return nobody('first person outside a quotation');
  if (which === 'I') return somebody(inside.speaker, 'the speaker of the quotation');
  return somebody(forOf(inside.speaker) ?? inside.speaker, 'those the speaker of the quotation speaks for');
}

/** "Moscow, which denies", "the only state that has": the last mention with an actor before it in its sentence. */
function relative({ mentions, text, sentenceOf }: Scene, i: number, { known }: Discourse): Known {
  const here = mentions[i];
  for (let k = i - 1; k >= 0 && here !== undefined && sentenceOf[k] === sentenceOf[i]; k--) {
    const [before, actor] = [mentions[k], known[k]?.actor];
    if (before === undefined || before.kind === 'pronoun' || actor == null) continue;
    const near = here.start - before.end < 80 && !/[.;]/.test(text.slice(before.end, here.start));
    return near ? somebody(actor, 'the words right before') : nobody('nothing right before');
  }
  return nobody('nothing before');
}

/** "Putin met Xi. … they signed": the two people of the sentence before, when there are just two. */
function twoNamed({ sentenceOf }: Scene, i: number, { known }: Discourse): Known {
  const sentence = sentenceOf[i] ?? 0;
  for (const back of [0, 1, 2]) {
    const persons = new Set<ActorId>();
    for (let k = i - 1; k >= 0 && (sentenceOf[k] ?? 0) >= sentence - back; k--) {
      const actor = known[k]?.actor;
      if (sentenceOf[k] === sentence - back && actor?.startsWith('person:') && !actor.includes('+')) persons.add(actor);
    }
    if (persons.size === 2) return somebody(jointId([...persons]), 'the two named before');
  }
  return nobody('no antecedent');
}

interface Antecedent {
  readonly actor: ActorId;
  readonly score: number;
  readonly why: string;
}

function best(found: readonly Antecedent[]): Known {
  const [first] = found.toSorted((a, b) => b.score - a.score);
  return first === undefined ? nobody('no antecedent') : somebody(first.actor, first.why);
}

/** Weights: a speaker goes on speaking; subjects before objects; near before far. */
const WEIGHT = { speaker: 3, subject: 2, other: 1, perSentence: 0.7, perRank: 0.1, sameGender: 0.4, holder: 2 };

function antecedents(
  scene: Scene,
  i: number,
  kind: Person,
  mention: FoundMention,
  discourse: Discourse,
  inside: Spoken | null,
): Antecedent[] {
  const sentence = scene.sentenceOf[i] ?? 0;
  const fits = (actor: ActorId): boolean => agrees(scene, actor, kind, mention, discourse);
  const found: Antecedent[] = [];
  for (const [rank, spoken] of discourse.spoken.slice(-8).reverse().entries()) {
    const far = sentence - spoken.sentence;
    if (
      spoken.at >= mention.start ||
      far > REACH ||
      !(fits(spoken.speaker) || (kind === 'it' && spoken.document !== null)) ||
      spoken === inside
    )
      continue;
    const nested = spoken.statement.within !== null && spoken.statement.within !== inside?.statement.id ? 1 : 0;
    found.push({
      actor: spoken.speaker,
      score: WEIGHT.speaker - WEIGHT.perSentence * far - nested - WEIGHT.perRank * rank,
      why: 'the one who spoke before',
    });
  }
  for (let k = i - 1; k >= 0 && sentence - (scene.sentenceOf[k] ?? 0) <= REACH; k--) {
    const actor = discourse.known[k]?.actor;
    if (actor == null || !fits(actor)) continue;
    const far = sentence - (scene.sentenceOf[k] ?? 0);
    const subject = isSubject(scene, k);
    found.push({
      actor,
      score: (subject ? WEIGHT.subject : WEIGHT.other) - WEIGHT.perSentence * far - 0.01 * (i - k),
      why: `${subject ? 'the subject' : 'somebody'} named before`,
    });
  }
  const ahead = aheadOf(scene, i, discourse.known);
  if (ahead !== null && fits(ahead))
    found.push({ actor: ahead, score: WEIGHT.speaker + 1, why: 'the subject its phrase leads up to' });
  if (inside !== null && fits(inside.speaker) && inside.statement.form !== 'direct')
    found.push({ actor: inside.speaker, score: WEIGHT.speaker + WEIGHT.holder, why: 'the one whose words it stands in' });
  return found;
}

const LEADS_UP = /^["“‘']?(?:\w+ing|in|at|on|despite|with|after|before|during|for|as|like|asked|speaking)\b[^,.;“”"]*$/i;

/** "Offering {his} impression of the vote, {the subject} said": who comes right after the comma that ends an opening phrase. */
function aheadOf({ found, mentions, text, sentenceOf }: Scene, i: number, known: readonly Known[]): ActorId | null {
  const mention = mentions[i];
  const start = found.sentences.sentences[sentenceOf[i] ?? -1]?.start;
  if (mention === undefined || start === undefined || !LEADS_UP.test(text.slice(start, mention.start))) return null;
  for (let k = i + 1; sentenceOf[k] === sentenceOf[i]; k++) {
    const gap = text.slice(mention.start, mentions[k]?.start);
    if (/[.;“”"]/.test(gap)) return null;
    if (/,[ \u00a0](?:the )?$/.test(gap)) return known[k]?.actor ?? null;
    if (gap.includes(',')) return null;
  }
  return null;
}

function agrees({ table }: Scene, actor: ActorId, kind: Person, mention: FoundMention, { people }: Discourse): boolean {
  const joint = actor.includes('+');
  const person = !joint && (actor.startsWith('person:') || isUnnamedPerson(actor, table.personRoles));
  if (kind === 'he') {
    const gender = people.get(actor)?.gender ?? null;
    return person && (gender === null || mention.gender === null || gender === mention.gender);
  }
  if (kind === 'it') return !joint && !person && !/^(?:group|event):|^unnamed:.*s$/.test(actor);
  return joint || /^group:|^unnamed:.*s$/.test(actor);
}

/** Not after a preposition, and not only describing another noun. */
export function isSubject(scene: Scene, k: number): boolean {
  const { found, mentions, text } = scene;
  const mention = mentions[k];
  if (mention === undefined) return false;
  const sentence = found.sentences.sentences[sentenceAt(scene, mention.start)];
  const before = text.slice(Math.max(sentence?.start ?? 0, mention.start - 40), mention.start);
  if (
    /\b(?:of|for|at|in|from|to|with|by|on|about|over|against|between|after|before|under|towards?|into|than|and)[ \u00a0](?:the[ \u00a0])?(?:[\p{L}’'-]+[ \u00a0]){0,2}$/iu.test(
      before,
    )
  )
    return false;
  return !/^(?:[’']s?\b|-)/.test(text.slice(mention.end, mention.end + 3));
}

/** `unnamed:us-official`, `unnamed:trusted-contact`; not `unnamed:station` or `unnamed:experts`. */
function isUnnamedPerson(actor: ActorId, roles: ReadonlySet<string>): boolean {
  if (!actor.startsWith('unnamed:')) return false;
  const last = actor.slice(actor.lastIndexOf('-') + 1).replace('unnamed:', '');
  return (
    roles.has(last) ||
    roles.has(actor.slice('unnamed:'.length).replace(/^[a-z]{2}-/, '')) ||
    /(?:man|woman|person|contact|wife|husband|er|or|ist|ian)$/.test(last)
  );
}
