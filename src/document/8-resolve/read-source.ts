import { jointId, personId, slug } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { Span } from '../../types/span.ts';
import { withoutHonorific } from './honorifics.ts';
import { type Known, mentionsIn, nobody, type Scene, somebody, tokenAt } from './scene.ts';
import { describesNext, headOf, unitsOf } from './source-units.ts';

/** Answers for one mention, pronouns and documents among them. */
export type Ask = (mention: number) => Known;

/**
 * Who the words of a source name: their head, after what stands before it and before what only describes it; several when joined.
 *
 *     {head|Chancellor Angela Merkel}’s {head of the doc|press release}      {1|Xi} and {2|Putin}      {head|analysts} at Chatham House
 */
export function readSource(scene: Scene, source: readonly Span[], ask: Ask): Known {
  const inside = mentionsIn(scene, source);
  const first = scene.mentions[inside[0] ?? -1];
  if (first === undefined || headIsBefore(scene, source, first)) return unknownWords(scene, source);
  const units = unitsOf(scene, inside, source);
  const heads = (units.length > 2 && isBoth(scene, units[0]) ? units.slice(1) : units).map((unit) => headOf(scene, unit));
  const speaking = heads.filter((head, i) => !describesNext(scene, head, heads[i + 1] ?? -1));
  const regions =
    speaking.length > 1 && /[ \u00a0]regions$/.test(scene.text.slice(source.at(-1)?.[0] ?? 0, source.at(-1)?.[1] ?? 0));
  const knowns = speaking.map((head) => {
    const mention = scene.mentions[head];
    return regions && mention?.kind === 'place' ? asRegion(scene, mention) : asSpeaker(scene, head, source, ask);
  });
  const [only] = knowns;
  if (knowns.length === 1 && only !== undefined) return only;
  const actors = knowns.map(({ actor }) => actor).filter((actor) => actor !== null);
  return actors.length === 0 ? nobody('several, none known') : somebody(jointId(actors), 'joined by "and"');
}

/** "{Both} she and the mayor": the word only announces the two. */
const isBoth = ({ mentions, text }: Scene, unit: readonly number[] | undefined): boolean => {
  const [only] = unit ?? [];
  const mention = mentions[only ?? -1];
  return unit?.length === 1 && mention !== undefined && /^both$/i.test(text.slice(mention.start, mention.end));
};

/** Who a noun phrase that begins at mention `i` names, as far as its sentence goes: "the Ukrainian President Petro Poroshenko". */
export function phraseFrom(scene: Scene, i: number, ask: Ask): Known {
  const unit: number[] = [];
  for (let k = i; k < i + 5 && scene.sentenceOf[k] === scene.sentenceOf[i] && scene.mentions[k] !== undefined; k++) unit.push(k);
  return ask(headOf(scene, unit));
}

const QUANTITY =
  /^[^\p{L}]*(?:one|some|many|most|all|both|several|each|none|members?|part|half|two|three|the (?:rest|head|heads|leadership)|a (?:number|majority|group|team|source|spokes\w+)|the (?:delegations?|governments?|authorities|parliaments))\b/iu;

/** "{Those} who favour ties with Norway": the names that follow only say which. */
const THOSE_WHO = /^[^\p{L}]*(?:those|anyone|everyone|everybody|all|people)[ \u00a0](?:who|that|whose|of|in|with)\b/iu;

/** Characters before a name that are looked at: a source that runs over a whole line of markup names nobody farther away. */
const REACH = 200;

/** "{regional bosses} meeting in Kharkiv": the words before the first name are the head, the name only says where. */
function headIsBefore({ text }: Scene, source: readonly Span[], first: FoundMention): boolean {
  const [from = 0] = source.find(([start, end]) => first.start >= start && first.start < end) ?? [];
  const before = text.slice(Math.max(from, first.start - REACH), first.start);
  if (THOSE_WHO.test(text.slice(from, Math.min(first.end, from + REACH)))) return true;
  return (
    /\p{L}[ \u00a0](?:[^,]*[ \u00a0])?(?:of|for|at|in|from|by|on|with|near|to|than)[ \u00a0](?:the[ \u00a0])?(?:[\p{L}-]+[ \u00a0])?$/u.test(
      before,
    ) && !QUANTITY.test(before)
  );
}

/** Nouns after a state or body that leave it the speaker: "the Kyiv government", "the Chinese side", "the Interfax news agency". */
const SAME =
  /^(?:government|side|authorities|leadership|administration|regime|delegation|officialdom|cabinet|news|agency|newspaper|daily|television|tv|radio|channel|magazine|website|party|group|army|itself|themselves|also|state|federal|foreign|central|countries|nations|chief)\b/i;
const DESCRIBED_BY: ReadonlySet<FoundMention['kind']> = new Set(['state', 'region', 'country', 'place', 'org']);

