import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hono } from 'hono';
import { packageRoot } from '../load/package-root.ts';

interface Asset {
  readonly body: string;
  readonly type: string;
  readonly tag: string;
}

/** The one style sheet is these files, in this order: later ones may rely on earlier ones. */
const STYLES = ['tokens', 'type', 'frame', 'forms', 'statement', 'read', 'search', 'screens', 'pictures', 'narrow', 'print'];

/** Files of our own, read once when the app is made; nothing is looked for by the name in an address. */
export function assets(app: Hono): void {
  const files = new Map([
    ...islands(),
    ['style.css', asset(styles(), 'text/css; charset=utf-8')],
    ['icon.svg', asset(ICON, 'image/svg+xml')],
  ]);
  app.get('/assets/:name', (c) => {
    const file = files.get(c.req.param('name'));
    if (file === undefined) return c.notFound();
    c.header('Cache-Control', 'no-cache');
    c.header('ETag', file.tag);
    if (c.req.header('if-none-match') === file.tag) return c.body(null, 304);
    return c.body(file.body, 200, { 'Content-Type': file.type });
  });
}

const asset = (body: string, type: string): Asset => ({
  body,
  type,
  tag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
});

const styles = (): string =>
  STYLES.map((name) => readFileSync(join(packageRoot(), 'web/style', `${name}.css`), 'utf8')).join('\n');

/** Compiled islands; none when the package was not built, and then every page still works. */
function islands(): [string, Asset][] {
  const folder = join(packageRoot(), 'dist/web/islands');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, asset(readFileSync(join(folder, name), 'utf8'), 'text/javascript; charset=utf-8')]);
}

/** A quotation mark in a disc. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="#2251a8"/><path fill="#fff" d="M8 17c0-5 2-8 6-9l1 2c-2 1-3 2-3 4h3v7H8zm9 0c0-5 2-8 6-9l1 2c-2 1-3 2-3 4h3v7h-7z"/></svg>`;
