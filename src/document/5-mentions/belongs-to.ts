import { slug, stateCode } from '../../lang/actor-id.ts';
import { institutionId } from '../../lang/institutions.ts';
import type { ActorId } from '../../types/mention.ts';
import { between, type Found, lowerAt, type Scene } from './scene.ts';

/** Kinds that an office or institution can belong to. */
const OWNERS: ReadonlySet<Found['kind']> = new Set(['state', 'org', 'region', 'country', 'group']);
const DESCRIBED: ReadonlySet<Found['kind']> = new Set(['office', 'unnamed', 'org', 'group', 'doc']);
/** What may stand between the owner and the office: "China’s (then) foreign minister", "state councillor and foreign minister". */
const BEFORE =
  /^(?:[’']s?)?[ \u00a0](?:(?:the|top|senior|former|then|new|acting|chief|deputy|first|leading|interim|high-ranking|military|government|state|local|unnamed|anonymous|intelligence|security|defense|defence|administration|justice|health|trade|diplomatic|presidential|law|enforcement|counterterrorism|military|foreign|policy|election|border|retired|opposition|ruling|party)[ \u00a0])*$/i;
const BEFORE_HYPHEN = /^-(?:based|led|run|owned|controlled)[ \u00a0]$/i;
/** "pro-Russian rebels" are not Russia’s. */
const AGAINST = /(?:pro|anti|ex|non)-$/i;
const AFTER =
  /^[ \u00a0](?:of|for|at|in|from)[ \u00a0]+(?:(?:the|an?|its|his|her|their)[ \u00a0]+)?(?:\p{Ll}[\p{Ll}-]*[ \u00a0]+)?$/u;
/** "the Secretary General’s {special representative}". */
const OFFICE_OF_OFFICE = /^[’']s[ \u00a0](?:\p{Ll}+[ \u00a0])?$/u;
const JOINED = /^(?:,| and| &|,? then)[ \u00a0](?:the[ \u00a0])?(?:former[ \u00a0])?$/i;

/**
 * Whose office, ministry or officials they are, from the words beside them; an institution of a known state gets its id.
 *
 *     {of state:CN|China’s} foreign minister     the Foreign Ministry {of state:UA|of Ukraine}      near miss: "China, officials said"
 */
export function belongsTo(scene: Scene, mentions: readonly Found[]): Found[] {
  const done: Found[] = [];
  for (const [i, mention] of mentions.entries()) {
    const owner =
      mention.form === 'description' && DESCRIBED.has(mention.kind) && mention.of === null
        ? ownerOf(scene, mentions, done, i)
        : null;
    const before = done.at(-1);
    const beside = before !== undefined && /^[ \u00a0]$/.test(between(scene, before.last - 1, mention.first));
    const named = owner === null ? mention : owned(mention, owner, beside);
    if (before !== undefined && owner !== null && nobodyInParticular(scene, before, named)) done.pop();
    done.push(done.at(-1) === before || before === undefined ? named : { ...named, first: before.first });
  }
  return done;
}

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another', 'unnamed', 'anonymous', 'senior']);

/** "US officials", "a US official": the state’s name is part of the description and names no state by itself; "the Chinese diplomat" is somebody. */
function nobodyInParticular(scene: Scene, before: Found, mention: Found): boolean {
  if (
    mention.kind !== 'unnamed' ||
    before.kind !== 'state' ||
    !/^[ \u00a0]$/.test(between(scene, before.last - 1, mention.first))
  )
    return false;
  return mention.plural || INDEFINITE.has(lowerAt(scene, before.first - 1, scene.words[before.first]?.sentence ?? -1));
}

const same = (scene: Scene, a: Found, b: Found): boolean => scene.words[a.first]?.sentence === scene.words[b.first]?.sentence;

function ownerOf(scene: Scene, mentions: readonly Found[], done: readonly Found[], i: number): ActorId | null {
  const [mention, next, before] = [mentions[i], mentions[i + 1], done.at(-1)];
  if (mention === undefined) return null;
  if (before !== undefined && same(scene, before, mention)) {
    const gap = between(scene, before.last - 1, mention.first);
    const start = scene.words[before.first]?.start ?? 0;
    const against = AGAINST.test(scene.text.slice(Math.max(0, start - 5), start));
    if (!against && OWNERS.has(before.kind) && (BEFORE.test(gap) || BEFORE_HYPHEN.test(gap)))
      return before.form === 'description' ? before.of : before.actor;
    if (before.kind === 'office' && mention.kind === 'office' && (JOINED.test(gap) || OFFICE_OF_OFFICE.test(gap)))
      return before.of;
    if (before.kind === 'org' && before.form === 'description' && /^[ \u00a0]$/.test(gap)) return before.of;
  }
  if (
    next === undefined ||
    !same(scene, mention, next) ||
    !OWNERS.has(next.kind) ||
    !AFTER.test(between(scene, mention.last - 1, next.first))
  )
    return null;
  if (mention.role === 'special-envoy' && next.kind === 'region') return null;
  const after = scene.words[next.last - 1]?.end ?? 0;
  if (
    /^[ \u00a0]for\b/.test(between(scene, mention.last - 1, next.first)) &&
    FIELD_AFTER.test(scene.text.slice(after, after + 14))
  )
    return null;
  const body = bodyOf(scene, next, mentions[i + 2]);
  return body.form === 'description' ? body.of : body.actor;
}

/** "director for Asian {affairs}": what the office is about, and not whose it is. */
const FIELD_AFTER = /^[ \u00a0](?:affairs|policy|issues|matters|studies|programs|programmes|relations)\b/;

/** "leader of {Norway’s Harbour Party}": the body that the state only places. */
function bodyOf(scene: Scene, state: Found, next: Found | undefined): Found {
  if (next === undefined || next.kind !== 'org' || next.form === 'description' || !same(scene, state, next)) return state;
  return /^(?:[’']s?|-based)?[ \u00a0](?:[\p{Ll}-]+[ \u00a0]){0,2}$/u.test(between(scene, state.last - 1, next.first))
    ? next
    : state;
}

/** Bodies called by a common noun: an owner does not tell which one, unless it is its name ("the AFP news agency"). */
const BODIES: ReadonlySet<string> = new Set(['country', 'government', 'medium', 'organisation']);

function owned(mention: Found, owner: ActorId, beside: boolean): Found {
  const code = stateCode(owner);
  const role = mention.role ?? '';
  if (BODIES.has(role))
    return { ...mention, of: owner, actor: role === 'government' || (beside && owner.startsWith('org:')) ? owner : null };
  if (mention.kind === 'org' && role !== '' && code !== null) return { ...mention, of: owner, actor: institutionId(code, role) };
  if (mention.kind === 'unnamed')
    return {
      ...mention,
      of: owner,
      actor: `unnamed:${code ?? slug(owner.slice(owner.indexOf(':') + 1))}-${slug(mention.noun ?? role)}`,
    };
  return { ...mention, of: owner };
}
