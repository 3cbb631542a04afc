import type { Form } from '../../types/attribution.ts';
import type { Answer } from '../../types/claim.ts';
import type { Stance, Standing } from '../../types/course.ts';
import type { Between, FirstFindingKind } from '../../types/first-finding.ts';
import type { FormulationSort, FormulationUse } from '../../types/formulation.ts';
import type { Span } from '../../types/span.ts';
import type { Act, Factuality } from '../../types/statement.ts';
import type { DocumentHead, Named } from '../record/row.ts';

/** What a reader sees of links: plain JSON. Days are YYYY-MM-DD. Every line of it opens at its characters: `document`, `span`. */

/** Some characters of a page. */
export interface Spot {
  readonly document: DocumentHead;
  /** UTF-16 offsets into the document's text. */
  readonly span: Span;
  /** As they stand there, cut where they are long. */
  readonly words: string;
}

/** A statement on one line: outlet > via > speaker, what it does, its words. */
export interface SaidView extends Spot {
  /** Its id in the record; null for what a page tells in its own voice, or only through others. */
  readonly statement: string | null;
  readonly day: string | null;
  /** Null when unknown or ambiguous, and for the page's own voice. */
  readonly speaker: Named | null;
  readonly for: Named | null;
  readonly addressee: Named | null;
  /** Reporters between the speaker and the page, innermost first. */
  readonly via: readonly Named[];
  readonly outlet: Named | null;
  readonly act: Act | null;
  readonly form: Form | null;
  readonly factuality: Factuality | null;
  readonly confidence: number;
}

/** How much of a question the pages of the record can answer: documents by period, so that silence is not taken for absence. */
export interface Coverage {
  /** `2022-03` */
  readonly period: string;
  readonly documents: number;
}

/* Brief: what is new since I last looked? */

export interface Brief {
  readonly since: string | null;
  readonly documents: number;
  readonly statements: number;
  /** Strongest first. */
  readonly findings: readonly FindingView[];
  /** All of each kind, shown or not. */
  readonly counts: Readonly<Record<FirstFindingKind, number>>;
}

export interface FindingView {
  /** Stays the same while the same links stand behind it. */
  readonly id: string;
  readonly kind: FirstFindingKind;
  /** "claim and denial" */
  readonly title: string;
  /** Actors it is about, named before the subject: the partners of a call, the holder of a position. */
  readonly about: readonly Named[];
  /** What it is about besides: a day, a claim, words, an issue. */
  readonly subject: string;
  /** The subject is words of a page, to be shown between quotation marks. */
  readonly quoted: boolean;
  /** Either side, in order: actors, or pages by their title (`id` is then the document's). */
  readonly parties: readonly Named[];
  /** How the parties stand to each other; `BETWEEN` has the sign. */
  readonly between: Between;
  readonly day: string | null;
  readonly weight: number;
  /** The first few places. */
  readonly evidence: readonly Spot[];
  /** All of them. */
  readonly places: number;
}

/* Compare: do accounts of this event agree? */

export interface EventHead {
  readonly id: string;
  /** "call", "meeting", "press briefing" ... */
  readonly sort: string;
  readonly day: string | null;
  readonly place: string | null;
  readonly participants: readonly Named[];
  readonly accounts: number;
  /** Accounts that are not copies of one another. */
  readonly voices: number;
}

export interface Comparison {
  /** Null when nothing fits the question. */
  readonly event: EventHead | null;
  /** Columns: who tells it. */
  readonly accounts: readonly AccountView[];
  /** In the order of the first account that has it. */
  readonly rows: readonly ComparedRow[];
  /** Claims made in it, or about it, and what answers them. */
  readonly ladder: readonly ClaimView[];
  /** Other events that fit the question too. */
  readonly others: readonly EventHead[];
}

export interface AccountView {
  readonly id: string;
  /** Whose account it is: the reporter in the page (Xinhua, the Kremlin), else the outlet. */
  readonly reporter: Named | null;
  readonly sort: 'readout' | 'agency' | 'outlet' | 'unknown';
  readonly document: DocumentHead;
  /** Other pages with the same text. */
  readonly copies: readonly DocumentHead[];
}

/** One thing said, and which accounts have it. */
export interface ComparedRow {
  readonly kind: 'only-one' | 'some' | 'all';
  /** One a column, in the order of `Comparison.accounts`; null where that account does not have it. */
  readonly cells: readonly (SaidView | null)[];
  /** Where those that have it differ. */
  readonly differences: readonly RowDifference[];
}

export interface RowDifference {
  readonly field: 'words' | 'act' | 'day' | 'addressee' | 'speaker' | 'order';
  /** Columns compared. */
  readonly between: readonly [first: number, second: number];
  /** Word by word, for `words`. */
  readonly diff: readonly { readonly kind: 'same' | 'only-first' | 'only-second'; readonly text: string }[];
  /** For a person: "to support each other | to support Moscow". */
  readonly note: string;
}

/* Denials: who claims, who denies? */

export interface Denials {
  /** Claims with their answers; newest answer first. */
  readonly claims: readonly ClaimView[];
  /** Accusations that nobody in this record answers. */
  readonly open: readonly SaidView[];
  /** Denials of what nobody in this record claims. */
  readonly unclaimed: readonly SaidView[];
  readonly next: string | null;
  readonly notes: readonly string[];
}

