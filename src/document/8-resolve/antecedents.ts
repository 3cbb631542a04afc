import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { Discourse, Spoken } from './discourse.ts';
import { type Known, nobody, type Scene, somebody } from './scene.ts';
import { isSubject } from './subjects.ts';

/** Third persons by how they agree: he and she with one human being, it with a body or a thing, they with several. */
export type PronounClass = 'he' | 'it' | 'they';

/** Sentences back that an antecedent is looked for. */
const REACH = 4;
/** Mentions and speakers back, and characters of an opening phrase; they bound the work in an endless sentence. */
const MENTIONS = 120;
const SPEAKERS = 8;
const PHRASE = 300;

export interface Antecedent {
  readonly actor: ActorId;
  readonly score: number;
  readonly why: string;
}

/** The best of them; nobody where there is none. */
export function best(found: readonly Antecedent[]): Known {
  const [first] = found.toSorted((a, b) => b.score - a.score);
  return first === undefined ? nobody('no antecedent') : somebody(first.actor, first.why);
}

/** Weights: a speaker goes on speaking; subjects before objects; near before far. */
const WEIGHT = { speaker: 3, subject: 2, other: 1, perSentence: 0.7, perRank: 0.1, holder: 2, agent: 1.5 };
/** "warned by {a friend}": an agent is no subject; "as noted by {a friend}" only says who speaks. */
const BY = /(?<!\bas[ \u00a0]\w{1,12}[ \u00a0])\bby[ \u00a0]$/i;

/** Everybody a pronoun may stand for, with a score and why. `inside` is the statement whose content holds it. */
export function antecedents(
  scene: Scene,
  i: number,
  kind: PronounClass,
  mention: FoundMention,
  discourse: Discourse,
  inside: Spoken | null,
): Antecedent[] {
  const sentence = scene.sentenceOf[i] ?? 0;
  const fits = (actor: ActorId): boolean => actor !== discourse.addressee && agrees(scene, actor, kind, mention, discourse);
  const found: Antecedent[] = [];
  for (const [rank, spoken] of discourse.spoken.slice(-SPEAKERS).reverse().entries()) {
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
      score:
        WEIGHT.speaker -
        WEIGHT.perSentence * far -
        nested -
        WEIGHT.perRank * rank -
        (BY.test(scene.text.slice(Math.max(0, spoken.at - 30), spoken.at)) ? WEIGHT.agent : 0),
      why: 'the one who spoke before',
    });
  }
  for (let k = i - 1; k >= Math.max(0, i - MENTIONS) && sentence - (scene.sentenceOf[k] ?? 0) <= REACH; k--) {
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
  if (
    mention === undefined ||
    start === undefined ||
    mention.start - start > PHRASE ||
    !LEADS_UP.test(text.slice(start, mention.start))
  )
    return null;
  for (let k = i + 1; sentenceOf[k] === sentenceOf[i]; k++) {
    const gap = text.slice(mention.start, mentions[k]?.start);
    if (/[.;“”"]/.test(gap)) return null;
    if (/,[ \u00a0](?:the )?$/.test(gap)) return known[k]?.actor ?? null;
    if (gap.includes(',')) return null;
  }
  return null;
}

function agrees({ table }: Scene, actor: ActorId, kind: PronounClass, mention: FoundMention, { people }: Discourse): boolean {
  const joint = actor.includes('+');
  const person = !joint && (actor.startsWith('person:') || isUnnamedPerson(actor, table.personRoles));
  if (kind === 'he') {
    const gender = people.get(actor)?.gender ?? null;
    return person && (gender === null || mention.gender === null || gender === mention.gender);
  }
  if (kind === 'it') return !joint && !person && !/^(?:group|event):|^unnamed:.*s$/.test(actor);
  return joint || /^group:|^unnamed:.*s$/.test(actor);
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
