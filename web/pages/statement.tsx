import type { StatementView } from '../../src/views/screens/statement.ts';
import { Fields } from '../parts/fields.tsx';
import type { Frame } from '../parts/frame.ts';
import { liveHref, statementHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { Related } from '../parts/related.tsx';
import { StatementLine } from '../parts/statement.tsx';
import { brief } from '../parts/text.tsx';

/** One statement on a page of its own: for a link to it alone, and what the margin of Read shows of it on a hover. */
export const StatementPage = ({ view, frame }: { view: StatementView; frame: Frame }) => {
  const { statement, fields } = view;
  const live = liveHref(statement.document.url, statement.words);
  const who = statement.speaker?.name ?? 'A statement';
  return (
    <Layout frame={frame} title={`${who}: “${brief(statement.words, 60)}”`} about={brief(statement.words, 200)} place="/search">
      <h1 class="hidden">A statement of {who}</h1>
      <StatementLine row={statement} chain={statement.chain} />
      <section class="card">
        <Fields fields={fields} />
        <Related related={view.related} />
      </section>
      <p class="kicker">
        <a href={statementHref(statement)}>on its page</a>
        {live === null ? null : (
          <>
            {' · '}
            <a href={live} rel="noreferrer noopener">
              live page at these words
            </a>
          </>
        )}
      </p>
    </Layout>
  );
};
