import { jointId } from '../../lang/actor-id.ts';
import type { ActorId, FoundMention } from '../../types/mention.ts';
import { type Known, nobody, type Scene, somebody } from './scene.ts';

const TWO =
  /(?:^|[^\p{L}])(?:the|these|those|both)[ \u00a0]?(?:two|three|four|pair of|other two)?[ \u00a0](?:[\p{L}-]+[ \u00a0])?$/iu;
const COUNTED = /\b(?:two|both|pair)\b[^.,;]{0,20}$/i;
const PEOPLE: ReadonlySet<string> = new Set([
  'leaders',
  'men',
  'women',
  'presidents',
  'ministers',
  'diplomats',
  'officials',
  'both',
  'counterparts',
  'pair',
]);
const STATES: ReadonlySet<string> = new Set([
  'countries',
  'sides',
  'nations',
  'states',
  'governments',
  'neighbours',
  'neighbors',
  'powers',
  'capitals',
  'parties',
]);

/**
 * "The two leaders", "both countries", "the men": the last two of their kind, joined; null where none is counted or two are not there.
 *
 *     Putin and Xi met … {person:vladimir-putin+person:xi-jinping|the two leaders} signed      near miss: "leaders said"
 */
export function pairOf(scene: Scene, i: number, known: readonly Known[]): Known | null {
  const mention = scene.mentions[i];
  const noun = mention === undefined ? '' : scene.text.slice(mention.start, mention.end).toLowerCase();
  if (mention === undefined || !(PEOPLE.has(noun) || STATES.has(noun)) || !isCounted(scene, mention, noun)) return null;
  const prefix = STATES.has(noun) ? /^(?:state|org):/ : /^person:/;
  const pair: ActorId[] = [];
  for (let k = i - 1; k >= 0 && pair.length < 2 && (scene.sentenceOf[i] ?? 0) - (scene.sentenceOf[k] ?? 0) < 8; k--) {
    const actor = known[k]?.actor;
    if (actor != null && prefix.test(actor) && !actor.includes('+') && !pair.includes(actor)) pair.push(actor);
  }
  return pair.length === 2 ? somebody(jointId(pair), 'the last two named') : nobody('two of a kind, not both named');
}

function isCounted({ text }: Scene, { start }: FoundMention, noun: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return noun === 'both' || COUNTED.test(before) || ((noun === 'men' || noun === 'women') && TWO.test(before));
}
