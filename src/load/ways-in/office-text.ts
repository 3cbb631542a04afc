import type { Source } from './member.ts';
import { isSkipped } from './member.ts';
import type { WayLimits } from './way-limits.ts';
import { unzip } from './zip.ts';

/** The running text of a Word file (ECMA-376), a line a paragraph; null when it is none. */
export function docxText(source: Source, limits: WayLimits): string | null {
  for (const part of unzip(source, limits)) {
    if (isSkipped(part) || part.name !== 'word/document.xml') continue;
    return paragraphs(new TextDecoder().decode(part.bytes));
  }
  return null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const TOKEN = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:tab\/>|<w:(?:br|cr)(?:\s[^>]*)?\/>|<\/w:p>/g;

function paragraphs(xml: string): string {
  const parts: string[] = [];
  for (const match of xml.matchAll(TOKEN)) {
    if (match[1] !== undefined) parts.push(match[1]);
    else parts.push(match[0] === '<w:tab/>' ? '\t' : '\n');
  }
  return parts.join('').replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, (whole, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return ENTITIES[name] ?? whole;
  });
}

/** Groups of an RTF file that are not running text. */
const HIDDEN =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|header[lrf]?|footer[lrf]?|generator|themedata|listtable|listoverridetable|rsidtbl|object|datastore|latentstyles|fldinst|xmlnstbl)$/;
const TOKENS = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)/gi;

/** The running text of an RTF file (RTF 1.9), a line a paragraph. */
export function rtfText(source: string): string {
  const out: string[] = [];
  // Whether the present group is hidden, and how many characters after \u are for old readers.
  const stack: { hidden: boolean; skip: number }[] = [];
  let state = { hidden: false, skip: 1 };
  let left = 0;
  let pending: number[] = [];
  let star = false;
  const flush = (): void => {
    if (pending.length > 0) out.push(new TextDecoder('windows-1252').decode(Uint8Array.from(pending)));
    pending = [];
  };
  for (const [, word, number, hex, symbol, brace, text] of source.matchAll(TOKENS)) {
    if (hex !== undefined) {
      if (left > 0) left--;
      else if (!state.hidden) pending.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === '{') stack.push({ ...state });
    else if (brace === '}') state = stack.pop() ?? { hidden: false, skip: 1 };
    else if (symbol === '*') star = true;
    else if (symbol !== undefined && !state.hidden)
      out.push(symbol === '~' ? ' ' : symbol === '_' ? '-' : /[\\{}]/.test(symbol) ? symbol : '');
    else if (word !== undefined) {
      if (HIDDEN.test(word) || star) state.hidden = true;
      star = false;
      if (word === 'uc') state.skip = Number(number);
      else if (word === 'u' && !state.hidden) {
        out.push(String.fromCharCode(((Number(number) % 65536) + 65536) % 65536));
        left = state.skip;
      } else if (!state.hidden && Object.hasOwn(WORDS, word)) out.push(WORDS[word] ?? '');
    } else if (text !== undefined && !state.hidden) {
      out.push(left > 0 ? text.slice(left) : text);
      left = Math.max(0, left - text.length);
    }
  }
  flush();
  return out.join('');
}

const WORDS: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};
