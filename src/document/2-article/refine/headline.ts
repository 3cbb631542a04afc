import type { Label } from '../label/label.ts';
import { looksLikeName } from '../recognisers/bylines.ts';
import { isSectionName } from '../recognisers/navigation.ts';
import { isFurniture, type Told } from '../told.ts';
import type { Draft } from './draft.ts';

/** How many lines above the body are looked at. */
const REACH = 60;
const ENOUGH = 1;
const LONGEST_TITLE = 40;

/** The line that is the article's title: the best of those above the body, if any is good enough. */
export function headlineOf(draft: Draft): number | null {
  const { lines, run } = draft;
  if (run === null) return null;
  const titles = draft.metadata.entries.filter((entry) => entry.field === 'title').map((entry) => wordSet(entry.value));
  const only = lines.filter(({ sight }) => sight.markup?.tag === 'h1').length === 1;
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let i = Math.max(0, run.first - REACH); i < Math.min(run.last, run.first + 4); i++) {
    const line = lines[i];
    if (line === undefined || draft.labels[i]?.kind === 'summary') continue;
    const score = scoreOf(line, draft.labels[i], titles, only) - distance(draft, i);
    if (score >= ENOUGH && (best === null || score > best.score)) best = { at: i, score };
  }
  return best === null ? null : aboveStandfirst(draft, best.at);
}

/** Most lines of a standfirst that has no full stop. */
const STANDFIRST = 2;

/**
 * Of two or three title-like lines in a row, with furniture above them, the first is the title.
 *
 *     Two readouts, one call                              <- headline
 *     Neither side would say who had asked for the talk   <- the line nearest to the article
 */
function aboveStandfirst({ lines, labels }: Draft, at: number): number {
  if (lines[at]?.sight.markup !== null) return at;
  let first = at;
  while (first > 0 && isLoose(lines[first - 1], labels[first - 1])) first--;
  while (first < at && isTold(lines[first])) first++;
  // Under a heading of other stories they are other stories: "BREAKING" and one-line claims.
  if (labels[first - 1]?.kind === 'related') return at;
  return at - first <= STANDFIRST ? first : at;
}

/** A whole sentence of some length is no title: "The following statement was issued by ...". */
const isTold = (line: Told | undefined): boolean =>
  line?.sight.ended === true && line.sight.text.endsWith('.') && line.sight.words > 12;

const isLoose = (line: Told | undefined, label: Label | undefined): boolean =>
  line !== undefined &&
  label?.kind === 'other' &&
  line.evidence === null &&
  line.sight.words >= 5 &&
  line.sight.words <= LONGEST_TITLE &&
  !/^[-–—•*]/.test(line.sight.text);

/** Lines between a title and the body are mostly labels; each takes a little away. Inside the body only <h1> can be the title. */
function distance({ lines, run, labels }: Draft, at: number): number {
  if (run === null) return 0;
  if (at >= run.first) return lines[at]?.sight.markup?.tag === 'h1' ? 0 : 9;
  let cost = 0;
  for (let i = at + 1; i < run.first; i++) cost += isFurniture(labels[i]?.kind ?? 'other') ? 0.05 : 0.02;
  return cost;
}

function scoreOf(line: Told, label: Label | undefined, titles: readonly ReadonlySet<string>[], only: boolean): number {
  const { sight, evidence } = line;
  if (sight.words < 2 || sight.words > LONGEST_TITLE || (evidence !== null && evidence.strength === 'certain')) return -9;
  const tag = sight.markup?.tag ?? '';
  const named = titles.some((title) => alike(title, wordSet(sight.text)));
  let score = named ? 4 : 0;
  if (tag === 'h1') score += only ? 4 : 3;
  else if (tag === 'h2') score += 1;
  else if (tag === 'h3') score += 0.5;
  if (line.sight.markup?.hints.slice(0, 4).some((hint) => /(?:^|-)(?:headline|title)(?:-|$)/.test(hint)) === true) score += 0.5;
  if (sight.words >= 4) score += 1.5;
  else if (sight.words === 3) score += 0.5;
  if (/[.;:,…]$/.test(sight.text)) score -= sight.text.endsWith('.') && sight.words > 12 ? 3 : 1.5;
  // A file that begins with a line of its own and goes straight on to the prose.
  if (sight.index === 0 && sight.markup === null && sight.words >= 4) score += 1;
  if (/^[•◦▪‣●■*·]|^[-–—]\s|^\d{1,2}\.\s/.test(sight.text)) score -= 4;
  if (!named && (looksLikeName(sight.text) || isSectionName(sight.plain))) score -= 2;
  if (!named && sight.linked > 0.5) score -= 2;
  if (!named && label !== undefined && isFurniture(label.kind) && line.place.evidence !== null && isFurniture(label.kind))
    score -= 2;
  return score;
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Most words of the shorter one are in the other: metadata adds the outlet's name, the page a subtitle. */
function alike(title: ReadonlySet<string>, line: ReadonlySet<string>): boolean {
  const shared = [...line].filter((word) => title.has(word)).length;
  return line.size >= 3 && shared >= line.size * 0.75 && shared >= title.size * 0.4;
}