export interface ClaimView {
  readonly id: string;
  /** What is claimed, as the plainest page words it. */
  readonly words: string;
  readonly claimant: Named | null;
  /** `disputed`: turned away or contradicted without a plain denial, or denied by one and confirmed by another; `unsupported`: no evidence. */
  readonly status: 'denied' | 'disputed' | 'confirmed' | 'unsupported';
  /** Every telling of the claim, earliest first. `statement` is null where only an answer tells it. */
  readonly told: readonly SaidView[];
  /** Known only through those who answer it. */
  readonly hearsay: boolean;
  /** Earliest first. */
  readonly answers: readonly AnswerView[];
  /** Speakers who answer it, copies counted once. */
  readonly voices: number;
}

export interface AnswerView extends SaidView {
  readonly how: Answer;
  readonly basis: 'page' | 'words';
  /** 0..1: how plainly it is about the claim. */
  readonly share: number;
}

/* Positions: who stands where, since when? */

export interface Positions {
  /** The day of the picture. */
  readonly at: string;
  /** The day it is compared with, or null. */
  readonly vs: string | null;
  /** Rows, most evidence first. */
  readonly actors: readonly Named[];
  /** Columns, most evidence first. */
  readonly issues: readonly string[];
  /** Only cells with evidence. */
  readonly cells: readonly PositionCell[];
  /** Against `vs`; empty without it. */
  readonly changes: readonly PositionChange[];
  readonly coverage: readonly Coverage[];
}

export interface PositionCell {
  readonly actor: Named;
  readonly issue: string;
  /** `mixed`: the latest evidence of the same days says both. */
  readonly stance: Stance | 'mixed';
  /** Of the best evidence. `other`: only in the other side's account. */
  readonly standing: Standing;
  /** Since when every statement of the holder's own shows this stance. */
  readonly since: string | null;
  /** Day of the last evidence. */
  readonly last: string | null;
  readonly statements: number;
  /** Documents, copies counted once. */
  readonly voices: number;
  /** Stances that other evidence shows, and how often: contradictions. */
  readonly against: Readonly<Partial<Record<Stance, number>>>;
  /** Latest first, at most ten. */
  readonly evidence: readonly PositionEvidence[];
}

export interface PositionEvidence extends SaidView {
  readonly stance: Stance;
  readonly standing: Standing;
}

export interface PositionChange {
  readonly actor: Named;
  readonly issue: string;
  /** `moved`: own statements on both sides; `shown`: nothing before; `seeming`: one side is not the holder's own words, or
   * they are not about the same thing. */
  readonly kind: 'moved' | 'shown' | 'seeming';
  readonly from: PositionCell | null;
  readonly to: PositionCell;
}

/* Phrases: who coined it, who repeats it? */

export interface Phrases {
  readonly phrases: readonly PhraseView[];
  readonly coverage: readonly Coverage[];
  readonly next: string | null;
}

export interface PhraseView {
  readonly id: string;
  readonly name: string;
  readonly sort: FormulationSort;
  readonly uses: number;
  /** Pages, copies counted once. */
  readonly voices: number;
  readonly first: UseView | null;
  readonly last: UseView | null;
  /** Earliest first: the first is who used it first here, the rest took it up, or came to it themselves. */
  readonly speakers: readonly PhraseSpeaker[];
  /** Most frequent first. */
  readonly variants: readonly { readonly words: string; readonly uses: number; readonly speakers: readonly Named[] }[];
  /** One a period of `Phrases.coverage`. `documents` 0: nothing was read of that time, so no use means nothing. */
  readonly density: readonly { readonly period: string; readonly uses: number; readonly documents: number }[];
  /** False when there are more uses than were counted. */
  readonly complete: boolean;
  /** Every use, oldest first; filled when one phrase was asked for, else the first few. */
  readonly all: readonly UseView[];
}

export interface PhraseSpeaker {
  /** Null: unknown or ambiguous speakers together; for the page's own voice the outlet, with `voice` page. */
  readonly speaker: Named | null;
  readonly uses: number;
  readonly own: number;
  readonly quoting: number;
  readonly page: number;
  /** Inside quotation marks. */
  readonly verbatim: number;
  readonly first: string | null;
  readonly last: string | null;
}

export interface UseView extends SaidView {
  readonly voice: FormulationUse['voice'];
  readonly verbatim: boolean;
  readonly variant: string;
}

/* Timeline: how did the words move? */

export interface Timeline {
  readonly actor: Named | null;
  readonly issue: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** Lanes, most points first: issues of one actor, or actors of one issue. */
  readonly lanes: readonly Lane[];
  readonly coverage: readonly Coverage[];
  /** False when there were more statements than were looked at. */
  readonly complete: boolean;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  /** Oldest first; undated ones last. */
  readonly points: readonly TimelinePoint[];
}

export interface TimelinePoint extends SaidView {
  /** A reported silence: drawn hollow. */
  readonly silence: boolean;
  readonly stance: Stance | null;
  /** The stance differs from that of the point before, both in the holder's own words. */
  readonly move: boolean;
}
