import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { type AppOptions, createApp } from './app.ts';
import type { House } from './screen.ts';

export interface ServeOptions extends AppOptions {
  readonly host: string;
  /** The first to try; the next free one is taken. */
  readonly port: number;
}

export interface Served {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Ports tried after the first. */
const TRIED = 20;
/** A slow or silent caller is let go, in milliseconds. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 120_000, keepAliveTimeout: 5_000 };
const CALLERS = 200;

/** Opens the app on this machine. */
export async function serve(house: House, { host, port, ...options }: ServeOptions): Promise<Served> {
  const server = createServer(PATIENCE, getRequestListener(createApp(house, options).fetch));
  server.maxConnections = CALLERS;
  const taken = await listening(server, host, port);
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listening(server: Server, host: string, port: number): Promise<number> {
  for (let tried = port; ; tried += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(tried, host, () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (error === null) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    }
    if (error.code !== 'EADDRINUSE' || tried >= port + TRIED || port === 0) throw error;
  }
}
