import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's own folder, found from this file, whether it runs as source or built. */
export function packageRoot(from: string = import.meta.dirname): string {
  return existsSync(join(from, 'lexicons')) && existsSync(join(from, 'package.json')) ? from : packageRoot(dirname(from));
}
