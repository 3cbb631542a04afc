import type { Child } from 'hono/jsx';
import type { Frame } from './frame.ts';
import { brief } from './text.tsx';

const PLACES = [
  ['/', 'Brief'],
  ['/pages', 'Pages'],
  ['/search', 'Search'],
  ['/actors', 'Actors'],
  ['/positions', 'Positions'],
  ['/compare', 'Compare'],
  ['/phrases', 'Phrases'],
  ['/add', 'Add'],
] as const;

interface LayoutProps {
  readonly frame: Frame;
  readonly title: string;
  /** One sentence for whoever is sent the link. */
  readonly about: string;
  /** The place in the navigation that this page belongs to. */
  readonly place: (typeof PLACES)[number][0];
  /** Scripts of this page, by name; every page works without. */
  readonly islands?: readonly string[];
  /** What the search box holds. */
  readonly query?: string;
  /** A feed of the same. */
  readonly feed?: string;
  /** False where the page has a box of its own. */
  readonly find?: boolean;
  readonly children?: Child;
}

/** The frame of every page: head, navigation, search box, main, foot. */
export const Layout = ({ frame, title, about, place, islands = [], query = '', feed, find = true, children }: LayoutProps) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${brief(title, 90)} · Readout`}</title>
      <meta name="description" content={brief(about, 200)} />
      <meta property="og:title" content={brief(title, 90)} />
      <meta property="og:description" content={brief(about, 200)} />
      <meta property="og:site_name" content="Readout" />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href="/assets/style.css" />
      <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
      <link rel="alternate" type="application/json" href={frame.twin} />
      {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" href={feed} />}
      {['keys', ...islands].map((name) => (
        <script type="module" src={`/assets/${name}.js`} />
      ))}
    </head>
    <body>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <header class="top">
        <a class="brand" href="/">
          Readout
        </a>
        <nav aria-label="Screens">
          {PLACES.map(([path, name]) => (
            <a href={path} {...(path === place ? { 'aria-current': 'page' as const } : {})}>
              {name}
            </a>
          ))}
        </nav>
        {find ? (
          <search class="find">
            <form action="/search">
              <input
                type="search"
                name="q"
                value={query}
                aria-label="Search statements"
                placeholder='words, "exact phrase", by: act: since:'
                maxlength={2000}
              />
              <button type="submit">Search</button>
            </form>
          </search>
        ) : null}
      </header>
      <Told frame={frame} />
      <main id="main">{children}</main>
      <footer class="foot">
        <p>
          <a href={frame.twin}>This page as JSON</a>
          <span class="by"> · </span>
          <a href="/openapi.json">All of them</a>
          <span class="by"> · </span>
          <a href="/help">Keys and queries</a>
          <span class="by"> · </span>
          <span class="record">{frame.record}</span>
        </p>
        <p class="quiet">Runs on this machine. Nothing leaves it.</p>
      </footer>
    </body>
  </html>
);

const Told = ({ frame: { notice, here } }: { frame: Frame }) =>
  notice === null ? null : (
    <div class="notice" role="status">
      <p>{notice.text}</p>
      {notice.undo === null ? null : (
        <form method="post" action="/undo">
          <input type="hidden" name="entry" value={String(notice.undo)} />
          <input type="hidden" name="back" value={here} />
          <button type="submit" data-key="u">
            Undo
          </button>
        </form>
      )}
    </div>
  );
