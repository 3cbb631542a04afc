import type { Generated } from './generated.ts';

/** A query of the language, made of words, names and days that the pages have, and some that they do not. */
export function randomQuery(next: () => number, pages: readonly Generated[]): string {
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const page = (): Generated => one(pages);
  const words = (): string[] =>
    page()
      .reading.document.text.split(/[^a-z]+/i)
      .filter((word) => word !== '');
  const run = (length: number): string => {
    const all = words();
    const at = Math.floor(next() * Math.max(1, all.length - length));
    return all.slice(at, at + length).join(' ');
  };
  const statement = () => one(page().reading.statements);
  const day = (): string => (page().reading.article.published ?? '2022-02-02').slice(0, one([4, 7, 10]));
  const leaf = (): string =>
    one([
      () => run(1),
      () => `"${run(2)}"`,
      () => `"${run(3)}"`,
      () => `by:${statement().speaker ?? 'person:nobody'}`,
      () => `by:"${one(page().reading.actors).name}"`,
      () => `says:"${one(page().reading.actors).name}"`,
      () => `for:${statement().for}`,
      () => `to:${statement().addressee ?? 'state:US'}`,
      () => `via:${statement().via[0] ?? 'org:north-wire'}`,
      () => `act:${statement().act},${statement().act}`,
      () => `form:${statement().form}`,
      () => `about:${statement().about[0] ?? 'nothing'}`,
      () => `outlet:${page().reading.article.outlet}`,
      () => `lang:${one(['en', 'fr', 'de'])}`,
      () => `since:${day()}`,
      () => `until:${day()}`,
      () => `has:${one(['silence', 'ambiguous', 'unknown', 'date', 'chain', 'position', 'repeat'])}`,
      () => `is:${one(['machine', 'confirmed'])}`,
      () => `sure:${one(['>', '>=', '<', '<=', '='])}${(Math.floor(next() * 101) / 100).toString()}`,
    ])();
  const built = (depth: number): string => {
    const kind = depth === 0 ? 0 : next();
    if (kind < 0.4) return next() < 0.2 ? `-${leaf()}` : leaf();
    if (kind < 0.7) return `${built(depth - 1)} ${built(depth - 1)}`;
    if (kind < 0.9) return `(${built(depth - 1)} OR ${built(depth - 1)})`;
    return `-(${built(depth - 1)})`;
  };
  return built(2);
}
