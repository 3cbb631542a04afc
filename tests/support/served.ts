import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/server/serve.ts';
import type { NewPage } from '../../src/worker/add-pages.ts';
import { ROOT } from './built.ts';
import { appOver, type TestApp } from './house.ts';

export interface ServedApp extends TestApp {
  readonly address: string;
}

/** The app over these pages on a port of its own. */
export async function servedOver(pages: readonly NewPage[]): Promise<ServedApp> {
  const app = await appOver(pages);
  const served = await serve(app.house, { host: '127.0.0.1', port: 0 });
  return {
    ...app,
    address: served.address,
    close: async () => {
      await served.close();
      await app.close();
    },
  };
}

/** The bundled examples as pages to add. */
export const examples = (): NewPage[] =>
  readdirSync(join(ROOT, 'examples'))
    .filter((name) => /\.(?:html|txt)$/.test(name))
    .map((name) => ({ source: `examples/${name}`, page: readFileSync(join(ROOT, 'examples', name)) }));
