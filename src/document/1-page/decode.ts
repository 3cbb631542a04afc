import type { Finding, FindingCode } from '../../types/finding.ts';
import type { Input } from '../../types/input.ts';
import { decodeAs, encodingOf } from './encodings.ts';
import { guessEncoding } from './guess-encoding.ts';
import { binaryKind, byteOrderMark, metaCharset, nulPattern } from './sniff.ts';

/** A document's characters, with what had to be guessed or mended on the way. `encoding` is null when nothing was read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string | null;
  readonly findings: readonly Finding[];
}

interface Choice {
  readonly encoding: string;
  /** A finding that the choice itself calls for. */
  readonly finding: Finding | null;
}

const about = (code: FindingCode, message: string): Finding => ({ code, span: null, message });

/**
 * Bytes to characters. Order of trust: byte order mark, declaration by server or archive, `meta` of the page, the bytes' own
 * shape. A declaration that the bytes contradict is not followed. `limit` is the longest text wanted, in UTF-16 units.
 */
export function decode(input: Input, limit: number): Decoded {
  // No encoding here needs more than four bytes for a unit; what lies beyond would be cut anyway.
  const bytes = input.bytes.length > limit * 4 ? input.bytes.subarray(0, limit * 4) : input.bytes;
  if (bytes.length === 0) return { text: '', encoding: null, findings: [] };
  const utf8 = decodeAs('utf-8', bytes);
  const wide = byteOrderMark(bytes) ?? nulPattern(bytes);
  const binary = wide === null || wide === 'utf-8' ? binaryKind(bytes, utf8.clean) : null;
  if (binary !== null)
    return { text: '', encoding: null, findings: [about('binary-content', `The bytes look like ${binary}, not text.`)] };
  const choice = choose(input, bytes, utf8);
  const { text, clean } = choice.encoding === 'utf-8' ? utf8 : decodeAs(choice.encoding, bytes);
  const findings = choice.finding === null ? [] : [choice.finding];
  if (!clean) findings.push(about('encoding-errors', `Some bytes are not valid ${choice.encoding} and are shown as U+FFFD.`));
  return { text, encoding: choice.encoding, findings };
}

function choose(input: Input, bytes: Uint8Array, utf8: { readonly text: string; readonly clean: boolean }): Choice {
  const declared = input.charset ?? (input.mediaType === 'text/plain' ? null : metaCharset(bytes));
  const wanted = declared === null ? null : encodingOf(declared);
  const mark = byteOrderMark(bytes);
  if (mark !== null) return { encoding: mark, finding: mismatch(declared, wanted, mark) };
  const wide = nulPattern(bytes);
  if (wide !== null && (wanted === null || !wanted.startsWith('utf-16')))
    return { encoding: wide, finding: mismatch(declared, wanted, wide) ?? guessed(wide) };
  if (wanted === null) {
    const encoding = utf8.clean || mostlyUtf8(utf8.text) ? 'utf-8' : (guessEncoding(bytes) ?? 'windows-1252');
    // Valid UTF-8 is no guess worth a word: other encodings hardly ever come out so by chance.
    return { encoding, finding: mismatch(declared, wanted, encoding) ?? (utf8.clean ? null : guessed(encoding)) };
  }
  const encoding = contradicted(wanted, bytes, wide, utf8) ?? wanted;
  return { encoding, finding: mismatch(declared, wanted, encoding) };
}

/** The encoding that fits when the declared one does not, or null when the declaration can stand. */
function contradicted(
  wanted: string,
  bytes: Uint8Array,
  wide: string | null,
  utf8: { readonly text: string; readonly clean: boolean },
): string | null {
  if (wanted === 'utf-8') return utf8.clean || mostlyUtf8(utf8.text) ? null : (guessEncoding(bytes) ?? 'windows-1252');
  if (!utf8.clean) return null;
  if (wanted === 'windows-1252') return bytes.some((byte) => byte >= 0x80) ? 'utf-8' : null;
  // A `meta` can only be read at all in a document that is not UTF-16.
  return wanted.startsWith('utf-16') && wide === null && utf8.text.includes('<meta') ? 'utf-8' : null;
}

/** A cut or damaged UTF-8 text still has good sequences among the bad ones; windows-1252 read as UTF-8 has hardly any. */
/** Bad sequences that one good one outweighs. */
const GOOD = 2;

function mostlyUtf8(text: string): boolean {
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) bad++;
    else if (unit >= 0x80) good++;
  }
  return good * GOOD >= bad;
}

function mismatch(declared: string | null, wanted: string | null, used: string): Finding | null {
  if (declared === null || wanted === used) return null;
  if (wanted === null) return about('encoding-mismatch', `The encoding "${declared}" is not known; ${used} was used.`);
  return about('encoding-mismatch', `The page says ${declared}, but the bytes are ${used}; ${used} was used.`);
}

const guessed = (encoding: string): Finding =>
  about('encoding-guessed', `No encoding was declared; the bytes look like ${encoding}.`);