/** The speaker that a head names: a city speaks for its government; a name before an unknown noun is not the speaker. */
function asSpeaker(scene: Scene, head: number, source: readonly Span[], ask: Ask): Known {
  const mention = scene.mentions[head];
  if (mention === undefined) return nobody('no mention');
  const known = ask(head);
  const noun = DESCRIBED_BY.has(mention.kind) && mention.form !== 'description' ? nounAfter(scene, mention, source) : '';
  if (/^regions?\b/.test(noun) && (mention.kind === 'place' || mention.kind === 'region')) return asRegion(scene, mention);
  if (noun !== '' && !SAME.test(noun))
    return somebody(`unnamed:${slug(`${scene.text.slice(mention.start, mention.end)} ${noun}`)}`, WORDLESS);
  if (mention.kind === 'place' && known.actor !== null) return government(scene, known.actor) ?? known;
  if (mention.kind === 'person' && known.actor === null && known.candidates.length === 0) return unexplained(scene, mention);
  return known;
}

/** "the Kherson {region}" is a region, whatever the city alone would stand for. */
const asRegion = (scene: Scene, { kind, actor, start, end }: FoundMention): Known =>
  somebody(kind === 'region' && actor !== null ? actor : `region:${slug(scene.text.slice(start, end))}`, 'called a region');

/** The noun that a name describes, in the rest of the source: "Crimea {sanctions}", "Kyiv’s {health department}". */
function nounAfter({ text }: Scene, { end }: FoundMention, source: readonly Span[]): string {
  const until = source.find(([from, to]) => end > from && end <= to)?.[1] ?? end;
  const rest = text.slice(end, until);
  const words = /^(?:[’']s?)?[ \u00a0]((?:\p{Ll}[\p{L}-]*[ \u00a0]?)+)/u.exec(rest)?.[1]?.trim() ?? '';
  return /^(?:and|or|of|for|at|in|from|to|with|by|on|about|who|which|that|as|based|led|also|has|have|had|was|were|is|are|will|would|said|itself|then|now|later|still|both|ha)\b/.test(
    words,
  )
    ? ''
    : words;
}

const government = ({ table }: Scene, place: ActorId): Known | null => {
  const state = table.capitals.get(place);
  return state === undefined ? null : somebody(state, 'a capital that speaks is its government');
};

/** A short form is looked for among the first so many mentions. */
const FIRST = 300;

/** A lone name: the last word of an organisation named before ("the Times"), else a person. */
function unexplained(scene: Scene, mention: FoundMention): Known {
  const name = withoutHonorific(scene.text.slice(mention.start, mention.end));
  const articled = /\bthe[ \u00a0]$/i.test(scene.text.slice(Math.max(0, mention.start - 4), mention.start));
  const org = articled
    ? scene.mentions
        .slice(0, FIRST)
        .find(
          ({ kind, end, start, actor }) => kind === 'org' && actor !== null && scene.text.slice(start, end).endsWith(` ${name}`),
        )
    : undefined;
  if (org?.actor == null && isCommonNoun(scene, mention.start)) return somebody(`unnamed:${slug(name)}`, WORDLESS);
  return org?.actor == null
    ? somebody(personId(name), 'a name the page does not explain')
    : somebody(org.actor, `"${name}" ends the name of an organisation on the page`);
}

const COMMON =
  /^(?:some|others?|many|most|both|all|one|another|everybody|everyone|nobody|people|few|several|those|these|neither|none|that|this|there|what)$/i;

/** "Investors", "Democrats", "Various": a capital at the start of a sentence or of several people is no name. */
function isCommonNoun(scene: Scene, offset: number): boolean {
  const token = scene.found.sentences.tokens[tokenAt(scene, offset)];
  return token !== undefined && token.upos !== 'PROPN' && token.upos !== 'X' && token.upos !== 'VERB';
}

const LITTLE: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ', 'PART', 'ADV', 'AUX', 'PUNCT', 'INTJ']);

const isLittleWord = (scene: Scene, offset: number): boolean =>
  LITTLE.has(scene.found.sentences.tokens[tokenAt(scene, offset)]?.upos ?? '');

/** Why a source is nobody whom the page names. */
export const WORDLESS = 'words that name nobody';

/** A source in which nothing was found to name anybody: common words for people, or nothing. */
function unknownWords(scene: Scene, source: readonly Span[]): Known {
  const { text } = scene;
  const words = source.map(([start, end]) => text.slice(start, end)).join(' ');
  if (words.trim() === '') return nobody('no source');
  if (!/[ \u00a0]/.test(words) && isLittleWord(scene, source[0]?.[0] ?? 0)) return nobody('a word that names nobody');
  if (/^\p{Lu}[\p{L}’'-]+$/u.test(words) && !COMMON.test(words) && !isCommonNoun(scene, source[0]?.[0] ?? 0))
    return somebody(personId(words), 'a name the page does not explain');
  const id = slug(words.replace(/^(?:an?|the|some|many|several|one|two|three)[ \u00a0]/i, '')).slice(0, 60);
  return id === '' ? nobody('no words') : somebody(`unnamed:${id}`, WORDLESS);
}
