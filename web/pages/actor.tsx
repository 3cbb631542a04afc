import type { ActorScreenView } from '../../src/views/screens/actor.ts';
import type { FacetView } from '../../src/views/screens/search.ts';
import type { Frame } from '../parts/frame.ts';
import { href, searchHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { Stands } from '../parts/stands.tsx';
import { StatementLine } from '../parts/statement.tsx';
import { counted, dayShown, grouped, inert, Joined } from '../parts/text.tsx';
import { TimelinePicture } from '../pictures/timeline.tsx';

/** Actor: where they stand, how the words moved, what they are called and which offices they held. */
export const ActorPage = ({ view, frame }: { view: ActorScreenView; frame: Frame }) => {
  const { actor, statements } = view;
  const span = actor.first === null || actor.last === null ? '' : `${dayShown(actor.first)} to ${dayShown(actor.last)}`;
  return (
    <Layout
      frame={frame}
      title={actor.name}
      about={`${counted(actor.statements, 'statement')} of ${actor.name}${span === '' ? '' : `, ${span}`}`}
      place="/actors"
      islands={['list']}
      feed={href('/search.atom', { q: statements.query })}
    >
      <header class="head">
        <h1>
          <bdi>{inert(actor.name)}</bdi>
        </h1>
        <p class="facts">
          <Joined
            parts={[
              <a href={searchHref(`by:${actor.id}`)}>{counted(actor.statements, 'statement')}</a>,
              span,
              actor.id,
              actor.merged.length === 0 ? null : `with ${actor.merged.join(', ')}`,
            ]}
          />
        </p>
        <Known view={view} />
      </header>
      <section>
        <h2>Statements by issue</h2>
        <TimelinePicture timeline={view.timeline} />
        {view.timeline.complete ? null : (
          <p class="told">
            There are more statements than are drawn: <a href={searchHref(statements.query, { order: 'oldest' })}>all of them</a>
          </p>
        )}
      </section>
      {view.positions.length === 0 ? null : <Positions view={view} />}
      <div class="search">
        <section>
          <h2>
            <a href={searchHref(statements.query)}>Latest</a>
          </h2>
          {statements.rows.map((row) => (
            <StatementLine row={row} chain={row.chain} />
          ))}
        </section>
        <aside class="facets" aria-label="Narrow">
          {statements.facets
            .filter(({ field }) => field !== 'by' && field !== 'is')
            .map((facet) => (
              <Split facet={facet} />
            ))}
        </aside>
      </div>
    </Layout>
  );
};

const listed = (all: readonly string[], most = 6): string =>
  `${all.slice(0, most).join(', ')}${all.length > most ? ` and ${all.length - most} more` : ''}`;

const Known = ({ view: { actor } }: { view: ActorScreenView }) => {
  const rows = [
    ['offices', listed(actor.offices.map(({ office, documents }) => `${office} (${documents})`))],
    ['names', listed([...new Set(actor.names.map(({ name }) => name))].filter((name) => name !== actor.name))],
    ['on pages', listed(actor.forms.map(({ form, documents }) => `${form} (${documents})`))],
  ].filter(([, value]) => value !== '');
  return rows.length === 0 ? null : (
    <dl class="fields known">
      {rows.map(([name, value]) => (
        <div class="field">
          <dt>{name}</dt>
          <dd>
            <bdi>{inert(value ?? '')}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Positions = ({ view: { positions, actor } }: { view: ActorScreenView }) => (
  <section>
    <h2>
      <a href={href('/positions', { actor: actor.id })}>Positions</a>
    </h2>
    <Stands cells={positions} by="issue" />
  </section>
);

const NAMES: Readonly<Record<string, string>> = {
  for: 'Spoken for',
  via: 'Reported through',
  outlet: 'Outlet',
  act: 'Act',
  form: 'In whose words',
  about: 'Issue',
};

const Split = ({ facet: { field, values } }: { facet: FacetView }) => (
  <section>
    <h2>{NAMES[field] ?? field}</h2>
    <ul>
      {values.map(({ name, statements, only }) => (
        <li>
          <a class="only" href={searchHref(only)}>
            <bdi>{inert(name)}</bdi>
          </a>
          <span class="num">{grouped(statements)}</span>
        </li>
      ))}
    </ul>
  </section>
);
