import type { Context } from '../../types/context.ts';
import type { Decision } from '../../types/decision.ts';
import type { ActorId } from '../../types/mention.ts';
import type { Span } from '../../types/span.ts';
import type { ResolvedStatement, Statement } from '../../types/statement.ts';
import { tenureAt } from './office-table.ts';
import type { PagePerson } from './page-people.ts';
import type { Known, Scene } from './scene.ts';

/** What stage 8 knows when it says why. */
export interface Resolving {
  readonly scene: Scene;
  readonly people: ReadonlyMap<ActorId, PagePerson>;
  readonly speakers: ReadonlyMap<string, Known>;
  /** The page’s own outlet. */
  readonly outlet: ActorId | null;
}

/**
 * Says why each statement has its speaker, its body, its addressee and its chain, and what came second. `shown` are the `statements` with
 * their actors spelled as the page does.
 */
export function traceWho(
  resolving: Resolving,
  found: readonly Statement[],
  statements: readonly ResolvedStatement[],
  shown: readonly ResolvedStatement[],
  { trace }: Pick<Context, 'trace'>,
): void {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  statements.forEach((statement, i) => {
    const { id, source, cue, content } = statement;
    const span = source[0] ?? cue[0] ?? content[0] ?? null;
    const tell = (decide: () => Pick<Decision, 'about' | 'chose' | 'why' | 'over'> & { readonly span?: Span }): void =>
      trace(() => ({ stage: '8-resolve', span, statement: id, ...decide() }));
    const { speaker, for: body, addressee, via } = shown[i] ?? statement;
    tell(() => ({ ...speakerDecision(resolving.speakers.get(id)), chose: speaker ?? 'nobody' }));
    tell(() => ({ ...bodyDecision(statement, resolving), chose: body ?? 'nobody' }));
    tell(() => ({ ...addresseeDecision(statement, found[i]?.addressee ?? null, resolving), chose: addressee ?? 'nobody' }));
    tell(() => ({
      ...chainDecision(statement, byId.get(statement.within ?? ''), resolving),
      chose: via.join(', then ') || 'nobody',
    }));
  });
}

function speakerDecision(known: Known | undefined) {
  const over = known === undefined || known.candidates.length < 2 ? null : known.candidates.join(' or ');
  return { about: 'speaker', why: known?.why ?? 'no source', over };
}

/** One reason to think that an actor speaks for a body. */
interface Reason {
  readonly body: ActorId;
  readonly why: string;
}

/** For whom: the evidence for the body chosen, over the first that speaks for another. */
function bodyDecision({ speaker, for: body }: ResolvedStatement, resolving: Resolving) {
  if (speaker === null) return { about: 'for', why: 'the speaker is not known', over: null };
  const reasons = speaker.split('+').flatMap((actor) => reasonsFor(actor, resolving));
  const bodies = new Set(body?.split('+') ?? []);
  const reason = reasons.find((one) => bodies.has(one.body));
  const other = reasons.find((one) => !bodies.has(one.body));
  const why =
    body === null ? 'no office or body of the speaker is known' : (reason?.why ?? 'the state or body the page is about');
  return { about: 'for', why, over: other === undefined ? null : `${other.body} (${other.why})` };
}

function reasonsFor(actor: ActorId, { scene: { table, day, text, mentions }, people }: Resolving): Reason[] {
  const owned = (of: ActorId): ActorId => table.owners.get(of) ?? of;
  const offices = (people.get(actor)?.offices ?? []).flatMap(({ of, mention }): Reason[] => {
    const words = mentions[mention];
    if (of === null || words === undefined) return [];
    return [{ body: owned(of), why: `the page calls the speaker “${text.slice(words.start, words.end)}”` }];
  });
  const row = tenureAt(table, actor, day);
  const term = row === null ? '' : `${row.role} from ${row.from || 'an unknown day'} to ${row.until || 'an open end'}`;
  const tenure = row === null ? [] : [{ body: owned(row.of), why: `${term}, as the table of offices has it` }];
  const owner = table.owners.get(actor);
  const owners =
    owner === undefined || owner === actor ? [] : [{ body: owner, why: `${actor} belongs to ${owner} in the table of names` }];
  const own = /^(?:state|org|group|region|country):/.test(actor) ? [{ body: actor, why: 'speaks for itself' }] : [];
  return [...offices, ...tenure, ...owners, ...own];
}

/** To whom: the actor that the words name. */
function addresseeDecision({ addressee, cue }: ResolvedStatement, words: Span | null, { scene }: Resolving) {
  const said = cue.map((span) => scene.text.slice(...span)).join(' … ');
  if (words === null) return { about: 'addressee', why: `no words beside “${said}” say to whom`, over: null };
  const name = scene.text.slice(...words);
  const why = addressee === null ? `“${name}” names nobody known` : `“${name}” names ${addressee}`;
  return { about: 'addressee', why, over: addressee === null ? null : 'nobody', span: words };
}

/** Through whom: the statement it stands in, else the medium that its sentence or the page names. */
function chainDecision(statement: ResolvedStatement, outer: ResolvedStatement | undefined, { scene, outlet }: Resolving) {
  const { via, speaker } = statement;
  if (via.length === 0) {
    const own = outer !== undefined && outer.speaker === speaker;
    const why =
      outer === undefined
        ? 'the page reports it itself'
        : own
          ? 'reported by its own speaker'
          : `${outer.id} takes it up and does not report it`;
    const over = outer === undefined || own ? outlet : outer.speaker;
    return { about: 'via', why, over };
  }
  if (outer !== undefined && via[0] === outer.speaker)
    return { about: 'via', why: `reported in ${outer.id}, in whose content it stands`, over: 'nobody' };
  const named = scene.mentions.findLast(
    ({ actor, start }) => actor === via[0] && start <= (statement.cue.at(-1)?.[1] ?? 0) + 200,
  );
  const why =
    named === undefined
      ? 'the page is somebody’s own words'
      : `told to or carried by “${scene.text.slice(named.start, named.end)}”`;
  return { about: 'via', why, over: 'nobody' };
}
