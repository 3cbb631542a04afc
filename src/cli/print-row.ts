import type { StatementRow } from '../views/record/row.ts';
import type { Style } from './style.ts';
import { printable, wrapped } from './text.ts';

const INDENT = 12;

/**
 * A statement of the record for a person:
 *
 *     2022-02-24  Hua Chunying for China to reporters · deny · direct
 *                 “Such claims are pure invention.”
 *                 RT > Xinhua · press briefing · 93 % · c10e44ec-0f3k2m9q7aa
 */
export function printedRow(row: StatementRow, style: Style, width: number): string {
  const who = [
    whoOf(row, style),
    row.for === null || row.for.id === row.speaker?.id ? '' : `for ${printable(row.for.name)}`,
    row.addressee === null ? '' : `to ${printable(row.addressee.name)}`,
  ];
  const facts = [style.act(row.act === 'withhold' ? 'silence (withhold)' : row.act), row.form];
  if (row.factuality !== 'asserted') facts.push(row.factuality);
  if (row.state !== 'machine') facts.push(row.state);
  const chain = [row.outlet?.name, ...row.via.toReversed().map(({ name }) => name)].filter((name) => name !== undefined);
  const last = [
    [...new Set(chain)].join(' > '),
    row.venue ?? '',
    row.document.title ?? row.document.page,
    `${Math.round(row.confidence * 100)} %`,
    row.id,
  ];
  return [
    `${style.dim(row.day ?? 'no day    ')}  ${who.filter((part) => part !== '').join(' ')} · ${facts.join(' · ')}`,
    wrapped(printable(row.words) || '(no words of its own)', width, INDENT),
    style.dim(wrapped(printable(last.filter((part) => part !== '').join(' · ')), width, INDENT)),
    ...row.notes.map((note) => wrapped(`note: ${printable(note)}`, width, INDENT)),
  ].join('\n');
}

function whoOf({ speaker, candidates, source }: StatementRow, style: Style): string {
  const words = source === '' ? '' : ` (“${printable(source)}”)`;
  if (speaker !== null) return style.name(printable(speaker.name));
  if (candidates.length > 0)
    return `${style.alarm(`ambiguous: ${printable(candidates.map(({ name }) => name).join(' or '))}?`)}${words}`;
  return `${style.name('unknown speaker')}${words}`;
}
