/**
 * Marked text: one string that holds a sample and what should be found in it, so that tests read as text in, text out.
 *
 *     {q2|{s1|Xi} {c1|told} {to1|Putin} that {q1|“all parties must wait”}}, {s2|Xinhua} {c2|reported}.
 *
 * A mark is `{labels|text}`; a label is a role and the number of its statement: s source, c cue, q content, to addressee. Several
 * labels stand side by side, `{s1 s2|China}`. A role may be marked in pieces. Numbers only tell statements apart: `canonical` gives
 * them in the order of their cues.
 */

import { splitSentences } from '../../src/document/3-sentences/split-sentences.ts';
import { parseSentences } from '../../src/document/4-parse/parse-sentences.ts';
import { attribute } from '../../src/document/6-attribution/attribute.ts';
import { loadContext } from '../../src/load/context.ts';
import type { Article, Block, BlockKind } from '../../src/types/article.ts';
import type { Attribution } from '../../src/types/attribution.ts';
import type { Context } from '../../src/types/context.ts';
import type { Page } from '../../src/types/page.ts';
import type { Parse } from '../../src/types/parse.ts';
import type { Sentences } from '../../src/types/sentence.ts';
import type { Span } from '../../src/types/span.ts';

const ROLES = ['s', 'c', 'q', 'to'] as const;
export type Role = (typeof ROLES)[number];

/** The spans of one statement, by role. */
export type MarkedStatement = Readonly<Record<Role, readonly Span[]>>;

export interface Marked {
  readonly text: string;
  /** In the order of their cues, else of their content. */
  readonly statements: readonly MarkedStatement[];
}

interface Mark {
  readonly labels: readonly string[];
  readonly start: number;
}

const LABEL = /^(to|[scq])(\d+)$/;

/** Takes the marks out of a sample. Throws when a brace does not match or a label is unknown: that is a mistake in a test. */
export function readMarked(marked: string): Marked {
  const open: Mark[] = [];
  const byNumber = new Map<string, Record<Role, Span[]>>();
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const char = marked.charAt(i);
    if (char === '{') {
      const bar = marked.indexOf('|', i);
      if (bar < 0) throw new Error(`no | after { at ${i} in: ${marked}`);
      open.push({ labels: marked.slice(i + 1, bar).split(' '), start: text.length });
      i = bar;
    } else if (char === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`} without { at ${i} in: ${marked}`);
      for (const label of mark.labels) addLabel(byNumber, label, [mark.start, text.length]);
    } else text += char;
  }
  if (open.length > 0) throw new Error(`{ without } in: ${marked}`);
  return { text, statements: inOrder([...byNumber.values()]) };
}

function addLabel(byNumber: Map<string, Record<Role, Span[]>>, label: string, span: Span): void {
  const [, role, number] = LABEL.exec(label) ?? [];
  if (role === undefined || number === undefined) throw new Error(`unknown label "${label}"; use s1, c1, q1 or to1`);
  const statement = byNumber.get(number) ?? { s: [], c: [], q: [], to: [] };
  byNumber.set(number, statement);
  statement[role as Role].push(span);
}

const place = (statement: MarkedStatement): readonly number[] => {
  const first = statement.c[0] ?? statement.q[0] ?? statement.s[0] ?? [0, 0];
  return [first[0], statement.q[0]?.[0] ?? 0];
};

const inOrder = (statements: readonly MarkedStatement[]): MarkedStatement[] =>
  statements
    .map((s) => ({ s: byStart(s.s), c: byStart(s.c), q: byStart(s.q), to: byStart(s.to) }))
    .sort((a, b) => (place(a)[0] ?? 0) - (place(b)[0] ?? 0) || (place(a)[1] ?? 0) - (place(b)[1] ?? 0));

const byStart = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a[0] - b[0]);

/** The text with its statements marked; equal statements give equal strings. */
export function printMarked({ text, statements }: Marked): string {
  const labels = new Map<string, { readonly span: Span; readonly names: string[] }>();
  inOrder(statements).forEach((statement, i) => {
    for (const role of ROLES) {
      for (const span of statement[role]) {
        const known = labels.get(span.join());
        if (known) known.names.push(`${role}${i + 1}`);
        else labels.set(span.join(), { span, names: [`${role}${i + 1}`] });
      }
    }
  });
  const marks = [...labels.values()];
  let printed = '';
  for (let at = 0; at <= text.length; at++) {
    printed += '}'.repeat(marks.filter(({ span }) => span[1] === at).length);
    const starting = marks.filter(({ span }) => span[0] === at).sort((a, b) => b.span[1] - a.span[1]);
    for (const { names } of starting) printed += `{${names.sort().join(' ')}|`;
    printed += text.charAt(at);
  }
  return printed;
}

/** The sample as `printMarked` writes it: what a test compares with. */
export const canonical = (marked: string): string => printMarked(readMarked(marked));
/** The sample without its marks: what a test reads. */
export const plain = (marked: string): string => readMarked(marked).text;

const LINE = /\S(?:[^\n]*\S)?/g;

/** A plain text page whose every line is a paragraph; a line that starts with `# ` in `text` is not special. */
export function pageOf(text: string): Page {
  const lines = [...text.matchAll(LINE)].map((m) => ({ start: m.index, end: m.index + m[0].length, markup: null }));
  const given = { url: null, date: null, outlet: null };
  const input = {
    id: 'sha256:test',
    source: 'test',
    bytes: new Uint8Array(),
    mediaType: 'text/plain',
    charset: null,
    given,
  } as const;
  return { input, mediaType: 'text/plain', text, lines, metadata: { entries: [] }, findings: [] };
}

/** An article of the page’s lines: `kinds` for the first ones, paragraphs for the rest. */
export function articleOf(page: Page, kinds: readonly BlockKind[] = []): Article {
  const blocks: Block[] = page.lines.map(({ start, end }, i) => ({ start, end, kind: kinds[i] ?? 'paragraph', why: 'test' }));
  const headline = blocks.find((block) => block.kind === 'headline');
  const none = { outlet: null, byline: null, section: null, canonicalUrl: null, address: null, published: null, updated: null };
  return {
    ...none,
    blocks,
    headline: headline ? [headline.start, headline.end] : null,
    body: blocks.map(({ start, end }) => [start, end]),
    credits: [],
    notAfter: [],
    items: [],
    language: 'en',
    findings: [],
  };
}

export interface Analysed {
  readonly page: Page;
  readonly article: Article;
  readonly sentences: Sentences;
  readonly parses: readonly Parse[];
  readonly attributions: readonly Attribution[];
}

/** Rules are tested without the trained model that decides over them. */
function byRulesAlone(): Context {
  const context = loadContext();
  return { ...context, models: { ...context.models, attribution: null } };
}

/** Runs stages 3, 4 and 6 over a text whose lines are paragraphs, or what `kinds` says of the first ones. */
export function analyse(text: string, kinds: readonly BlockKind[] = [], context: Context = byRulesAlone()): Analysed {
  const page = pageOf(text);
  const article = articleOf(page, kinds);
  const sentences = splitSentences(page, article, context);
  const parses = parseSentences(page, sentences, context);
  return { page, article, sentences, parses, attributions: attribute(page, article, sentences, parses, context) };
}

/** What the stages find in a text, as marked text. */
export function marksIn(text: string, kinds: readonly BlockKind[] = []): string {
  const statements = analyse(text, kinds).attributions.map(({ source, cue, content }) => ({
    s: source,
    c: cue,
    q: content,
    to: [],
  }));
  return printMarked({ text, statements });
}
