import type { Frame } from '../parts/frame.ts';
import { Layout } from '../parts/layout.tsx';

/** A form that takes files; the island lets them be dropped on it, too. */
export const DropZone = ({ examples = false }: { examples?: boolean }) => (
  <>
    <form class="drop" method="post" action="/add" enctype="multipart/form-data">
      <label>
        Pages, archives (zip, WARC), mails, feeds or exports, up to 64 MB at once{' '}
        <input type="file" name="files" multiple required />
      </label>
      <label>
        published on <input type="date" name="date" /> <span class="quiet">if you know it and the page does not say</span>
      </label>
      <button class="main" type="submit">
        Read them
      </button>
      <p class="quiet">They are kept in your record on this machine and go nowhere else. Larger archives: readout add PATH</p>
    </form>
    {examples ? (
      <form method="post" action="/add" enctype="multipart/form-data">
        <input type="hidden" name="examples" value="1" />
        <button type="submit">Read the bundled examples</button>
      </form>
    ) : null}
  </>
);

export const AddPage = ({ frame }: { frame: Frame }) => (
  <Layout frame={frame} title="Add pages" about="Files into the record." place="/add" islands={['drop']}>
    <h1>Add pages</h1>
    <DropZone examples />
  </Layout>
);

/** Stands where lines will come while pages are read. */
export const NEWS_HERE = 'news-come-here';

/** Progress: sent in two halves, with a line for each page between them as it is stored. */
export const AddingPage = ({ frame }: { frame: Frame }) => (
  <Layout frame={frame} title="Reading" about="Pages are being read." place="/add">
    <h1>Reading</h1>
    <ol class="news" aria-live="polite">
      {NEWS_HERE}
    </ol>
    <p>
      <a href="/" data-key="b">
        To the brief
      </a>
    </p>
  </Layout>
);

export const NewsLine = ({
  source,
  told,
  problem,
  page,
}: {
  source: string;
  told: string;
  problem: boolean;
  page: string | null;
}) => (
  <li class={problem ? 'problem' : undefined}>
    <bdi>{page === null ? source : <a href={page}>{source}</a>}</bdi>: {told}
  </li>
);
