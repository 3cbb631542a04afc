import { slug } from '../../lang/actor-id.ts';
import type { NameRow } from '../../types/lexicon.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Scene } from './scene.ts';

export interface Outlets {
  /** The outlet that published the page. */
  readonly outlet: ActorId | null;
  /** Every medium whose own words the page is: the outlet and the agencies it credits. */
  readonly own: ReadonlySet<ActorId>;
}

/** "(Reuters) -" where a report begins. */
const DATELINE = /^[^\n]{0,60}\(([\p{L} ]{2,30})\)[ \u00a0]?[-—–]/u;

/** The outlet by the page’s own naming of it, and the agencies credited or named in the dateline. */
export function outletsOf({ found, table, text }: Scene, names: readonly NameRow[]): Outlets {
  const { article } = found;
  const idOf = (name: string): ActorId | null => {
    const plain = name.replace(/^the /i, '').trim();
    const row = names.find(({ form, media }) => media !== '' && form.toLowerCase() === plain.toLowerCase());
    return row?.actor ?? (slug(plain) === '' ? null : `org:${slug(plain)}`);
  };
  const outlet = article.outlet === null ? null : idOf(article.outlet.value);
  const credits = [article.byline, ...article.credits].flatMap((credit) => (credit === null ? [] : [idOf(credit.value)]));
  const dateline = article.body
    .slice(0, 3)
    .map(([start, end]) => DATELINE.exec(text.slice(start, Math.min(end, start + 100)))?.[1]);
  const agencies = dateline.flatMap((name) => (name === undefined ? [] : [idOf(name)]));
  const own = [outlet, ...credits, ...agencies].filter((actor) => actor !== null && (table.media.has(actor) || actor === outlet));
  return { outlet, own: new Set(own.filter((actor) => actor !== null)) };
}
