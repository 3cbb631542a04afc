import type { Reading } from '../../src/types/reading.ts';
import type { Span } from '../../src/types/span.ts';
import { readingSchema } from '../../src/views/reading-schema.ts';

/**
 * Everything that must hold for any Reading of any input: the schema, and what a schema cannot say. One line a breach; none for a
 * sound one.
 */
export function unsound(reading: Reading): string[] {
  const valid = readingSchema.safeParse(reading);
  if (!valid.success) return valid.error.issues.map((issue) => `schema: ${issue.path.join('.')}: ${issue.message}`);
  return [
    ...spansOf(reading).flatMap((each) => badSpan(reading.document.text, each)),
    ...badBlocks(reading),
    ...badReferences(reading),
  ];
}

interface Named {
  readonly name: string;
  readonly span: Span;
}

function spansOf(reading: Reading): Named[] {
  const one = (name: string, span: Span | null): Named[] => (span === null ? [] : [{ name, span }]);
  const many = (name: string, spans: readonly Span[]): Named[] => spans.map((span) => ({ name, span }));
  const placed = (name: string, list: readonly { start: number; end: number }[]): Named[] =>
    list.map(({ start, end }) => ({ name, span: [start, end] as const }));
  return [
    ...placed('block', reading.blocks),
    ...one('headline', reading.article.headline),
    ...many('body', reading.article.body),
    ...(reading.article.written?.reasons ?? []).flatMap((reason) => one('written', reason.span)),
    ...placed('time', reading.times),
    ...placed('mention', reading.mentions),
    ...reading.statements.flatMap((s) => [
      ...many(`${s.id} source`, s.source),
      ...many(`${s.id} cue`, s.cue),
      ...many(`${s.id} content`, s.content),
    ]),
    ...reading.positions.flatMap((p) => many('position', p.evidence)),
    ...reading.findings.flatMap((f) => one(`finding ${f.code}`, f.span)),
  ];
}

function badSpan(text: string, { name, span: [start, end] }: Named): string[] {
  const where = `${name} [${start}, ${end}]`;
  if (start > end || end > text.length) return [`${where} is not in the text of ${text.length}`];
  if (start === end && !name.startsWith('finding')) return [`${where} is empty`];
  if (splitsPair(text, start) || splitsPair(text, end)) return [`${where} cuts a surrogate pair`];
  return /^\s|\s$/.test(text.slice(start, end)) && !name.startsWith('finding')
    ? [`${where} begins or ends with white space`]
    : [];
}

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

/** In order, apart, and over every character that is not white space. */
function badBlocks({ blocks, document: { text } }: Reading): string[] {
  const bad: string[] = [];
  let covered = 0;
  for (const { start, end } of [...blocks, { start: text.length, end: text.length }]) {
    if (start < covered) bad.push(`block at ${start} begins before the last one ends at ${covered}`);
    const gap = text.slice(covered, start);
    if (/\S/.test(gap)) bad.push(`no block covers ${JSON.stringify(gap.trim().slice(0, 40))} before ${start}`);
    covered = Math.max(covered, end);
  }
  return bad;
}

function badReferences({ statements, mentions, positions }: Reading): string[] {
  const bad: string[] = [];
  const ids = new Set(statements.map((s) => s.id));
  if (ids.size !== statements.length) bad.push('two statements share an id');
  if (new Set(mentions.map((m) => m.id)).size !== mentions.length) bad.push('two mentions share an id');
  const parents = new Map(statements.map((s) => [s.id, s.within]));
  for (const { id, within, repeats, speaker, candidates, content, cue, source } of statements) {
    if (within !== null && !ids.has(within)) bad.push(`${id} is within ${within}, which is not there`);
    if (repeats !== null && !ids.has(repeats)) bad.push(`${id} repeats ${repeats}, which is not there`);
    if (within !== null && above(id, parents).includes(id)) bad.push(`${id} is within itself`);
    if (speaker !== null && candidates.length > 0) bad.push(`${id} has a speaker and candidates`);
    if (candidates.length === 1) bad.push(`${id} has a single candidate`);
    if (content.length + cue.length === 0) bad.push(`${id} has neither cue nor content`);
    for (const role of [source, cue, content])
      if (role.some((span, i) => span[0] < (role[i - 1]?.[1] ?? 0))) bad.push(`${id} has a role out of order`);
  }
  for (const { id, actor, candidates } of mentions)
    if (candidates.length === 1 || (actor !== null && candidates.length > 0)) bad.push(`${id} is neither resolved nor ambiguous`);
  for (const position of positions)
    if (!ids.has(position.statement)) bad.push(`a position rests on ${position.statement}, which is not there`);
  return bad;
}

function above(id: string, parents: ReadonlyMap<string, string | null>): string[] {
  const seen: string[] = [];
  for (let at = parents.get(id) ?? null; at !== null && !seen.includes(at); at = parents.get(at) ?? null) seen.push(at);
  return seen;
}
