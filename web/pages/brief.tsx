import type { BriefSection, BriefView } from '../../src/views/screens/brief.ts';
import type { Frame } from '../parts/frame.ts';
import { pageHref, searchHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { StatementLine } from '../parts/statement.tsx';
import { counted, Day, grouped, inert } from '../parts/text.tsx';
import { DropZone } from './add.tsx';

/** Brief: what stands out, each number a way to its statements. */
export const BriefPage = ({ view, frame }: { view: BriefView; frame: Frame }) =>
  view.documents === 0 ? <FirstRun frame={frame} /> : <Standing view={view} frame={frame} />;

const FirstRun = ({ frame }: { frame: Frame }) => (
  <Layout frame={frame} title="Nothing read yet" about="Drop pages here to begin." place="/" islands={['drop']}>
    <h1>Nothing read yet</h1>
    <p class="summary-line">
      Give Readout pages of news, and it finds who said what, to whom, when and through whom, and where each word stands.
    </p>
    <DropZone examples />
  </Layout>
);

const Standing = ({ view, frame }: { view: BriefView; frame: Frame }) => {
  const { documents, statements, speakers, silences, ambiguous } = view;
  return (
    <Layout
      frame={frame}
      title="Brief"
      about={`${counted(statements, 'statement')} by ${counted(speakers, 'speaker')} on ${counted(documents, 'page')}`}
      place="/"
      islands={['list']}
    >
      <h1 class="hidden">Brief</h1>
      <p class="summary-line">
        <a href={searchHref('')}>{counted(statements, 'statement')}</a> by <a href="/actors">{counted(speakers, 'speaker')}</a> on{' '}
        <a href="/pages">{counted(documents, 'page')}</a>, <a href={searchHref('has:silence')}>{counted(silences, 'silence')}</a>
        {ambiguous === 0 ? null : (
          <>
            {', '}
            <a href="/review">{grouped(ambiguous)} with more than one possible speaker</a>
          </>
        )}
        .
      </p>
      <div class="columns">
        {view.sections.map((section) => (
          <Section section={section} />
        ))}
        {view.needsYou.length === 0 ? null : (
          <section>
            <h2>
              <a href="/review">Needs you</a>
            </h2>
            {view.needsYou.map((row) => (
              <StatementLine row={row} chain={row.chain} />
            ))}
          </section>
        )}
        <section>
          <h2>
            <a href="/pages">Latest pages</a>
          </h2>
          <ul class="plain">
            {view.pages.map((page) => (
              <li>
                <Day day={page.written?.latest ?? page.published} />{' '}
                <a href={pageHref(page.id)}>
                  <bdi>{inert(page.headline ?? page.origin.source)}</bdi>
                </a>{' '}
                <span class="quiet">{page.outletNamed === null ? '' : inert(page.outletNamed.name)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Layout>
  );
};

const Section = ({ section: { title, query, count, more, rows } }: { section: BriefSection }) => (
  <section>
    <h2>
      <a href={searchHref(query)}>{title}</a>{' '}
      <span class="count num">
        {more ? '>' : ''}
        {grouped(count)}
      </span>
    </h2>
    {rows.map((row) => (
      <StatementLine row={row} chain={row.chain} />
    ))}
  </section>
);
