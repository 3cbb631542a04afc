import { FURNITURE_KINDS } from '../types/article.ts';
import type { Reading } from '../types/reading.ts';
import { nameFromId } from '../views/actor-names.ts';
import { placesIn, shownPlace } from '../views/place.ts';
import { type SpeakerView, type StatementView, statementViews } from '../views/statement-view.ts';
import { statsOf } from '../views/stats.ts';
import type { Style } from './style.ts';
import { counted, grouped, printable, wrapped } from './text.ts';

export interface Look {
  readonly style: Style;
  readonly width: number;
  /** Print the text of the furniture too. */
  readonly furniture: boolean;
}

const INDENT = 6;

/** A Reading for a person: head, statements in order, what was set aside, findings. Ends with a line feed. */
export function printedReading(reading: Reading, look: Look): string {
  const parts = [
    head(reading, look),
    ...statementViews(reading).map((view) => printedStatement(view, look)),
    furniture(reading, look),
    findings(reading, look),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function head(reading: Reading, { style, width }: Look): string {
  const { headline, outlet, byline, written } = reading.article;
  const title = headline === null ? '(no headline)' : printable(reading.document.text.slice(...headline));
  const dated = written === null ? 'day of writing unknown' : `written ${writtenShown(written)}`;
  const said = reading.statements.filter((statement) => statement.repeats === null).length;
  const facts = [outlet === null ? '' : nameFromId(outlet), byline ?? '', dated, counted(said, 'statement')];
  return [
    style.dim(printable(reading.document.source)),
    style.bold(wrapped(title, width, 0)),
    printable(facts.filter((fact) => fact !== '').join(' · ')),
  ].join('\n');
}

const writtenShown = ({ earliest, latest }: { earliest: string; latest: string }): string =>
  earliest === latest ? earliest : `between ${earliest} and ${latest}`;

/**
 *    s3  Hua Chunying for China to reporters · deny · direct
 *        “Such claims are pure invention.”
 *        AFP > Xinhua > Hua Chunying · 2022-02-24 (implied) · press briefing · 93%
 */
function printedStatement(view: StatementView, { style, width }: Look): string {
  const who = [
    speakerShown(view.speaker, view.source, style),
    view.for === null ? '' : `for ${printable(view.for)}`,
    view.addressee === null ? '' : `to ${printable(view.addressee)}`,
  ];
  const what = [style.act(view.silence ? 'silence (withhold)' : view.act), view.form];
  if (view.factuality !== 'asserted') what.push(view.factuality);
  const first = [who.filter((part) => part !== '').join(' '), ...what].join(' · ');
  const words = printable(view.words) || '(no words of its own)';
  return [
    `${style.dim(view.id.padStart(INDENT - 2))}  ${first}`,
    wrapped(words, width, INDENT),
    style.dim(wrapped(lastLine(view), width, INDENT)),
  ].join('\n');
}

function speakerShown(speaker: SpeakerView, source: string, style: Style): string {
  const words = source === '' ? '' : ` (“${printable(source)}”)`;
  switch (speaker.state) {
    case 'resolved':
      return style.name(printable(speaker.name));
    case 'ambiguous':
      return `${style.alarm(`ambiguous: ${printable(speaker.names.join(' or '))}?`)}${words}`;
    case 'unknown':
      return `${style.name('unknown speaker')}${words}`;
  }
}

const SHORT: Readonly<Record<SpeakerView['state'], (speaker: SpeakerView) => string>> = {
  resolved: (speaker) => (speaker.state === 'resolved' ? speaker.name : ''),
  ambiguous: () => 'ambiguous',
  unknown: () => 'unknown',
};

function lastLine(view: StatementView): string {
  const parts = [
    [...view.chain, SHORT[view.speaker.state](view.speaker)].filter((name, i, all) => name !== all[i - 1]).join(' > '),
    view.when === null ? 'no date' : `${view.when.value} (${view.when.certainty})`,
    view.venue ?? '',
    view.within === null ? '' : `inside ${view.within}`,
    view.repeats === null ? '' : `repeats ${view.repeats}`,
    `${Math.round(view.confidence * 100)}%`,
  ];
  return printable(parts.filter((part) => part !== '').join(' · '));
}

const FURNITURE: ReadonlySet<string> = new Set(FURNITURE_KINDS);

function furniture(reading: Reading, { style, width, furniture: whole }: Look): string {
  const { furnitureCharacters, furniture: kinds } = statsOf(reading);
  if (furnitureCharacters === 0) return '';
  const each = Object.entries(kinds).map(([kind, size]) => `${kind} ${grouped(size)}`);
  const summary = wrapped(`furniture set aside: ${counted(furnitureCharacters, 'character')} (${each.join(', ')})`, width, 0);
  if (!whole) return style.dim(summary);
  const blocks = reading.blocks.filter((block) => FURNITURE.has(block.kind));
  const shown = blocks.map(({ start, end, kind, why }) =>
    wrapped(`[${kind}: ${why}] ${printable(reading.document.text.slice(start, end))}`, width, 2),
  );
  return style.dim([summary, ...shown].join('\n'));
}

function findings(reading: Reading, { style, width }: Look): string {
  const placeOf = placesIn(reading.document.text);
  return reading.findings
    .map(({ code, span, message }) => {
      const place = span === null ? '' : ` ${shownPlace(placeOf(span[0]))}`;
      return `${style.alarm('!')} ${wrapped(`${code}${place}  ${printable(message)}`, width, 2).trimStart()}`;
    })
    .join('\n');
}
