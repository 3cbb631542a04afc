import { createHash } from 'node:crypto';
import { isoDay } from '../../src/lang/calendar.ts';
import type { Actor, Mention } from '../../src/types/mention.ts';
import type { Reading } from '../../src/types/reading.ts';
import type { Span } from '../../src/types/span.ts';
import type { ResolvedStatement } from '../../src/types/statement.ts';
import type { Generated } from './generated.ts';

/** What was planted in a page, so that what links find can be told right or wrong. */
export interface Planted extends Generated {
  /** Number of the page whose text this one copies. */
  readonly copyOf: number | null;
  /** Number of the call that it gives an account of. */
  readonly call: number | null;
  /** Number of the claim that it makes or denies. */
  readonly claim: number | null;
  readonly denies: boolean;
}

/** Of a hundred pages. */
const COPIES = 8;
const ACCOUNTS = 10;
const CLAIMS = 10;
const NEAR_MISSES = 4;
/** Pages back to the one that is copied, or to the other account, or to the claim; at most. */
const BACK = 1_500;
const WORDS = 9_000;
const PEOPLE = 3_000;
const OUTLETS = 300;
const STATES = 150;
const FIRST_DAY = 15_706;
const DAYS = 3_650;

/**
 * News that nobody wrote, page by page: mostly ordinary, some copies of a page before (whole, cut, edited, with words of its own), some
 * pairs of accounts of one call, some claims that another page denies, and near misses of each: another call of the same people, a denial
 * of something else, a page that quotes a long sentence of another. The same seed gives the same pages, in whatever order they are asked for.
 */
export function plantedPage(seed: number, n: number): Planted {
  const kind = kindOf(seed, n);
  const page = new Draft(seed, n);
  if (kind.copyOf !== null) return { ...NOTHING, copyOf: kind.copyOf, ...page.copy(kind.copyOf) };
  if (kind.pair !== null) {
    const { what, first } = kind.pair;
    if (what === 'call') return { ...NOTHING, call: first, ...page.account(first, n !== first) };
    return { ...NOTHING, claim: first, denies: n !== first, ...page.claim(first, n !== first) };
  }
  return { ...NOTHING, ...page.ordinary(kind.nearMiss) };
}

const NOTHING = { copyOf: null, call: null, claim: null, denies: false } as const;

interface Kind {
  readonly copyOf: number | null;
  readonly pair: { readonly what: 'call' | 'claim'; readonly first: number } | null;
  readonly nearMiss: boolean;
}

/** Pages come in blocks of a hundred with fixed parts, so that a page knows its partner without the others. */
function kindOf(seed: number, n: number): Kind {
  const slot = n % 100;
  const none = { copyOf: null, pair: null, nearMiss: false };
  const back = Math.floor(draws(seed * 7 + n)() * Math.min(BACK, n - slot)) + 1;
  if (slot < COPIES) return n < 100 ? none : { ...none, copyOf: ordinaryBefore(n - back) };
  const paired = slot - COPIES;
  if (paired < ACCOUNTS) return { ...none, pair: { what: 'call', first: n - (paired % 2) } };
  if (paired < ACCOUNTS + CLAIMS) return { ...none, pair: { what: 'claim', first: n - (paired % 2) } };
  return { ...none, nearMiss: paired < ACCOUNTS + CLAIMS + NEAR_MISSES };
}

/** The ordinary page at a place or the nearest after the planted ones of its hundred. */
function ordinaryBefore(n: number): number {
  const at = Math.max(0, n);
  const slot = at % 100;
  return slot < COPIES + ACCOUNTS + CLAIMS + NEAR_MISSES
    ? at - slot + 60 + (slot % 40) - 100 * (at - slot + 99 >= n + BACK ? 1 : 0)
    : at;
}

/**
 * 0 <= next() < 1. Two halves of a seed go into every draw, so that no two pages of a hundred thousand come upon the same run of draws, as
 * they would from one generator of 32 bits: they would share sentences.
 */
