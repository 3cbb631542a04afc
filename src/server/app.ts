import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { z } from 'zod';
import { errorPage } from '../../web/pages/error.tsx';
import type { Frame } from '../../web/parts/frame.ts';
import { QueryError } from '../query/ast.ts';
import { StoreError } from '../store/port.ts';
import { addPages } from './actions/add.ts';
import { decide } from './actions/decide.ts';
import { review } from './actions/review.ts';
import { undo } from './actions/undo.ts';
import { assets } from './assets.ts';
import { feed } from './feed.ts';
import { frameOf, isTwin, withoutTwin } from './frame.ts';
import { openApi } from './openapi.ts';
import { Remembered } from './remember.ts';
import type { House, Screen } from './screen.ts';
import { SCREENS } from './screens.ts';
import { headers } from './security/headers.ts';
import { hosts } from './security/hosts.ts';
import { addressLimit, formLimit, uploadLimit } from './security/limits.ts';
import { origin } from './security/origin.ts';
import type { Person } from './security/people.ts';
import { rate } from './security/rate.ts';
import { alone, needs, token } from './security/token.ts';

export interface AppOptions {
  /** Further names it is served under; without any, only those of the machine itself. */
  readonly names?: readonly string[];
  /** Whose token it is, once others can reach the app; without it whoever is at this machine may do everything. */
  readonly people?: (token: string) => Person | null;
}

/** The app over a record: who may come in, then every screen with its twin, then what changes something. */
export function createApp(house: House, options: AppOptions = {}): Hono {
  const app = new Hono({ getPath: (request) => withoutTwin(new URL(request.url).pathname) });
  app.use(headers, addressLimit);
  if (options.people === undefined) app.use(hosts(options.names ?? []), alone({ name: house.who, role: 'admin' }));
  else
    app.use(
      token(options.people),
      rate(() => performance.now()),
    );
  app.use(origin(options.names ?? []));
  assets(app);
  app.get('/openapi', (c) => c.json(openApi(SCREENS)));
  feed(app, house);
  const remembered = new Remembered(house.record.store);
  for (const each of SCREENS)
    for (const path of [each.path, ...(each.also === undefined ? [] : [each.also])]) mount(app, house, remembered, each, path);
  app.get('/review', review(house));
  app.post('/statement/:id/decide', needs('reviewer'), formLimit, decide(house));
  app.post('/undo', needs('reviewer'), formLimit, undo(house));
  app.post('/add', needs('admin'), uploadLimit, addPages(house));
  app.notFound((c) => failed(c, house, 404, 'There is nothing at this address.'));
  app.onError((error, c) => {
    const [status, message] = reasonOf(error);
    if (status === 500) house.log(error.stack ?? String(error));
    return failed(c, house, status, message);
  });
  return app;
}

function mount(app: Hono, house: House, remembered: Remembered, screen: Screen, path: string): void {
  app.get(path, async (c) => {
    const query = screen.query.safeParse(c.req.query());
    if (!query.success) return failed(c, house, 400, z.prettifyError(query.error));
    const show = (): ReturnType<Screen['show']> => screen.show(house, c.req.param() as Record<string, string>, query.data);
    const shown = await (screen.remembered ? remembered.answer(JSON.stringify([c.req.path, query.data]), show) : show());
    if (shown === null) return failed(c, house, 404, 'The record has nothing by this name.');
    return isTwin(c) ? c.json(shown.view) : page(c, shown.page(frameOf(c, house)));
  });
}

const page = (c: Context, content: Child, status: 200 | Status = 200): Response | Promise<Response> =>
  c.html(`<!doctype html>${content}`, status);

type Status = 400 | 404 | 409 | 500 | 503;

function reasonOf(error: Error): [Status, string] {
  if (error instanceof QueryError) return [400, error.message];
  if (error instanceof StoreError) return [error.fault === 'refused' || error.fault === 'too-complex' ? 409 : 503, error.message];
  return [500, 'An error of Readout’s own. The terminal it runs in says more; please report it.'];
}

function failed(c: Context, house: House, status: Status, message: string): Response | Promise<Response> {
  if (isTwin(c)) return c.json({ error: message }, status);
  const frame: Frame = frameOf(c, house);
  return page(c, errorPage({ frame, status, message }), status);
}
