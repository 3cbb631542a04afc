import type { CitesView } from '../../src/views/screens/cites.ts';
import type { Frame } from '../parts/frame.ts';
import { Layout } from '../parts/layout.tsx';
import { counted } from '../parts/text.tsx';
import { CitesMatrix } from '../pictures/cites-matrix.tsx';

/** Who reports whom: through which reporters the words of which speakers came. */
export const CitesPage = ({ view, frame }: { view: CitesView; frame: Frame }) => (
  <Layout
    frame={frame}
    title="Who reports whom"
    about="Through which reporters the words of which speakers came."
    place="/actors"
  >
    <h1>Who reports whom</h1>
    <form class="ask" action="/cites">
      <input
        type="search"
        name="q"
        value={view.query}
        aria-label="Only statements that fit this query"
        placeholder="only statements that fit, as in about:sanctions"
        maxlength={2000}
      />
      <button class="main" type="submit">
        Show
      </button>
    </form>
    <p class="kicker">
      {view.more ? 'the newest ' : ''}
      {counted(view.counted, 'statement')}; each counts for the last reporter before its speaker
    </p>
    {view.cells.length === 0 ? (
      <p class="told">No reporter stands between a speaker and a page here.</p>
    ) : (
      <CitesMatrix view={view} />
    )}
  </Layout>
);
