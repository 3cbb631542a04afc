import { expect, test } from 'vitest';
import type { Span } from '../../../src/types/span.ts';
import type { PageStatement } from '../../../src/views/screens/read.ts';
import { marksOf, woven } from '../../../web/parts/woven.tsx';

/** A statement whose roles are the words given, found in the text. */
function statement(text: string, number: number, roles: Readonly<Record<'source' | 'cue' | 'content', string>>): PageStatement {
  const span = (words: string): Span[] => (words === '' ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]]);
  const spans = { source: span(roles.source), cue: span(roles.cue), content: span(roles.content) };
  return { id: `id${number}`, number, spans, place: spans.content[0] ?? [0, 0], state: 'machine' } as unknown as PageStatement;
}

/** The elements as letters: {q1|…} content, {s1|…} source, {c1|…} cue, {p|…} a passage; numbers in the text are left out. */
const drawn = (html: string): string =>
  html
    .replaceAll(/<a class="n"[^>]*>\d+<\/a>/g, '')
    .replaceAll(
      /<span class="(\w)\w*[^"]*"(?: data-s="(\d+)")?[^>]*>/g,
      (_, role: string, number = '') => `{${role === 'c' ? '?' : role}${number}|`,
    )
    .replaceAll('</span>', '}');

const html = (text: string, statements: readonly PageStatement[], at: Span | null = null, from = 0): string =>
  String(woven(text.slice(from), from, marksOf(statements, at), null));

test('one inside another nests', () => {
  const text = 'Ada told Ben that rain fell, the gazette reported.';
  const inner = statement(text, 2, { source: 'Ada', cue: 'told', content: 'that rain fell' });
  const outer = statement(text, 1, { source: 'the gazette', cue: 'reported', content: 'Ada told Ben that rain fell' });
  expect(drawn(html(text, [outer, inner]))).toBe(
    '{?1|{s2|Ada} {?2|told} Ben {?2|that rain fell}}, {s1|the gazette} {?1|reported}.',
  );
});

test('marks that cross are closed and opened again; a permalink stands on the first piece only', () => {
  const text = 'one two three four';
  const first = statement(text, 1, { source: '', cue: '', content: 'one two three' });
  const second = statement(text, 2, { source: '', cue: '', content: 'two three four' });
  const out = html(text, [first, second]);
  expect(drawn(out)).toBe('{?1|one {?2|two three}}{?2| four}');
  expect(out.match(/ id="at-4-18"/g)?.length).toBe(1);
});

test('a passage is marked; what begins before the block goes on in it', () => {
  const text = 'one two three four';
  expect(drawn(html(text, [], [4, 13]))).toBe('one {p|two three} four');
  expect(drawn(html(text, [statement(text, 1, { source: '', cue: '', content: 'two three' })], null, 8))).toBe('{?1|three} four');
});

test('all of the text is there, and none of it is markup', () => {
  const text = '<b onclick=x>& “quoted” \u202e</b>';
  expect(
    html(text, [statement(text, 1, { source: '', cue: 'onclick', content: '“quoted”' })]).replaceAll(
      /<\/?(?:span|a)\b[^>]*>|(?<=">)1(?=<)/g,
      '',
    ),
  ).toBe('&lt;b onclick=x&gt;&amp; “quoted” \ufffd&lt;/b&gt;');
});
