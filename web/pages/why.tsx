import type { WhyView } from '../../src/views/screens/why.ts';
import type { Frame } from '../parts/frame.ts';
import { href, pageHref, placeId } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { brief, counted, inert } from '../parts/text.tsx';

/** Why: every choice the reader made about a statement, or about the whole page, stage by stage. */
export const WhyPage = ({ view, frame }: { view: WhyView; frame: Frame }) => {
  const title = `Why: ${view.title ?? 'a page'}`;
  return (
    <Layout frame={frame} title={title} about="The decisions that led to this reading." place="/pages">
      <p class="kicker">
        <a
          href={href(
            pageHref(view.document),
            view.statement === null ? {} : { statement: view.statement },
            view.place === null ? '' : placeId(view.place),
          )}
        >
          back to the page
        </a>
      </p>
      <h1>{inert(title)}</h1>
      {view.words === null ? null : (
        <blockquote class="words">
          <bdi>{brief(view.words, 400)}</bdi>
        </blockquote>
      )}
      {view.otherReader ? (
        <p class="told">The record’s reading was made by another version of the reader; this is what the present one decides.</p>
      ) : null}
      <p class="kicker">
        {counted(view.all, 'decision')}
        {view.all > view.shown ? `, the first ${view.shown} shown` : ''}
      </p>
      <section class="decisions">
        {view.stages.map(({ stage, decisions }) => (
          <>
            <h2>{stage}</h2>
            <ol>
              {decisions.map(({ about, chose, why, over, span, words }) => (
                <li>
                  {about}: <b>{brief(chose, 80)}</b>
                  {over === null ? '' : <span class="quiet">, over {brief(over, 80)}</span>}
                  <span class="because">
                    {brief(why, 240)}
                    {span === null ? null : (
                      <>
                        {' '}
                        at{' '}
                        <a href={href(pageHref(view.document), { at: `${span[0]}-${span[1]}` }, placeId(span))}>
                          “{brief(words, 60)}”
                        </a>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ol>
          </>
        ))}
      </section>
    </Layout>
  );
};
