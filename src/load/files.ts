import { globSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Input } from '../types/input.ts';

/** Files with these names are read when a folder is given; a file named outright is always read. */
const PAGE_TYPES: Readonly<Record<string, NonNullable<Input['mediaType']>>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'text/html',
};

/** Files that hold pages: archives, mails, feeds, exports. JSON lines are as often data, and read only when named. */
const CONTAINER_TYPES: ReadonlySet<string> = new Set('.mhtml .mht .eml .warc .wacz .zip .gz .rss .atom .rtf .docx'.split(' '));

export interface Found {
  /** Paths in the order of the operands, each folder's in the order of their names. `-` is standard input. */
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

export interface Problem {
  readonly path: string;
  readonly reason: string;
}

/** The files that a command's operands name: files, folders (with everything below them), patterns, addresses, `-`. */
export function findFiles(operands: readonly string[]): Found {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const operand of operands) {
    const found = tryToExpand(operand);
    if (typeof found === 'string') problems.push({ path: operand, reason: found });
    else files.push(...found);
  }
  return { files: [...new Set(files)], problems };
}

/** Addresses are fetched one by one. */
export const isAddress = (operand: string): boolean => /^https?:\/\//i.test(operand);

/** Paths, or the reason why there are none. */
function tryToExpand(operand: string): readonly string[] | string {
  try {
    return expand(operand);
  } catch (error) {
    return reasonOf(error);
  }
}

function expand(operand: string): readonly string[] | string {
  if (operand === '-' || isAddress(operand)) return [operand];
  const stats = statSync(operand, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const pages = pagesIn(operand);
    return pages.length > 0 ? pages : `no pages in this folder (${[...Object.keys(PAGE_TYPES), ...CONTAINER_TYPES].join(', ')})`;
  }
  if (stats !== undefined) return [operand];
  if (!/[*?[{]/.test(operand)) return 'no such file or folder';
  const matches = globSync(operand)
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .sort();
  return matches.length > 0 ? matches : 'no file matches this pattern';
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pagesIn(path);
      return isPage(path) && (entry.isFile() || entry.isSymbolicLink()) ? [path] : [];
    });
}

const isPage = (path: string): boolean => mediaTypeOf(path) !== null || CONTAINER_TYPES.has(extname(path).toLowerCase());

/** As the file's name declares it; null when the name says nothing. */
export function mediaTypeOf(path: string): Input['mediaType'] {
  return PAGE_TYPES[extname(path).toLowerCase()] ?? null;
}

/** What an operating system's error code means, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'this is a folder',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GB',
};
