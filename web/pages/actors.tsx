import type { ActorsView } from '../../src/views/screens/actors.ts';
import type { Frame } from '../parts/frame.ts';
import { actorHref, href } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { counted, grouped, inert } from '../parts/text.tsx';

/** Actors: who speaks, most statements first. */
export const ActorsPage = ({ view, frame }: { view: ActorsView; frame: Frame }) => (
  <Layout frame={frame} title="Actors" about={`${counted(view.all, 'speaker')} in this record`} place="/actors">
    <h1>Actors</h1>
    <p class="kicker">
      {counted(view.all, 'speaker')}, most statements first{' '}
      <a class="after" href="/cites">
        who reports whom
      </a>
    </p>
    <ol class="bars">
      {view.actors.map(({ id, name, statements, merged }) => (
        <li>
          <a href={actorHref(id)} title={[id, ...merged].join(', ')}>
            <bdi>{inert(name)}</bdi>
          </a>
          <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect width={Math.max(0.5, (100 * statements) / view.most)} height="8" />
          </svg>
          <span class="num">{grouped(statements)}</span>
        </li>
      ))}
    </ol>
    {view.next === null ? null : (
      <nav class="pager" aria-label="More">
        <a href={href('/actors', { from: view.next })} rel="next" data-key="n">
          further actors →
        </a>
      </nav>
    )}
  </Layout>
);
