import { type Entry, inside, textMember } from './member.ts';

const ARTICLE = /<div[^>]*\bclass="?[^">]*\barticle\b[^">]*\b\w{2}Article\b[^>]*>/gi;

/** Articles of a Factiva export in HTML (`<div class="article enArticle">`), or null when the page is none. */
export function factivaArticles(path: string, html: string): Entry[] | null {
  const starts = [...html.matchAll(ARTICLE)].map((match) => match.index);
  if (starts.length === 0) return null;
  return starts.map((start, i) =>
    textMember(inside(path, `Factiva ${i + 1}`), `<html><body>${html.slice(start, starts[i + 1] ?? html.length)}`, {
      mediaType: 'text/html',
    }),
  );
}
