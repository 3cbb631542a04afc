import type { Label } from '../label/label.ts';
import { isSectionName } from '../recognisers/navigation.ts';
import { type Draft, range } from './draft.ts';

/** Lines from the top of the page, and below the headline, among which the outlet names itself. */
const TOP = 8;
const BELOW = 2;
const LONGEST = 60;
/** Last words of names of newspapers that name little else. */
const PAPER =
  /\s(?:dispatch|herald|post|ledger|times|tribune|gazette|journal|chronicle|observer|telegraph|guardian|sentinel|courier|examiner|inquirer|newswire|news agency|news service|broadcasting)$/i;
/** Behind the outlet's name in a byline. */
const DESK = /(?:bureau|desk|staff|correspondent|reporter|team|newsroom|service|editor)/i;

/** Why a line is a credit that names no source but the page's own outlet. */
export const MASTHEAD = 'name of the outlet';

/**
 * The name of the outlet by the headline, told by its last word or because the page says it again where it speaks of itself.
 *
 *     Tamarind Ledger                                  <- credit
 *     Ministers agree on a date                        <- headline
 *     Tamarind Ledger Diplomatic Correspondent         <- byline
 */
export function masthead({ lines, labels }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  const headline = labels.findIndex(({ kind }) => kind === 'headline');
  if (headline < 0) return changes;
  for (const i of range(0, Math.min(lines.length, headline + 1 + BELOW))) {
    if (i > TOP && i < headline) continue;
    const name = nameIn(lines[i]?.sight.text ?? '');
    const kind = labels[i]?.kind;
    if (name === null || i === headline || (kind !== 'navigation' && kind !== 'other')) continue;
    if (lines[i]?.evidence?.strength === 'certain' || !(PAPER.test(name) || saidAgain(name, lines, labels, i))) continue;
    changes.set(i, { kind: 'credit', why: MASTHEAD });
    break;
  }
  return changes;
}

/** "Tamarind Ledger", "Tamarind Ledger // Reposts": the name that a line may hold. */
export function nameIn(line: string): string | null {
  const name = line.split(/\s(?:\/\/|\||–|—|-)\s/, 1)[0]?.trim() ?? '';
  const words = name.split(/\s+/);
  if (line.length > LONGEST || words.length < 2 || words.length > 6 || /[.,:;!?\d]/.test(name)) return null;
  const named = words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|de|la|der|&)$/.test(word));
  return named && !isSectionName(name.toLowerCase()) ? name : null;
}

function saidAgain(name: string, lines: Draft['lines'], labels: Draft['labels'], but: number): boolean {
  const wanted = name.toLowerCase();
  return lines.some(({ sight }, i) => {
    if (i === but || sight.length > 200) return false;
    const at = sight.text.toLowerCase().indexOf(wanted);
    if (at < 0) return false;
    const kind = labels[i]?.kind;
    return kind === 'legal' || (kind === 'byline' && DESK.test(sight.text.slice(at + wanted.length)));
  });
}
