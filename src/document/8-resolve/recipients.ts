import type { ActorId } from '../../types/mention.ts';
import type { Known, Scene } from './scene.ts';

const TOLD =
  /\b(?:told|interview (?:with|by)|comments? to|request(?:s|ed)? (?:for comment )?(?:by|from)|comment by|polled by|contacted by|seen by|obtained by|interviewed by|speaking to|spoke to|spoke with|e-?mail to|statement to)[ \u00a0](?:the[ \u00a0])?$/i;
/** "Kommersant {newspaper}", "the {Russian daily} Kommersant": a page does not introduce itself. */
const INTRODUCED_AFTER =
  /^(?:[’']s)?[ \u00a0](?:news|newspaper|agency|daily|television|tv|radio|channel|magazine|website|network|site)\b/i;

/**
 * The newspaper that appears on a page only as the one who was told, and that nothing introduces: the page is its own ("told The Meridian
 * Post"), so words do not come through it. An agency tells other papers and does not
 * count; beside other media, being told once shows nothing.
 */
export function recipientsOf(scene: Scene, known: readonly Known[]): ReadonlySet<ActorId> {
  const times = new Map<ActorId, number>();
  const media = new Set<ActorId>();
  for (const [i, { start, end, form }] of scene.mentions.entries()) {
    const actor = known[i]?.actor ?? null;
    if (actor === null || form === 'description' || !scene.table.media.has(actor)) continue;
    media.add(actor);
    if (scene.table.agencies.has(actor)) continue;
    const told =
      TOLD.test(scene.text.slice(Math.max(0, start - 60), start)) && !INTRODUCED_AFTER.test(scene.text.slice(end, end + 16));
    times.set(actor, told ? (times.get(actor) ?? 0) + 1 : Number.NaN);
  }
  const enough = media.size === 1 ? 1 : 2;
  const [only, other] = [...times].filter(([, told]) => told >= enough);
  return new Set(only === undefined || other !== undefined ? [] : [only[0]]);
}