function draws(seed: number): () => number {
  const a = mix(seed | 0);
  const b = mix(a ^ Math.floor(seed / 2 ** 32) ^ 0x5bd1e995);
  let count = 0;
  return () => {
    count += 1;
    return (mix((mix(count ^ a) + b) | 0) >>> 0) / 2 ** 32;
  };
}

function mix(n: number): number {
  let h = Math.imul(n ^ (n >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const SYLLABLES = 'ba ce di fo gu ka le mi no pu ra se ti vo zu han lor mek nal pir sen tor val wen'.split(' ');
const word = (n: number): string =>
  [n % 24, Math.floor(n / 24) % 24, Math.floor(n / 576) % 24].map((i) => SYLLABLES[i]).join('') + (n % 7 === 0 ? 'n' : '');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const stateCode = (n: number): string => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26));

class Draft {
  private text = '';
  private readonly n: number;
  private readonly seed: number;
  private readonly mentions: Mention[] = [];
  private readonly statements: ResolvedStatement[] = [];
  private readonly actors = new Map<string, Actor>();
  private next: () => number;

  constructor(seed: number, n: number) {
    this.seed = seed;
    this.n = n;
    this.next = draws(seed * 1_000_003 + n);
  }

  /** Paragraphs with a few statements. A near miss quotes a long sentence that another page holds, too. */
  ordinary(nearMiss: boolean): Generated {
    const day = FIRST_DAY + this.below(DAYS);
    this.paragraphs(3, day);
    if (nearMiss) this.add(`${new Draft(this.seed, this.n - 50).sentence(30)}\n`);
    return this.made(day);
  }

  /** The text of another page as another outlet prints it. */
  copy(of: number): Generated {
    const original = plantedPage(this.seed, of).reading;
    const lines = original.document.text.split('\n');
    const how = this.below(4);
    const kept = how === 1 ? lines.slice(0, Math.max(2, Math.ceil(lines.length * 0.6))) : lines;
    for (const line of kept) {
      const words =
        how === 2 ? line.split(' ').map((each) => (this.below(12) === 0 ? word(this.below(WORDS)) : each)) : line.split(' ');
      this.add(`${words.join(' ')}\n`);
    }
    if (how === 3) this.add(`${this.sentence(40)}\n`);
    return this.made(FIRST_DAY + this.below(DAYS));
  }

  /** One side's account of a call: its day and people are the call's, its words its own. */
  account(call: number, second: boolean): Generated {
    const shared = new Draft(this.seed, call * 2 + 1_000_000_007);
    const day = FIRST_DAY + shared.below(DAYS);
    const [a, b] = [shared.below(PEOPLE), PEOPLE + shared.below(PEOPLE)];
    const [speaker, other] = second ? [b, a] : [a, b];
    const thing = shared.sentenceWords(8);
    this.paragraphs(1, day);
    const via = `org:${second ? 'north' : 'south'}-${shared.below(90)}-foreign-ministry`;
    this.say(
      speaker,
      `told`,
      ` in a phone call that ${thing}`,
      day,
      { addressee: this.person(other).id, venue: 'phone call', via: [via] },
      other,
    );
    this.say(speaker, 'added', ` that ${this.sentenceWords(9)}`, day, { via: [via] });
    this.paragraphs(1, day);
    return this.made(day);
  }

  /** A claim about a state, or the denial of it a few days later by somebody of that state. */
  claim(first: number, denies: boolean): Generated {
    const shared = new Draft(this.seed, first * 2 + 2_000_000_011);
    const day = FIRST_DAY + shared.below(DAYS) + (denies ? 1 + this.below(5) : 0);
    const [claimant, accused] = [shared.below(PEOPLE), shared.below(STATES)];
    const words = shared.sentenceWords(7);
    const denier = PEOPLE * 2 + shared.below(500) * STATES + accused;
    this.paragraphs(1, day);
    if (denies) this.say(denier, 'denied', ` that STATE had ${words}`, day, { act: 'deny' }, null, accused);
    else this.say(claimant, 'said', ` that STATE had ${words}`, day, {}, null, accused);
    this.paragraphs(1, day);
    return this.made(day);
  }

  private below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Some words are common and most are rare, about as in a language. */
  private sentenceWords(count: number): string {
    return Array.from({ length: count }, () => word(Math.floor(WORDS * this.next() ** 2.2))).join(' ');
  }

  private sentence(count: number): string {
    return `${capital(this.sentenceWords(count))}.`;
  }

  private paragraphs(count: number, day: number): void {
    for (let i = 0; i < count; i += 1) {
      this.add(`${this.sentence(18)} ${this.sentence(22)} `);
      const speaker = this.below(PEOPLE);
      if (this.below(2) === 0) this.say(speaker, 'said', ` that ${this.sentenceWords(12)}`, day, {});
      else this.say(speaker, 'said', ` “${this.sentenceWords(14)}”`, day, { form: 'direct' });
      this.add(`${this.sentence(16)}\n`);
    }
  }

  private person(n: number): Actor {
    const name = `${capital(word(n * 5 + 3))} ${capital(word(n * 11 + 7))}`;
    const of = `state:${stateCode(n >= PEOPLE * 2 ? n % STATES : (n * 13) % STATES)}`;
    const actor = { id: `person:${name.toLowerCase().replace(' ', '-')}-${n}`, name, office: 'minister', of, same: null };
    this.actors.set(actor.id, actor);
    return actor;
  }

  private say(
    speaker: number,
    cue: string,
    rest: string,
    day: number,
    more: Partial<ResolvedStatement>,
    addressee: number | null = null,
    state: number | null = null,
  ): void {
    const who = this.person(speaker);
    const source = this.name(who);
    this.add(' ');
    const cueSpan = this.add(cue);
    if (addressee !== null) {
      this.add(' ');
      this.name(this.person(addressee));
    }
    const at = rest.search(/that |“/);
    this.add(rest.slice(0, at));
    const start = this.text.length;
    const [before = '', after] = rest.slice(at).split('STATE');
    this.add(before);
    if (after !== undefined && state !== null) {
      const [from, until] = this.add(capital(`${word(state * 31 + 5)}land`));
      this.mention(from, until, 'state', `state:${stateCode(state)}`);
      this.add(after);
    }
    const content: Span = [start, this.text.length];
    this.add('. ');
    this.statements.push({
      id: `s${this.statements.length + 1}`,
      source: [source],
      cue: [cueSpan],
      content: [content],
      form: 'indirect',
      act: 'assert',
      factuality: 'asserted',
      speaker: who.id,
      candidates: [],
      for: who.of,
      addressee: null,
      when: { value: isoDay(day), certainty: 'implied' },
      venue: null,
      via: [],
      within: null,
      about: [],
      origin: 'paragraph',
      repeats: null,
      confidence: 0.9,
      ...more,
    });
  }

  private name({ id, name }: Actor): Span {
    const [start, end] = this.add(name);
    this.mention(start, end, 'person', id);
    return [start, end];
  }

  private mention(start: number, end: number, kind: Mention['kind'], actor: string): void {
    this.mentions.push({ id: `m${this.mentions.length + 1}`, start, end, kind, actor, candidates: [], why: 'planted' });
  }

  private add(words: string): Span {
    const start = this.text.length;
    this.text += words;
    return [start, this.text.length];
  }

  private made(day: number): Generated {
    const { text } = this;
    const bytes = new TextEncoder().encode(`${this.n} ${text}`);
    const id = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
      kind: 'paragraph' as const,
      why: 'planted',
    }));
    const iso = isoDay(day);
    const reading: Reading = {
      readout: 1,
      document: { id, source: `pages/${this.n}.txt`, mediaType: 'text/plain', text },
      blocks,
      article: {
        headline: null,
        body: blocks.map(({ start, end }) => [start, end] as const),
        outlet: `org:outlet-${this.n % OUTLETS}`,
        byline: null,
        language: 'en',
        published: iso,
        updated: null,
        url: null,
        written: { earliest: iso, latest: iso, reasons: [] },
      },
      times: [],
      mentions: this.mentions,
      actors: [...this.actors.values()],
      statements: this.statements,
      positions: [],
      findings: [],
    };
    return { bytes, reading };
  }
}
