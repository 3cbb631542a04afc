import type { PagesView } from '../../src/views/screens/pages.ts';
import type { Frame } from '../parts/frame.ts';
import { href, pageHref } from '../parts/href.ts';
import { Layout } from '../parts/layout.tsx';
import { Actor } from '../parts/statement.tsx';
import { counted, Day, inert, pageName } from '../parts/text.tsx';

/** Pages: what was read, last written first. */
export const PagesPage = ({ view, frame }: { view: PagesView; frame: Frame }) => (
  <Layout frame={frame} title="Pages" about={`${counted(view.documents, 'page')} in this record`} place="/pages">
    <h1>Pages</h1>
    <p class="kicker">
      {counted(view.documents, 'page')}, last written first{' '}
      <a class="after" href="/add">
        add pages
      </a>
    </p>
    <table class="list">
      <thead>
        <tr>
          <th scope="col">written</th>
          <th scope="col">page</th>
          <th scope="col">outlet</th>
        </tr>
      </thead>
      <tbody>
        {view.pages.map((page) => (
          <tr>
            <td class="when">
              <Day day={page.written?.latest ?? page.published} />
            </td>
            <td class="title">
              <a href={pageHref(page.id)}>
                <bdi>{inert(pageName(page.headline, page.origin.source))}</bdi>
              </a>
            </td>
            <td>{page.outletNamed === null ? '' : <Actor actor={page.outletNamed} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
    {view.next === null ? null : (
      <nav class="pager" aria-label="More">
        <a href={href('/pages', { from: view.next })} rel="next" data-key="n">
          further pages →
        </a>
      </nav>
    )}
  </Layout>
);
