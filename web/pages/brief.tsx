import type { BriefSection, BriefView } from '../../src/views/screens/brief.ts';
import { Finding } from '../parts/finding.tsx';
import type { Frame } from '../parts/frame.ts';
import { pageHref, searchHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { StatementLine } from '../parts/statement.tsx';
import { counted, Day, grouped, inert, pageName } from '../parts/text.tsx';
import { DropZone } from './add.tsx';

/** Brief: what stands out, or what is new since a day, each number a way to its statements. */
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
  const { documents, statements, speakers, silences, ambiguous, findings } = view;
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
            <a href={searchHref('has:ambiguous')}>{grouped(ambiguous)} with more than one possible speaker</a>
          </>
        )}
        .
      </p>
      <form class="dates" action="/">
        <label>
          new since <input type="date" name="since" value={view.since ?? ''} />
        </label>
        <button type="submit">Show</button>
        {view.since === null ? null : <a href="/">everything</a>}
      </form>
      {findings.length === 0 ? (
        <p class="told">
          Nothing stands out across pages yet: two accounts of one event, a claim and its denial, the same words from two
          speakers.
        </p>
      ) : (
        <section>
          <h2 class="hidden">Findings</h2>
          <div class="findings-grid">
            {findings.map((finding) => (
              <Finding finding={finding} />
            ))}
          </div>
        </section>
      )}
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
                  <bdi>{inert(pageName(page.headline, page.origin.source))}</bdi>
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

const Section = ({ section: { title, query, rows } }: { section: BriefSection }) => (
  <section>
    <h2>
      <a href={searchHref(query)}>{title}</a>
    </h2>
    {rows.map((row) => (
      <StatementLine row={row} chain={row.chain} />
    ))}
  </section>
);
