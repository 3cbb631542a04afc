import type { Context } from '../../types/context.ts';
import type { Finding } from '../../types/finding.ts';
import type { Actor, FoundMention, Mention } from '../../types/mention.ts';
import type { Resolved } from '../../types/resolved.ts';
import type { ResolvedStatement, Statement } from '../../types/statement.ts';
import type { Written } from '../../types/time.ts';
import type { Unresolved } from '../../types/unresolved.ts';
import { actorsOf } from './actors.ts';
import { chains } from './chain.ts';
import { traceWho } from './explain-who.ts';
import { findingsOf } from './findings.ts';
import { holderOfFloor } from './floor.ts';
import { knowMentions } from './know-mentions.ts';
import { officeTable } from './office-table.ts';
import { outletsOf } from './outlet.ts';
import { pageBodies } from './page-bodies.ts';
import { fillOwners, pagePeople } from './page-people.ts';
import { pageSpellings, renaming } from './page-spelling.ts';
import { repeatsOf } from './repeats.ts';
import { type Known, makeScene } from './scene.ts';
import { speakersOf } from './speakers.ts';
import { speaksFor } from './spoken-for.ts';
import { spokenTo } from './spoken-to.ts';
import { anchorTimes } from './times/anchor-times.ts';
import { dateWriting } from './times/date-writing.ts';
import { whenSaid } from './times/when-said.ts';

/**
 * Who, for whom, when, through whom. The day of writing first, since offices depend on it; then everybody named; then speakers in
 * reading order, since a pronoun depends on who spoke before; then what follows from speakers: chains, days, repeats.
 */
export function resolve(found: Unresolved, context: Context): Resolved {
  const { written, likely, findings } = dateWriting(found, context);
  const times = anchorTimes(found, likely, context);
  const table = officeTable(context.lexicons);
  const scene = makeScene(found, table, dayOf(likely));
  const people = pagePeople(scene);
  const known = knowMentions(scene, people);
  fillOwners(scene, people, known);
  const forOf = speaksFor(scene, people, pageBodies(scene.mentions));
  const { outlet, own } = outletsOf(scene, context.lexicons.names);
  const floor = holderOfFloor(scene, known);
  const speakers = speakersOf(scene, people, known, forOf, floor);
  const via = chains(scene, speakers, own, known, forOf, floor);
  const when = whenSaid(found, times, likely, new Map([...speakers].map(([id, { actor }]) => [id, actor])), context);
  const repeats = repeatsOf(scene.text, found.statements, speakers);
  const statements = found.statements.map((statement): ResolvedStatement => {
    const speaker = speakers.get(statement.id)?.actor ?? null;
    return {
      ...bare(statement),
      speaker,
      candidates: speakers.get(statement.id)?.candidates ?? [],
      for: speaker === null ? null : forOf(speaker),
      addressee: spokenTo(scene, statement, known),
      when: when.get(statement.id) ?? null,
      via: via.get(statement.id) ?? [],
      about: [],
      repeats: repeats.get(statement.id) ?? null,
    };
  });
  const mentions = found.mentions.map((mention, i) => named(mention, known[i]));
  const spelled = pageSpellings(
    scene,
    known.map(({ actor }) => actor),
  );
  const actors: readonly Actor[] = actorsOf(scene, people, mentions, statements, spelled);
  const respell = renaming(spelled);
  const shown = statements.map((statement) => withIds(statement, respell));
  traceWho({ scene, people, speakers, outlet }, found.statements, statements, shown, context);
  return {
    written,
    outlet,
    times,
    mentions: mentions.map((mention) => ({
      ...mention,
      actor: respell(mention.actor),
      candidates: mention.candidates.map(respell),
    })),
    actors,
    statements: shown,
    findings: [...findings, ...tooMany(found, context), ...findingsOf(scene, people, mentions, statements)],
  };
}

function withIds(statement: ResolvedStatement, own: ReturnType<typeof renaming>): ResolvedStatement {
  const { speaker, candidates, for: body, addressee, via } = statement;
  return {
    ...statement,
    speaker: own(speaker),
    candidates: candidates.map(own),
    for: own(body),
    addressee: own(addressee),
    via: via.map(own),
  };
}

/** Stage 6 stops at the limit. */
function tooMany({ attributions }: Unresolved, { limits }: Context): Finding[] {
  if (attributions.length < limits.statements) return [];
  const message = `There are more than ${limits.statements} statements; the rest were left out.`;
  return [{ code: 'too-many-statements', span: null, message }];
}

/** Offices are looked up on the last day the page can be of. */
const dayOf = (written: Written | null): string | null => written?.latest ?? null;

function bare({ attribution: _, addressee: __, ...statement }: Statement): Omit<Statement, 'attribution' | 'addressee'> {
  return statement;
}

function named(
  { role: _, of: __, plural: ___, form: ____, gender: _____, noun: ______, ...mention }: FoundMention,
  known: Known | undefined,
): Mention {
  return known === undefined ? mention : { ...mention, actor: known.actor, candidates: known.candidates, why: known.why };
}
