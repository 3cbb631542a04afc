import type { FacetValue, FacetView, SearchView } from '../../src/views/screens/search.ts';
import type { Frame } from '../parts/frame.ts';
import { href, searchHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { StatementLine } from '../parts/statement.tsx';
import { counted, grouped, inert } from '../parts/text.tsx';

const FACET_NAMES: Readonly<Record<string, string>> = {
  by: 'Speaker',
  for: 'Spoken for',
  via: 'Reported through',
  outlet: 'Outlet',
  act: 'Act',
  form: 'In whose words',
  about: 'Issue',
  is: 'Looked at',
};

/** Search: one box, the statements, and what they can be narrowed by, each a click to keep or to leave out. */
export const SearchPage = ({ view, frame }: { view: SearchView; frame: Frame }) => {
  const { query, count, more, order } = view;
  const title = query === '' ? 'Everything, newest first' : query;
  return (
    <Layout
      frame={frame}
      title={title}
      about={`${more ? 'more than ' : ''}${counted(count, 'statement')} for ${title}`}
      place="/search"
      query={query}
      feed={href('/search.atom', { q: query })}
      islands={['list']}
      find={false}
    >
      <div class="search">
        <div class="results">
          <form class="ask" action="/search">
            <input type="search" name="q" value={query} aria-label="Query" maxlength={2000} autocomplete="off" />
            {order === 'oldest' ? <input type="hidden" name="order" value="oldest" /> : null}
            <button class="main" type="submit">
              Search
            </button>
          </form>
          {view.error === null ? (
            <Found view={view} />
          ) : (
            <Wrong query={query} span={view.error.span} message={view.error.message} />
          )}
        </div>
        {view.facets.length === 0 ? null : <Facets view={view} />}
      </div>
    </Layout>
  );
};

const Found = ({ view }: { view: SearchView }) => {
  const { query, order, rows, count, more, next } = view;
  const other = order === 'newest' ? 'oldest' : 'newest';
  return (
    <>
      <h1 class="hidden">{query === '' ? 'All statements' : `Statements for ${query}`}</h1>
      <p class="kicker">
        {more ? 'more than ' : ''}
        {counted(count, 'statement')}, {order} first <span class="by"> · </span>
        <a href={searchHref(query, { order: other === 'oldest' ? 'oldest' : null })}>{other} first</a> <span class="by"> · </span>
        <a href={href('/search.atom', { q: query })}>save as feed</a>
      </p>
      {view.notes.map((note) => (
        <p class="told">{inert(note)}</p>
      ))}
      {rows.map((row) => (
        <StatementLine row={row} chain={row.chain} hits={row.hits} />
      ))}
      {rows.length === 0 ? (
        <p class="told">
          No statement fits. <a href="/help">How queries are written</a>
        </p>
      ) : null}
      {next === null ? null : (
        <nav class="pager" aria-label="More">
          <a href={searchHref(query, { order: order === 'oldest' ? 'oldest' : null, after: next })} rel="next" data-key="n">
            further statements →
          </a>
        </nav>
      )}
    </>
  );
};

/** A query with what is wrong in it underlined. */
const Wrong = ({ query, span: [start, end], message }: { query: string; span: readonly [number, number]; message: string }) => (
  <section class="wrong" role="alert">
    <h1>This query cannot be understood</h1>
    <p class="query">
      {query.slice(0, start)}
      <mark>{query.slice(start, Math.max(end, start + 1)) || ' '}</mark>
      {query.slice(Math.max(end, start + 1))}
    </p>
    <p>{message}</p>
    <p>
      <a href="/help">How queries are written</a>
    </p>
  </section>
);

const Facets = ({ view }: { view: SearchView }) => (
  <aside class="facets" aria-label="Narrow">
    {view.facets.map((facet) => (
      <Facet facet={facet} order={view.order} />
    ))}
    {view.facetsOver === null ? null : <p class="quiet">counted over the newest {grouped(view.facetsOver)}</p>}
  </aside>
);

const Facet = ({ facet: { field, values }, order }: { facet: FacetView; order: string }) => (
  <section>
    <h2>{FACET_NAMES[field] ?? field}</h2>
    <ul>
      {values.map((value) => (
        <Value value={value} order={order} />
      ))}
    </ul>
  </section>
);

const Value = ({ value: { name, statements, stands, only, not, either }, order }: { value: FacetValue; order: string }) => {
  const more = { order: order === 'oldest' ? 'oldest' : null };
  return (
    <li class={stands ?? undefined}>
      <a
        href={searchHref(stands === 'in' ? either : only, more)}
        class="only"
        aria-current={stands === 'in' ? 'true' : undefined}
      >
        <bdi>{inert(name)}</bdi>
      </a>
      <span class="num">{grouped(statements)}</span>
      <a
        href={searchHref(stands === 'out' ? either : not, more)}
        class="not"
        aria-label={stands === 'out' ? `Let ${name} be` : `Leave ${name} out`}
        title={stands === 'out' ? 'let it be' : 'leave it out'}
      >
        {stands === 'out' ? '+' : '−'}
      </a>
    </li>
  );
};
