import { slug, stateCode } from '../../lang/actor-id.ts';
import type { ActorId } from '../../types/mention.ts';
import { between, type Found, type Scene } from './scene.ts';

/** Kinds that an office or institution can belong to. */
const OWNERS: ReadonlySet<Found['kind']> = new Set(['state', 'org', 'region', 'country', 'group']);
const DESCRIBED: ReadonlySet<Found['kind']> = new Set(['office', 'unnamed', 'org', 'group', 'doc']);
/** What may stand between the owner and the office: "China’s (then) foreign minister", "state councillor and foreign minister". */
const BEFORE =
  /^(?:[’']s?)?[ \u00a0](?:(?:the|top|senior|former|then|new|acting|chief|deputy|first|leading|interim|high-ranking|military|government|state|local|unnamed|anonymous)[ \u00a0])*$/i;
const BEFORE_HYPHEN = /^-(?:based|led|run|backed|appointed|installed)[ \u00a0]$/i;
const AFTER = /^[ \u00a0](?:of|for|at|in|from)[ \u00a0](?:the[ \u00a0])?$/i;
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
    done.push(owner === null ? mention : owned(mention, owner));
  }
  return done;
}

const same = (scene: Scene, a: Found, b: Found): boolean => scene.words[a.first]?.sentence === scene.words[b.first]?.sentence;

function ownerOf(scene: Scene, mentions: readonly Found[], done: readonly Found[], i: number): ActorId | null {
  const [mention, next, before] = [mentions[i], mentions[i + 1], done[i - 1]];
  if (mention === undefined) return null;
  if (before !== undefined && same(scene, before, mention)) {
    const gap = between(scene, before.last - 1, mention.first);
    if (OWNERS.has(before.kind) && (BEFORE.test(gap) || BEFORE_HYPHEN.test(gap)))
      return before.form === 'description' ? before.of : before.actor;
    if (before.kind === 'office' && mention.kind === 'office' && JOINED.test(gap)) return before.of;
    if (before.kind === 'org' && before.form === 'description' && /^[ \u00a0]$/.test(gap)) return before.of;
  }
  if (
    next !== undefined &&
    same(scene, mention, next) &&
    OWNERS.has(next.kind) &&
    AFTER.test(between(scene, mention.last - 1, next.first))
  )
    return next.form === 'description' ? next.of : next.actor;
  return null;
}

function owned(mention: Found, owner: ActorId): Found {
  const code = stateCode(owner);
  if (mention.kind === 'org' && mention.role !== null && code !== null)
    return { ...mention, of: owner, actor: `org:${code}-${mention.role}` };
  if (mention.kind === 'unnamed' && mention.role !== null)
    return { ...mention, of: owner, actor: `unnamed:${code ?? slug(owner.slice(owner.indexOf(':') + 1))}-${mention.role}` };
  return { ...mention, of: owner };
}
