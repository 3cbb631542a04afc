import type { Finding } from '../../../types/finding.ts';
import type { Page } from '../../../types/page.ts';
import type { Told } from '../told.ts';
import { signatureOf } from './structure.ts';

/** Titles of what servers and guards send in place of a page. */
const TITLES =
  /^(?:(?:error |http )?(?:40[0134]|410|429|50[0234])\b.{0,60}|.{0,30}\b(?:page|file|article|story|site|url) (?:not|cannot be|could not be|can['’]t be) found\b.{0,40}|(?:access|permission) (?:denied|forbidden)\b.{0,40}|just a moment\W*|attention required\b.{0,30}|(?:are you (?:a|not a) (?:robot|human)|(?:please )?verify (?:that )?you are (?:a )?human|human verification|security check)\b.{0,40}|checking your browser\b.{0,60}|(?:internal )?server error|bad gateway|service (?:temporarily )?unavailable|(?:site|page) (?:is )?(?:under maintenance|temporarily unavailable|down)\b.{0,30}|страница не найдена|seite nicht gefunden|page introuvable|página no encontrada|página não encontrada|pagina non trovata)$/i;
/** Words of sentences below which such a page has nothing of its own to say; an article about an outage has more. */
const FEW = 90;

/** A page that stands where an article should: an error, or a check whether the visitor is human. Null for any other. */
export function errorPage(page: Page, lines: readonly Told[]): Finding | null {
  const prose = lines.reduce((sum, { sight }) => sum + (sight.ended && sight.words >= 4 ? sight.words : 0), 0);
  if (prose > FEW) return null;
  const titles = page.metadata.entries.filter(({ field, why }) => field === 'title' && why === 'title element');
  const heading = lines.find(({ sight }) => sight.markup?.tag === 'h1') ?? lines[0];
  const named = [...titles.flatMap(({ value }) => value.split(/\s[|–—-]\s/)), heading?.sight.text ?? ''];
  const found = named.find((text) => text.length <= 120 && TITLES.test(text.trim()));
  if (found === undefined) return null;
  return { code: 'not-an-article', span: null, message: `The page calls itself "${found.trim()}".` };
}

/** Prose lines that a body of this kind may have, and teasers of the same build that stand elsewhere. */
const MOST_OWN = 2;
const LEAST_OTHERS = 5;

/**
 * Whether what looks like the body of a page is one of its teasers: one or two lines, under a title that is a link, built like those
 * under other such titles.
 */
export function isTeaser(lines: readonly Told[], own: readonly number[]): boolean {
  const prose = own.filter((i) => isProse(lines[i]));
  const [first] = prose;
  if (first === undefined || prose.length > MOST_OWN || !isLinkedTitle(lines[first - 1])) return false;
  const built = signatureOf(lines[first]);
  const others = lines.filter(
    (line, i) => !own.includes(i) && isProse(line) && signatureOf(line) === built && isLinkedTitle(lines[i - 1]),
  );
  return others.length >= LEAST_OTHERS;
}

const isProse = (line: Told | undefined): boolean =>
  line?.sight.markup !== null && line?.sight.ended === true && line.sight.words >= 6;

const isLinkedTitle = (line: Told | undefined): boolean =>
  line !== undefined && line.sight.linked > 0.8 && line.sight.words >= 3 && line.sight.words <= 30;

/** Titles with a date of their own below, that no article has so many of. */
export const DATED = 8;
/** Words of a teaser. */
const BRIEF = 60;

/** How many titles stand above dates of their own, in plain text. */
export function datedTitles(lines: readonly Told[]): number {
  const comments = lines.findIndex(({ evidence }) => evidence?.kind === 'comment' || evidence?.kind === 'comment-form');
  return lines
    .slice(0, comments < 0 ? lines.length : comments)
    .filter(
      ({ sight, evidence }, i) => sight.markup === null && evidence?.kind === 'date' && (lines[i - 1]?.sight.words ?? 0) >= 4,
    ).length;
}

/** Whether the heaviest run of a plain text is only one of many teasers with dates. */
export function isDatedList(lines: readonly Told[], own: readonly Told[]): boolean {
  const words = own.reduce((sum, { sight }) => sum + sight.words, 0);
  return words < BRIEF && datedTitles(lines) >= DATED;
}
