import { jointId, personId } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import { antecedents, best, type PronounClass } from './antecedents.ts';
import type { Discourse, Spoken } from './discourse.ts';
import { withoutHonorific } from './honorifics.ts';
import { type Known, nobody, type Scene, somebody } from './scene.ts';

const CLASSES: Readonly<Record<string, PronounClass | 'who'>> = {
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

/** Mentions back that two people are looked for. */
const REACH = 60;

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
  if (first !== undefined) return firstPerson(first, inside?.speaker ?? discourse.floor, forOf);
  const kind = CLASSES[role];
  if (kind === undefined) return nobody('a pronoun for nobody here');
  if (kind === 'who') return relative(scene, i, discourse);
  const found = antecedents(scene, i, kind, mention, discourse, inside);
  return found.length === 0 && kind === 'they' ? twoNamed(scene, i, discourse) : best(found);
}

/** "I" in a quotation is its speaker; "we" is the one spoken for. */
function firstPerson(which: 'I' | 'we', speaker: ActorId | null, forOf: (actor: ActorId) => ActorId | null): Known {
  if (speaker === null) return nobody('first person outside a quotation');
  if (which === 'I') return somebody(speaker, 'the speaker of these words');
  if (speaker.startsWith('org:')) return somebody(speaker, 'the body whose words these are');
  return somebody(forOf(speaker) ?? speaker, 'those the speaker of these words speaks for');
}

/** What "who" never stands for. */
const NO_WHO: ReadonlySet<FoundMention['kind']> = new Set(['place', 'event']);
const PLURAL_VERB = /^[ \u00a0](?:[^.,;“”"]{0,16}[ \u00a0])?(?:have|are|were|do)\b/;
const AND = /^,?[ \u00a0]and[ \u00a0](?:the[ \u00a0]|its[ \u00a0]|their[ \u00a0])?$/;

/** "the United States and its allies, who have": the one named before "and". */
function joinedBefore(mentions: readonly FoundMention[], text: string, known: readonly Known[], k: number): ActorId | null {
  for (const [first, last] of [
    [k, k - 1],
    [k - 1, k - 2],
  ]) {
    const [here, before] = [mentions[first ?? -1], mentions[last ?? -1]];
    if (here === undefined || before === undefined) return null;
    if (AND.test(text.slice(before.end, here.start))) return known[last ?? -1]?.actor ?? null;
    if (here.kind !== 'pronoun' || !AND.test(text.slice(before.end, here.start))) continue;
  }
  return null;
}

/** "Moscow, which denies", "the only state that has": the last mention with an actor before it in its sentence. */
function relative({ mentions, text, sentenceOf }: Scene, i: number, { known }: Discourse): Known {
  const here = mentions[i];
  for (let k = i - 1; k >= Math.max(0, i - REACH) && here !== undefined && sentenceOf[k] === sentenceOf[i]; k--) {
    const before = mentions[k];
    if (before === undefined || before.kind === 'pronoun' || NO_WHO.has(before.kind)) continue;
    const actor =
      known[k]?.actor ?? (before.kind === 'person' ? personId(withoutHonorific(text.slice(before.start, before.end))) : null);
    if (actor === null) continue;
    if (here.start - before.end >= 80 || /[.;]/.test(text.slice(before.end, here.start))) return nobody('nothing right before');
    const other = PLURAL_VERB.test(text.slice(here.end, here.end + 30)) ? joinedBefore(mentions, text, known, k) : null;
    return other === null
      ? somebody(actor, 'the words right before')
      : somebody(jointId([other, actor]), 'both named right before');
  }
  return nobody('nothing before');
}

/** "Putin met Xi. … they signed": the two people of the sentence before, when there are just two. */
function twoNamed({ sentenceOf }: Scene, i: number, { known }: Discourse): Known {
  const sentence = sentenceOf[i] ?? 0;
  for (const back of [0, 1, 2]) {
    const persons = new Set<ActorId>();
    for (let k = i - 1; k >= Math.max(0, i - REACH) && (sentenceOf[k] ?? 0) >= sentence - back; k--) {
      const actor = known[k]?.actor;
      if (sentenceOf[k] === sentence - back && actor?.startsWith('person:') && !actor.includes('+')) persons.add(actor);
    }
    if (persons.size === 2) return somebody(jointId([...persons]), 'the two named before');
  }
  return nobody('no antecedent');
}
