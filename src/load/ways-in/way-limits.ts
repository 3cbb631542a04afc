/** Bounds on what a container may unpack to, so that a small file cannot fill the machine. */
export interface WayLimits {
  /** Largest single page, unpacked, in bytes. */
  readonly memberBytes: number;
  /** Most that one file may unpack to in memory. */
  readonly totalBytes: number;
  /** Unpacked size over packed size; honest text stays under 30, bombs are in the thousands. */
  readonly ratio: number;
  /** Small files may exceed the ratio up to this size. */
  readonly ratioFrom: number;
  /** Most members of one container. */
  readonly members: number;
  /** Containers inside containers. */
  readonly depth: number;
}

export const WAY_LIMITS: WayLimits = {
  memberBytes: 64 * 2 ** 20,
  totalBytes: 2 * 2 ** 30,
  ratio: 200,
  ratioFrom: 2 ** 20,
  members: 1_000_000,
  depth: 4,
};

/** How far `packed` bytes may unpack. */
export const roomFor = (packed: number, limits: WayLimits): number =>
  Math.min(limits.memberBytes, Math.max(limits.ratioFrom, packed * limits.ratio));

/** What an unpacker's error means, in words. */
export function unpackReason(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'unpacks to more than the limit (a compression bomb?)';
  if (code === 'Z_BUF_ERROR') return 'the packed data ends too early';
  return `damaged: ${error instanceof Error ? error.message : String(error)}`;
}
