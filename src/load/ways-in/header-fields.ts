/** Header fields of mail, MIME parts, HTTP and WARC alike: `Name: value` lines, folded ones joined (RFC 5322, 2.2). */
export interface Headed {
  /** By name in lower case; the first of each. */
  readonly fields: ReadonlyMap<string, string>;
  /** Offset of the first byte after the blank line. */
  readonly bodyAt: number;
}

const LONGEST = 1_000_000;

export function headerFields(bytes: Uint8Array, from = 0): Headed {
  const fields = new Map<string, string>();
  let name = '';
  let at = from;
  while (at < bytes.length && at - from < LONGEST) {
    let end = bytes.indexOf(0x0a, at);
    if (end < 0) end = bytes.length;
    const line = latin1(bytes.subarray(at, end)).replace(/\r$/, '');
    at = end + 1;
    if (line === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && name !== '') fields.set(name, `${fields.get(name)} ${line.trim()}`);
    else if (colon > 0) {
      name = line.slice(0, colon).trim().toLowerCase();
      if (fields.has(name)) name = '';
      else fields.set(name, line.slice(colon + 1).trim());
    }
  }
  return { fields, bodyAt: Math.min(at, bytes.length) };
}

export const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** `text/html; charset="utf-8"`: the value and its parameters, names in lower case. */
export function parameters(value: string): { readonly value: string; readonly of: ReadonlyMap<string, string> } {
  const [first = '', ...rest] = value.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const of = new Map<string, string>();
  for (const part of rest) {
    const equals = part.indexOf('=');
    if (equals > 0)
      of.set(
        part.slice(0, equals).trim().toLowerCase(),
        part
          .slice(equals + 1)
          .trim()
          .replace(/^"(.*)"$/, '$1'),
      );
  }
  return { value: first.trim().toLowerCase(), of };
}
