import { issueName } from '../../src/views/issue-names.ts';
import type { PositionCell, PositionChange, Positions } from '../../src/views/links/types.ts';
import type { Frame } from '../parts/frame.ts';
import { actorHref, href } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { Said } from '../parts/said.tsx';
import { Actor } from '../parts/statement.tsx';
import { counted, dayShown, inert } from '../parts/text.tsx';
import { HeatMap, STANCE_GLYPHS } from '../pictures/heat-map.tsx';

export interface PositionsAsked {
  readonly actor: string | null;
  readonly issue: string | null;
  readonly at: string | null;
  readonly vs: string | null;
}

/** Positions: who stands where, since when, and what changed between two days. */
export const PositionsPage = ({ view, asked, frame }: { view: Positions; asked: PositionsAsked; frame: Frame }) => {
  const cell =
    asked.actor === null || asked.issue === null
      ? undefined
      : view.cells.find((each) => each.actor.id === asked.actor && each.issue === asked.issue);
  return (
    <Layout
      frame={frame}
      title="Positions"
      about={`${counted(view.actors.length, 'actor')} on ${counted(view.issues.length, 'issue')}, as of ${view.at}`}
      place="/positions"
    >
      <h1>Positions</h1>
      <form class="dates" action="/positions">
        <label>
          on <input type="date" name="at" value={asked.at ?? view.at} />
        </label>
        <label>
          against <input type="date" name="vs" value={asked.vs ?? ''} />
        </label>
        <button type="submit">Show</button>
        {asked.actor !== null || asked.issue !== null ? (
          <a href={href('/positions', { at: asked.at, vs: asked.vs })}>all actors and issues</a>
        ) : null}
      </form>
      {view.cells.length === 0 ? (
        <p class="told">No statement of this record shows where anybody stands, as of {dayShown(view.at)}.</p>
      ) : (
        <HeatMap view={view} query={{ at: asked.at, vs: asked.vs }} />
      )}
      {view.changes.length === 0 ? null : <Changes view={view} />}
      {cell === undefined ? null : <Evidence cell={cell} />}
    </Layout>
  );
};

const KINDS: Readonly<Record<PositionChange['kind'], string>> = {
  moved: 'moved',
  shown: 'shown for the first time',
  seeming: 'seems to have moved: one side is not in their own words',
};

const Changes = ({ view }: { view: Positions }) => (
  <section>
    <h2>
      Changed between {dayShown(view.vs ?? '')} and {dayShown(view.at)}
    </h2>
    <ul class="stands">
      {view.changes.slice(0, 60).map(({ actor, issue, kind, from, to }) => (
        <li>
          <Actor actor={actor} /> on {issueName(issue)}: {from === null ? '' : `${STANCE_GLYPHS[from.stance].meaning} → `}
          <b>{STANCE_GLYPHS[to.stance].meaning}</b> <span class="quiet">{KINDS[kind]}</span>
        </li>
      ))}
    </ul>
  </section>
);

const Evidence = ({ cell }: { cell: PositionCell }) => (
  <section id="evidence">
    <h2>
      <a href={actorHref(cell.actor.id)}>
        <bdi>{inert(cell.actor.name)}</bdi>
      </a>{' '}
      {STANCE_GLYPHS[cell.stance].meaning} {issueName(cell.issue)}
    </h2>
    <p class="kicker">
      {counted(cell.statements, 'statement')} in {counted(cell.voices, 'voice')}
      {cell.since === null ? '' : `, since ${dayShown(cell.since)}`}
      {Object.entries(cell.against).map(([stance, n]) => `, ${n} ${stance}`)}
    </p>
    {cell.evidence.map((said) => (
      <Said
        said={said}
        note={`${STANCE_GLYPHS[said.stance].meaning}${said.standing === 'own' ? '' : `, ${said.standing === 'page' ? 'as the page tells it' : 'in another’s account'}`}`}
      />
    ))}
  </section>
);
