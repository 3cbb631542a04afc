import { createHash } from 'node:crypto';
import type { Actor } from '../../src/types/mention.ts';
import type { Reading } from '../../src/types/reading.ts';
import type { Span } from '../../src/types/span.ts';
import { ACTS, type Position, type ResolvedStatement } from '../../src/types/statement.ts';

/** Pages that nobody wrote, with their readings, as many as wanted: the same seed gives the same pages. */
export interface Generated {
  readonly bytes: Uint8Array;
  readonly reading: Reading;
}

export interface Shape {
  /** Statements a page. */
  readonly statements: number;
  /** Actors to choose from. */
  readonly actors: number;
  /** Words of the vocabulary. */
  readonly words: number;
  /** First day and how many days the pages spread over. */
  readonly firstDay: string;
  readonly days: number;
}

const SHAPE: Shape = { statements: 8, actors: 12, words: 300, firstDay: '2022-01-01', days: 400 };

/** A linear congruential generator: 0 <= next() < 1. */
export function chance(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const STATES = ['CN', 'US', 'RU', 'UA', 'FR', 'DE', 'GB', 'IN', 'JP', 'KR', 'TR', 'IR', 'PL', 'BR', 'ZA', 'EG'];
const ISSUES = ['sanctions', 'invasion', 'trade', 'taiwan', 'grain', 'nuclear', 'climate', 'arms', 'energy', 'refugees'];
const OUTLETS = ['org:jadeport-daily', 'org:pellworth-dispatch', 'org:tamarind-ledger', 'org:corvane-herald', 'org:novaris-post'];
const AGENCIES = ['org:north-wire', 'org:south-wire', 'org:harbour-radio'];
const CUES = ['said', 'told reporters', 'warned', 'denied', 'urged', 'added', 'refused to say', 'pledged'];
const PHRASES = ['iron river compact', 'a door with two keys', 'the long table', 'winter of the treaties', 'no lamp without oil'];
const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu han lor mek nal pir sen tor val wen'.split(' ');

const word = (n: number): string => {
  const [a, b, c] = [n % 24, Math.floor(n / 24) % 24, Math.floor(n / 576) % 24];
  return `${SYLLABLES[a]}${SYLLABLES[b]}${n >= 576 ? SYLLABLES[c] : ''}`;
};

/** The n-th page of a seed. */
export function generatedPage(seed: number, n: number, shape: Partial<Shape> = {}): Generated {
  const page = new Page(chance(seed * 1_000_003 + n), { ...SHAPE, ...shape });
  return page.made(n);
}

export function generatedPages(seed: number, count: number, shape: Partial<Shape> = {}): Generated[] {
  return Array.from({ length: count }, (_, n) => generatedPage(seed, n, shape));
}

class Page {
  private text = '';
  private readonly next: () => number;
  private readonly shape: Shape;
  private readonly statements: ResolvedStatement[] = [];
  private readonly positions: Position[] = [];
  private readonly mentions: { start: number; end: number; actor: string }[] = [];
  private readonly people: number[] = [];
  private readonly day: string;

  constructor(next: () => number, shape: Shape) {
    this.next = next;
    this.shape = shape;
    this.day = this.someDay();
  }

  made(n: number): Generated {
    const outlet = this.one(OUTLETS);
    this.add(`${this.words(6)}\n\n`);
    const headline: Span = [0, this.text.length - 2];
    for (let i = 0; i < this.shape.statements; i += 1) this.sentence(i);
    const bytes = new TextEncoder().encode(this.text);
    const reading: Reading = {
      readout: 1,
      document: {
        id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        source: `pages/${n}.txt`,
        mediaType: 'text/plain',
        text: this.text,
      },
      blocks: [
        { start: 0, end: headline[1], kind: 'headline', why: 'generated' },
        { start: headline[1] + 2, end: this.text.trimEnd().length, kind: 'paragraph', why: 'generated' },
      ],
      article: {
        headline,
        body: [[headline[1] + 2, this.text.trimEnd().length]],
        outlet,
        byline: null,
        language: this.next() < 0.9 ? 'en' : 'fr',
        published: this.day,
        updated: null,
        url: `https://example.org/${n}`,
        written: this.next() < 0.95 ? { earliest: this.day, latest: this.day, reasons: [] } : null,
      },
      times: [{ start: 0, end: 3, type: 'DATE', value: this.day, certainty: 'implied', why: 'generated' }],
      mentions: this.mentions.map((mention, i) => ({
        id: `m${i + 1}`,
        kind: 'person',
        candidates: [],
        why: 'generated',
        ...mention,
      })),
      actors: this.actors(),
      statements: this.statements,
      positions: this.positions,
      findings: [],
    };
    return { bytes, reading };
  }

  private sentence(i: number): void {
    const person = Math.floor(this.next() ** 2 * this.shape.actors);
    const speaker = personId(person);
    this.people.push(person);
    const who = this.add(nameOf(person));
    this.mentions.push({ start: who[0], end: who[1], actor: speaker });
    this.add(' ');
    const cue = this.add(this.one(CUES));
    this.add(' ');
    const direct = this.next() < 0.4;
    const content = this.add(direct ? `“${this.said()}”` : `that ${this.said()}`);
    this.add('.\n');
    const unsure = this.next();
    const id = `s${i + 1}`;
    const act = this.one(ACTS);
    this.statements.push({
      id,
      source: [who],
      cue: [cue],
      content: [content],
      form: direct ? 'direct' : this.next() < 0.8 ? 'indirect' : 'mixed',
      act,
      factuality: this.next() < 0.9 ? 'asserted' : 'negated',
      speaker: unsure < 0.9 ? (this.next() < 0.03 ? joint(person) : speaker) : null,
      candidates: unsure > 0.95 ? [speaker, personId(person + 1)] : [],
      for: stateOf(person),
      addressee: this.next() < 0.3 ? `state:${this.one(STATES)}` : null,
      when: this.when(),
      venue: this.next() < 0.2 ? 'press briefing' : null,
      via: this.next() < 0.3 ? [this.one(AGENCIES)] : [],
      within: i > 0 && this.next() < 0.1 ? `s${i}` : null,
      about: this.next() < 0.6 ? [ISSUES[Math.floor(this.next() ** 2 * ISSUES.length)] ?? ''] : [],
      origin: this.next() < 0.95 ? 'paragraph' : 'headline',
      repeats: i > 0 && this.next() < 0.03 ? 's1' : null,
      confidence: Math.round(this.next() ** 0.5 * 100) / 100,
    });
    if (this.next() < 0.1)
      this.positions.push({ holder: speaker, issue: this.one(ISSUES), stance: 'opposes', statement: id, evidence: [content] });
  }

  private when(): ResolvedStatement['when'] {
    const kind = this.next();
    if (kind < 0.3) return null;
    if (kind < 0.35) return { value: this.day.slice(0, 7), certainty: 'stated' };
    return { value: kind < 0.9 ? this.day : this.someDay(), certainty: 'implied' };
  }

  private actors(): Actor[] {
    const named = new Set(this.people);
    return [...named]
      .sort((a, b) => a - b)
      .map((n) => ({
        id: personId(n),
        same: null,
        name: nameOf(n),
        office: n % 3 === 0 ? 'foreign minister' : null,
        of: stateOf(n),
      }));
  }

  private said(): string {
    const words = this.words(6 + Math.floor(this.next() * 18));
    if (this.next() > 0.03) return words;
    return `${words} ${this.one(PHRASES)} ${this.words(4)}`;
  }

  /** Frequent words are frequent: about as Zipf has it. */
  private words(count: number): string {
    return Array.from({ length: count }, () => word(Math.floor(this.next() ** 3 * this.shape.words))).join(' ');
  }

  private someDay(): string {
    const first = Date.parse(this.shape.firstDay);
    return new Date(first + Math.floor(this.next() * this.shape.days) * 86_400_000).toISOString().slice(0, 10);
  }

  private one<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  private add(text: string): Span {
    const start = this.text.length;
    this.text += text;
    return [start, this.text.length];
  }
}

/** Two of three people have a name of their own; every third shares the family name of the one before. */
const nameOf = (n: number): string => `${capital(word(n * 7 + 30))} ${capital(word((n % 3 === 2 ? n - 1 : n) * 5 + 60))}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const personId = (n: number): string => `person:${nameOf(n).toLowerCase().replace(' ', '-')}`;
const stateOf = (n: number): string => `state:${STATES[n % STATES.length]}`;
const joint = (n: number): string => [personId(n), personId(n + 1)].sort().join('+');
