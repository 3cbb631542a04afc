import type { Frame } from '../parts/frame.ts';
import { Layout } from '../parts/layout.tsx';
import { inert } from '../parts/text.tsx';

/** What went wrong, in one sentence, and a way on. */
export const errorPage = ({ frame, status, message }: { frame: Frame; status: number; message: string }) => (
  <Layout frame={frame} title={status === 404 ? 'Not here' : 'That did not work'} about={message} place="/search">
    <section class="lone">
      <h1>{status === 404 ? 'Not here' : 'That did not work'}</h1>
      <p class="pre">{inert(message)}</p>
      <p>
        <a href="/">The brief</a> or <a href="/search">everything, newest first</a>
      </p>
    </section>
  </Layout>
);
