import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { PageTask } from '../page.ts';

/** A page as a job carries it: its bytes with it, so that a worker on any machine can read it. */
export interface PageJob extends Omit<PageTask, 'bytes'> {
  /** zstd, base64. */
  readonly packed: string;
}

export const jobOf = ({ bytes, ...rest }: PageTask): PageJob => ({ ...rest, packed: zstdCompressSync(bytes).toString('base64') });

export const pageOf = ({ packed, ...rest }: PageJob): PageTask => ({
  ...rest,
  bytes: zstdDecompressSync(Buffer.from(packed, 'base64')),
});
