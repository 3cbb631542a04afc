import { slug } from '../../lang/actor-id.ts';
import type { ActorId } from '../../types/mention.ts';
import { isIndefinite } from './descriptions.ts';
import type { Spoken } from './discourse.ts';
import { phraseFrom } from './read-source.ts';
import { type Known, nobody, type Scene, somebody, tokenAt } from './scene.ts';

/** What a head of state’s office puts out is that office’s: "Moscow’s readout". */
const PRESIDENCY: Readonly<Record<ActorId, ActorId>> = {
  'state:RU': 'org:kremlin',
  'state:US': 'org:white-house',
  'state:FR': 'org:elysee',
};
const OFFICE_PAPERS: ReadonlySet<string> = new Set(['readout', 'account', 'transcript']);
/** Papers that are somebody’s words; others (a law, footage, a survey) speak for themselves. */
const WORDS_OF: ReadonlySet<string> = new Set(
  'statement statements report reports readout communique communiqué declaration letter appeal agreement article editorial memo message release post tweet pact interview speech testimony account commentary transcript webpage website'.split(
    ' ',
  ),
);

/**
 * Who speaks in a document: its owner beside it; for "the statement" whoever spoke before; else the document itself.
 *
 *     {org:kremlin|Moscow’s official readout}     {org:osce|An OSCE statement}     {doc:video|A video}
 */
export function documentOf(scene: Scene, i: number, known: readonly Known[], spoken: readonly Spoken[]): Known {
  const mention = scene.mentions[i];
  const role = mention?.role ?? '';
  if (mention === undefined) return nobody('no mention');
  if (!WORDS_OF.has(role)) return asItself(scene, i);
  const owner = ownerOf(scene, i, known);
  if (owner !== null) return somebody(OFFICE_PAPERS.has(role) ? (PRESIDENCY[owner] ?? owner) : owner, `whose ${role} it is`);
  const before = spoken.slice(-REACH).filter(({ at }) => at < mention.start);
  const same = before.findLast(({ document }) => document === role)?.speaker;
  const last = SAID_ALOUD.has(role)
    ? before.findLast(({ speaker }) => !scene.table.media.has(speaker))?.speaker
    : before.findLast(({ speaker }) => speaker.startsWith('org:'))?.speaker;
  const speaker = isIndefinite(scene, mention) || !isDefinite(scene, mention.start) ? undefined : (same ?? last);
  return speaker === undefined ? asItself(scene, i) : somebody(speaker, `the ${role} of the one who spoke before`);
}

/** How many mentions back "the report" may point. */
const NAMED_BACK = 120;

/**
 * A document that speaks for itself, by the words before its noun: "traffic camera footage" is doc:traffic-camera-footage; a bare "the
 * footage" later is the one named before.
 */
export function asItself(scene: Scene, i: number): Known {
  const { mentions } = scene;
  const role = mentions[i]?.role ?? '';
  const own = describedAs(scene, i);
  if (own !== role) return somebody(`doc:${slug(own)}`, 'a document');
  for (let k = i - 1; k >= Math.max(0, i - NAMED_BACK); k--) {
    if (mentions[k]?.kind !== 'doc' || mentions[k]?.role !== role) continue;
    const before = describedAs(scene, k);
    if (before !== role) return somebody(`doc:${slug(before)}`, `the ${role} named before`);
  }
  return somebody(`doc:${slug(role)}`, 'a document');
}

/** Words that only point at a document or count it, and none of its name. */
const POINTS =
  /^(?:an?|the|this|that|these|those|its|his|her|their|our|my|another|other|same|new|latest|recent|earlier|previous|first|second|final|several|some|two|three|both|own|leaked|mentioned|whole|entire|full|short|long|brief)$/i;
const BEFORE_NOUN = /(?:[\p{L}\p{N}-]+[ \u00a0]){0,4}$/u;

/** The nouns and adjectives right before a document’s noun, with it: "sanctions list"; the noun alone where there are none. */
function describedAs(scene: Scene, i: number): string {
  const { mentions, text, found } = scene;
  const mention = mentions[i];
  if (mention === undefined) return '';
  const { tokens } = found.sentences;
  const words: string[] = [];
  const before = BEFORE_NOUN.exec(text.slice(Math.max(0, mention.start - 60), mention.start))?.[0] ?? '';
  let at = mention.start;
  for (const word of before
    .trim()
    .split(/[ \u00a0]/)
    .reverse()) {
    at -= word.length + 1;
    const upos = tokens[tokenAt(scene, at)]?.upos;
    if (word === '' || POINTS.test(word) || (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ')) break;
    words.unshift(word);
  }
  return [...words, mention.role ?? ''].join(' ');
}

/** What any speaker may have made; a report or an article is an organisation’s. */
const SAID_ALOUD: ReadonlySet<string> = new Set([
  'statement',
  'statements',
  'interview',
  'speech',
  'message',
  'post',
  'tweet',
  'letter',
  'appeal',
  'testimony',
  'declaration',
  'account',
  'readout',
  'commentary',
]);

const isDefinite = ({ text }: Scene, start: number): boolean =>
  /\b(?:the|this|that|its|his|her|their)[ \u00a0](?:[\p{L}’'-]+[ \u00a0]){0,2}$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** "The two leaders signed an agreement pledging": those who made it. */
const MADE =
  /^[ \u00a0](?:have |has |had )?(?:signed|issued|released|published|made|adopted|posted|sent|wrote|gave|delivered)[ \u00a0](?:[\p{L}-]+[ \u00a0]){0,4}$/u;
/** "an account of the call issued by the foreign ministry". */
const PUT_OUT_BY =
  /^[^.;“”"]{0,60}[ \u00a0](?:issued|released|published|posted|put out|signed|made|written|given)[ \u00a0]by[ \u00a0](?:the[ \u00a0])?$/;
const FAR = 4;
/** How many statements back "the statement" may point. */
const REACH = 50;
const BESIDE = /^(?:[’']s?)?[ \u00a0](?:[\p{L}\p{N}’'-]+[ \u00a0]){0,3}$/u;
const OF_NEXT = /^[ \u00a0](?:by|from|of|in)[ \u00a0](?:the[ \u00a0])?(?:[\p{L}’'-]+[ \u00a0]){0,2}$/u;

function ownerOf(scene: Scene, i: number, known: readonly Known[]): ActorId | null {
  const { mentions, text, sentenceOf, table } = scene;
  const [before, here, next] = [mentions[i - 1], mentions[i], mentions[i + 1]];
  if (here === undefined) return null;
  if (before !== undefined && sentenceOf[i - 1] === sentenceOf[i] && before.kind !== 'pronoun') {
    const gap = text.slice(before.end, here.start);
    if (MADE.test(gap) || BESIDE.test(gap)) return known[i - 1]?.actor ?? null;
  }
  for (let k = i + 1; k < i + FAR && sentenceOf[k] === sentenceOf[i]; k++)
    if (PUT_OUT_BY.test(text.slice(here.end, mentions[k]?.start)))
      return phraseFrom(scene, k, (m) => known[m] ?? nobody('')).actor;
  if (next === undefined || sentenceOf[i + 1] !== sentenceOf[i]) return null;
  const gap = text.slice(here.end, next.start);
  if (!OF_NEXT.test(gap)) return null;
  const owner = phraseFrom(scene, i + 1, (k) => known[k] ?? nobody('')).actor;
  return /^[ \u00a0]in\b/.test(gap) && (owner === null || !table.media.has(owner)) ? null : owner;
}
