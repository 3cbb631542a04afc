import type { Label } from '../label/label.ts';
import type { Told } from '../told.ts';
import { type Draft, range } from './draft.ts';

const HEADING =
  /^(?:(?:what (?:you )?(?:need|have|want) to know|what we know(?: so far)?|what to know|things to know|key (?:points?|takeaways?|facts?|findings?|developments?|messages)|takeaways?|highlights?|story highlights|in (?:brief|short|summary|a nutshell)|at a glance|the (?:gist|basics|bottom line|essentials)|the short version|quick (?:read|take|summary)|summary|tl;?dr|bullet points|main points|the main points|article summary|ai summary|das wichtigste in kürze|l['’]essentiel|lo esencial|en resumen|em resumo|in sintesi|kratko|главное))\s?[:.…]?$/i;
/** Why a line is a section that is no section of the site. */
export const SUMMARY_HEADING = 'heading of a summary';

const BULLET = /^(?:[•◦▪‣●■*·–—-]|\d{1,2}[.)])\s?\S/u;
const MOST = 10;
/** Without bullets nobody says where the box ends; a longer run is the article itself. */
const MOST_UNMARKED = 5;

/** "WHAT YOU NEED TO KNOW:" and the points under it: our words for what the body says, so they are never counted twice. */
export function summaryBoxes({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  lines.forEach(({ sight }, i) => {
    if (sight.length > 60 || !HEADING.test(sight.text) || (run !== null && i > run.first + 12)) return;
    changes.set(i, { kind: 'section', why: SUMMARY_HEADING });
    for (const point of range(i + 1, i + 1 + (countPoints(lines, labels, i + 1) || countBare(lines, i + 1, run?.first ?? 0))))
      changes.set(point, { kind: 'summary', why: `point under "${sight.text}"` });
  });
  return changes;
}

function countPoints(lines: readonly Told[], labels: readonly Label[], first: number): number {
  const marked = isPoint(lines[first]);
  let count = 0;
  while (count < MOST) {
    const line = lines[first + count];
    if (line === undefined || isPoint(line) !== marked) break;
    if (!marked && (!line.sight.ended || labels[first + count]?.kind !== 'paragraph')) break;
    count++;
  }
  return marked || count <= MOST_UNMARKED ? count : 0;
}

const isPoint = (line: Told | undefined): boolean =>
  line !== undefined && (BULLET.test(line.sight.text) || line.sight.markup?.tag === 'li');

/** Without bullets or full stops: a few lines between the heading and the first paragraph, nothing else among them. */
function countBare(lines: readonly Told[], first: number, body: number): number {
  const between = lines.slice(first, body);
  const bare = between.every(
    ({ sight, evidence }) => evidence === null && sight.markup === null && sight.words >= 3 && !sight.ended,
  );
  return between.length >= 2 && between.length <= MOST_UNMARKED && bare ? between.length : 0;
}
