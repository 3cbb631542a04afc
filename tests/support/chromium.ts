import { existsSync } from 'node:fs';
import { env } from 'node:process';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, or null. */
export const findChromium = (): string | null => env.READOUT_CHROMIUM ?? KNOWN.find((path) => existsSync(path)) ?? null;

/** No sandbox inside a container, and none of the browser's own calls home. */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
