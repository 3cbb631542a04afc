import type { ActorId, FoundMention } from '../../types/mention.ts';
import type { Scene } from './scene.ts';
import { FIELD } from './source-units.ts';

/** An office the page gives somebody: "China’s foreign minister" beside a name. */
export interface PageOffice {
  readonly role: string;
  of: ActorId | null;
  /** Index of the mention that says so. */
  readonly mention: number;
}

const BESIDE = /^(?:[ \u00a0]|,[ \u00a0]| and )$/;
/** "{ambassador} to the EU, Kostiantyn Bondar": what the office is of, then a comma, then the name. */
const OF_AND_COMMA = /^[ \u00a0](?:of|for|to|at|in|with)[ \u00a0][^.;:“”"]{2,80},[ \u00a0]$/;
/** Between a name and the office in apposition after it: ", Ukraine’s ", ", a senior ", ", the head of ". */
const APPOSITION =
  /^,[ \u00a0](?!(?:has|had|have|is|are|was|were|told|said|says|who|whom|whose|which|also|will|would|asked|warned|called|wrote|added)\b)(?!.*[ \u00a0](?:that|said|told|who)[ \u00a0])[^,.;:()“”"]{0,70}$/;
/** "Clarissa Moor with CBS News": a body whose person it is. */
const AFFILIATED = /^[ \u00a0](?:of|with|from|at)[ \u00a0](?:the[ \u00a0])?$/;
const FAR = 4;

/** "{minister} of the DPR Ivo Brandt": what the office is of, then the name. */
const OF_OWNER = /^[ \u00a0](?:of|to|in)[ \u00a0](?:the[ \u00a0])?(?:[\p{L}-]+[ \u00a0]){1,5}$/u;

/** Whether a state or body ends right before the name. */
const ownsBetween = (owner: FoundMention | undefined, name: number): boolean =>
  owner !== undefined && owner.end === name - 1 && /^(?:state|org|region|country)$/.test(owner.kind);

/** The offices before, and in apposition after, the name at mention `i`, and the body after "with". */
export function officesBeside(scene: Scene, i: number): PageOffice[] {
  return [...officesBefore(scene, i), ...officeAfter(scene, i)];
}

function officesBefore({ mentions, text, sentenceOf }: Scene, i: number): PageOffice[] {
  const offices: PageOffice[] = [];
  let edge = mentions[i]?.start ?? 0;
  for (let k = i - 1; k >= i - FAR && sentenceOf[k] === sentenceOf[i]; k--) {
    const before = mentions[k];
    if (before === undefined || before.kind === 'person') break;
    const gap = text.slice(before.end, edge);
    const owned = offices.length === 0 && k === i - 2 && ownsBetween(mentions[i - 1], edge) && OF_OWNER.test(gap);
    if (isOffice(before) && (owned || BESIDE.test(gap) || FIELD.test(gap) || OF_AND_COMMA.test(gap))) {
      offices.push(asOffice(before, k));
      edge = before.start;
    } else if (offices.length > 0) break;
  }
  return offices;
}

function officeAfter({ mentions, text, sentenceOf }: Scene, i: number): PageOffice[] {
  const person = mentions[i];
  for (let k = i + 1; person !== undefined && k <= i + FAR && sentenceOf[k] === sentenceOf[i]; k++) {
    const next = mentions[k];
    if (next === undefined) break;
    const gap = text.slice(person.end, next.start);
    if (next.kind === 'org' && next.form !== 'description' && AFFILIATED.test(gap))
      return [{ role: 'member', of: next.actor, mention: k }];
    if (!APPOSITION.test(gap)) break;
    if (isOffice(next)) return [asOffice(next, k), ...andOffice(mentions, text, k)];
  }
  return [];
}

/** "a journalist and {director of the Harbour Foundation}". */
function andOffice(mentions: readonly FoundMention[], text: string, k: number): PageOffice[] {
  const [here, next] = [mentions[k], mentions[k + 1]];
  return here !== undefined && next !== undefined && isOffice(next) && AND.test(text.slice(here.end, next.start))
    ? [asOffice(next, k + 1)]
    : [];
}
const AND = /^[ \u00a0]and[ \u00a0](?:(?:the|a|an|former)[ \u00a0])?$/;

const asOffice = ({ role, of }: FoundMention, mention: number): PageOffice => ({ role: role ?? '', of, mention });

const isOffice = ({ kind, plural, role }: FoundMention): boolean =>
  (kind === 'office' || kind === 'unnamed') && !plural && role !== null;
