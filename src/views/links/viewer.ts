import { isoDay } from '../../lang/calendar.ts';
import type { ActorGroups } from '../../record/ledger/actor-groups.ts';
import type { Store } from '../../store/port.ts';
import type { Claim } from '../../types/claim.ts';
import type { Said } from '../../types/fact.ts';
import type { FormulationUse } from '../../types/formulation.ts';
import type { ActorId } from '../../types/mention.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { groupsOf } from '../record/ask.ts';
import { type DocumentHead, headOf, type Named, namer } from '../record/row.ts';
import type { SaidView, Spot, UseView } from './types.ts';

/** Turns what links hold into what a reader sees: ids into names, documents into their heads, days into dates. */
export interface Viewer {
  readonly named: (actor: ActorId) => Named;
  readonly maybe: (actor: ActorId | null) => Named | null;
  readonly head: (document: string) => DocumentHead;
  readonly spot: (document: string, span: Span, words: string) => Spot;
  readonly said: (said: Said) => SaidView;
  readonly statement: (statement: RecordedStatement) => SaidView;
  readonly claim: (claim: Claim) => SaidView;
  readonly use: (use: FormulationUse) => UseView;
}

/** What a view will name: everything is looked up once, before anything is shown. */
export interface Shown {
  readonly actors: readonly (ActorId | null)[];
  readonly documents: readonly string[];
}

export async function viewerOf(store: Store, shown: Shown, groups?: ActorGroups): Promise<Viewer> {
  const known = groups ?? (await groupsOf(store));
  const named = await namer(
    store,
    known,
    shown.actors.filter((actor) => actor !== null),
  );
  const stored = await store.heads([...new Set(shown.documents)]);
  const heads = new Map(stored.map((document) => [document.id, headOf(document.id, document)]));
  const head = (document: string): DocumentHead => heads.get(document) ?? headOf(document, null);
  const maybe = (actor: ActorId | null): Named | null => (actor === null ? null : named(actor));
  const spot = (document: string, span: Span, words: string): Spot => ({ document: head(document), span, words });
  const said = (one: Said): SaidView => ({
    ...spot(one.document, one.span, one.words),
    statement: one.statement,
    day: dayText(one.day),
    speaker: maybe(one.speaker),
    for: maybe(one.for),
    addressee: maybe(one.addressee),
    via: one.via.map(named),
    outlet: maybe(one.outlet),
    act: one.act,
    form: one.form,
    factuality: one.factuality,
    confidence: one.confidence,
  });
  return {
    named,
    maybe,
    head,
    spot,
    said,
    statement: (one) => said({ ...one, statement: one.id, span: spanOf(one), words: one.words.slice(0, LONGEST) }),
    claim: (claim) => ({
      ...UNSAID,
      ...spot(claim.document, claim.span, claim.words),
      statement: claim.statement,
      day: dayText(claim.day),
      speaker: maybe(claim.claimant),
      for: maybe(claim.for),
      via: claim.via.map(named),
      outlet: maybe(claim.outlet),
    }),
    use: (use) => ({
      ...UNSAID,
      ...spot(use.document, use.span, use.words),
      statement: use.statement,
      day: dayText(use.day),
      speaker: maybe(use.speaker),
      for: maybe(use.for),
      via: use.via.map(named),
      outlet: maybe(use.outlet),
      act: use.act,
      form: use.form,
      voice: use.voice,
      verbatim: use.verbatim,
      variant: use.variant,
    }),
  };
}

const LONGEST = 280;
const UNSAID = { addressee: null, act: null, form: null, factuality: null, confidence: 1 } as const;

export const dayText = (day: number | null): string | null => (day === null ? null : isoDay(day));

function spanOf({ content, cue }: RecordedStatement): Span {
  const spans = content.length > 0 ? content : cue;
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

export const actorsOfSaid = (said: Said): (ActorId | null)[] => [
  said.speaker,
  said.for,
  said.addressee,
  said.outlet,
  ...said.via,
];
export const actorsOfStatement = (one: RecordedStatement): (ActorId | null)[] => [
  one.speaker,
  one.for,
  one.addressee,
  one.outlet,
  ...one.via,
];
export const actorsOfClaim = (claim: Claim): (ActorId | null)[] => [claim.claimant, claim.for, claim.outlet, ...claim.via];
export const actorsOfUse = (use: FormulationUse): (ActorId | null)[] => [use.speaker, use.for, use.outlet, ...use.via];
