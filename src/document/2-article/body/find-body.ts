import { isAddress } from '../sight.ts';
import { isCell, type Told } from '../told.ts';
import { commentsStartAt } from './comments.ts';
import { isDatedList, isTeaser } from './no-article.ts';
import { partsOf } from './parts.ts';
import { heaviestRun, type Run } from './run.ts';
import { mainContainer, signatureOf } from './structure.ts';
import { weightsOf } from './weight.ts';

/** The lines of the article's body, by index; furniture may stand between them. */
export interface Body {
  readonly first: number;
  /** After the last one. */
  readonly last: number;
  readonly has: (index: number) => boolean;
}

/**
 * The heaviest run of lines; for HTML without what lies outside the element that holds most of it, and with the paragraphs
 * elsewhere in that element that are built just like its own (a long box of links may have cut the run short).
 */
export function findBody(lines: readonly Told[], live: boolean): Body | null {
  const weights = weightsOf(lines, live);
  const run = heaviestRun(lines, weights) ?? namedRun(lines, weights);
  if (run === null || isDatedList(lines, lines.slice(run.first, run.last))) return null;
  const inRun = (i: number): boolean => i >= run.first && i < run.last;
  const main = mainContainer(lines, run, weights);
  if (main === null) return joined(partsOf(lines, weights, run));
  const built = new Set<string>();
  for (let i = run.first; i < run.last; i++) if ((weights[i] ?? 0) > 0) built.add(signatureOf(lines[i]));
  const end = lines.findIndex((_, i) => i >= run.last && commentsStartAt(lines, i) !== 'no');
  const named = isMostlyNamed(lines.filter((line, i) => inRun(i) && main.holds(line)));
  const members = lines.map((line, i) => {
    if (!main.holds(line)) return false;
    if (inRun(i)) return true;
    if (end >= 0 && i >= end) return false;
    return ((weights[i] ?? 0) > 0.3 && built.has(signatureOf(line))) || (named && isPlain(line));
  });
  const first = members.indexOf(true);
  const last = members.lastIndexOf(true) + 1;
  for (let i = first + 1; first >= 0 && i < last; i++)
    if (members[i] === false && isListItem(lines[i]) && main.holds(lines[i] as Told)) members[i] = true;
  const own = members.flatMap((member, i) => (member ? [i] : []));
  return first < 0 || isTeaser(lines, own) ? null : { first, last, has: (i) => members[i] === true };
}

/** An item of a list that is no list of links, and that nothing calls furniture. */
const isListItem = (line: Told | undefined): boolean =>
  line !== undefined &&
  line.sight.markup?.tag === 'li' &&
  line.sight.linked < 0.3 &&
  line.evidence === null &&
  line.place.evidence === null;

function joined(parts: readonly Run[]): Body {
  const has = (i: number): boolean => parts.some(({ first, last }) => i >= first && i < last);
  return { first: parts[0]?.first ?? 0, last: parts.at(-1)?.last ?? 0, has };
}

/** Lines that make a body without a sentence among them. */
const LEAST = 3;

/** Where no sentence stands: a list or a table below a heading of the first order, in what the markup names the article. */
function namedRun(lines: readonly Told[], weights: readonly number[]): Run | null {
  const title = lines.findIndex(({ sight }) => sight.markup?.tag === 'h1');
  const named = lines.map((line, i) => title >= 0 && i > title && isPlain(line));
  if (named.filter(Boolean).length < LEAST) return null;
  const [first, last] = [named.indexOf(true), named.lastIndexOf(true) + 1];
  return { first, last, weight: weights.slice(first, last).reduce((sum, weight) => sum + Math.max(0, weight), 0) };
}

/** Whether the markup itself calls most of the prose the article. */
function isMostlyNamed(lines: readonly Told[]): boolean {
  const prose = lines.filter(({ sight, evidence, place }) => sight.ended && evidence === null && place.evidence === null);
  return prose.filter(({ place }) => place.inArticle).length >= prose.length * 0.8;
}

/** A line that the markup calls the article and nothing calls furniture: a list or a table row that no sentence stands in. */
const isPlain = (line: Told): boolean => {
  const { sight, evidence, place } = line;
  if (!place.inArticle) return false;
  return isCell(line) || isAddress(sight) || (evidence === null && sight.linked < 0.5 && sight.words >= 3);
};
