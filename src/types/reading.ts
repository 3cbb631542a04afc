import type { Block, LiveItem, Sourced } from './article.ts';
import type { Finding } from './finding.ts';
import type { Actor, Mention } from './mention.ts';
import type { Span } from './span.ts';
import type { Position, ResolvedStatement } from './statement.ts';
import type { TimeExpression, Written } from './time.ts';

/** Facts about the article that come with a reason. */
export type MetadataFact = 'outlet' | 'byline' | 'section' | 'published' | 'updated' | 'url';

/** What Readout makes of one document: the contract that the command line prints and everything downstream reads. */
export interface Reading {
  /** Version of this shape. */
  readonly readout: 1;
  readonly document: { readonly id: string; readonly source: string; readonly mediaType: string; readonly text: string };
  readonly blocks: readonly Block[];
  readonly article: {
    readonly headline: Span | null;
    readonly body: readonly Span[];
    readonly outlet: string | null;
    readonly byline: string | null;
    readonly language: string | null;
    readonly published: string | null;
    readonly updated: string | null;
    readonly url: string | null;
    readonly written: Written | null;
    /** As the page files the article: "World", "Politics". Readings of versions before these four fields lack them. */
    readonly section?: string | null | undefined;
    /** Agencies and outlets that the page names as where its words came from, as written there. */
    readonly credits?: readonly Sourced[] | undefined;
    /** The items of a live blog, each with its own time; empty for any other page. */
    readonly items?: readonly LiveItem[] | undefined;
    /** Where each fact about the article was found, and its words there; null for what nothing says. */
    readonly metadata?: Readonly<Record<MetadataFact, Sourced | null>> | undefined;
  };
  readonly times: readonly TimeExpression[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly statements: readonly ResolvedStatement[];
  readonly positions: readonly Position[];
  readonly findings: readonly Finding[];
}
