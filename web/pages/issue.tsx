import type { IssueView } from '../../src/views/screens/issue.ts';
import type { Frame } from '../parts/frame.ts';
import { href, searchHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { Stands } from '../parts/stands.tsx';
import { counted } from '../parts/text.tsx';
import { TimelinePicture } from '../pictures/timeline.tsx';

/** An issue: who spoke about it when, a lane an actor, and where each stands. */
export const IssuePage = ({ view: { issue, name, timeline, positions }, frame }: { view: IssueView; frame: Frame }) => (
  <Layout
    frame={frame}
    title={name}
    about={`${counted(timeline.lanes.length, 'actor')} on ${name}`}
    place="/positions"
    feed={href('/search.atom', { q: `about:${issue}` })}
  >
    <header class="head">
      <p class="kicker">
        <a href="/positions">issues</a>
      </p>
      <h1>{name}</h1>
      <p class="facts">
        <a href={searchHref(`about:${issue}`)}>every statement about it</a>
      </p>
    </header>
    <section>
      <h2>Statements by actor</h2>
      <TimelinePicture timeline={timeline} />
      {timeline.complete ? null : <p class="told">There are more statements than are drawn.</p>}
    </section>
    {positions.length === 0 ? null : (
      <section>
        <h2>
          <a href={href('/positions', { issue })}>Positions</a>
        </h2>
        <Stands cells={positions} by="actor" />
      </section>
    )}
  </Layout>
);
