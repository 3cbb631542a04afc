import type { Markup, Page } from '../../types/page.ts';

/** Longest line, in UTF-16 units, that the recognisers of furniture look at whole; of longer ones they see the two ends. */
const BRIEF = 400;

/** A line as the recognisers see it: its words counted and its ends looked at once. */
export interface Sight {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** The line; of a very long one only the first and last 400 units, joined by a space. */
  readonly text: string;
  /** Lower case, straight apostrophes, one space between words, no bullet in front, no colon, dots or arrows behind, digits as `#`. */
  readonly plain: string;
  readonly length: number;
  /** Words of the line; where words are not spaced (Chinese, Japanese, Thai) two characters count as one. */
  readonly words: number;
  /** Ends like a sentence: full stop, question or exclamation mark, or ellipsis, with closing marks after it. */
  readonly ended: boolean;
  /** Share of the words of four letters and more that start with a capital; 0 when there are none. */
  readonly capitals: number;
  /** Share of the characters inside links; 0 for plain text. */
  readonly linked: number;
  readonly markup: Markup | null;
}

const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const ENDED = /[.!?…。！？؟।](?:["'”“’‘»)\]】」』]|\s){0,6}$/u;
const CAPITALISED = /^["'“‘(«[]?\p{Lu}/u;

/** Every line of the page, looked at once. */
export function sightsOf(page: Page): Sight[] {
  return page.lines.map((line, index) => {
    const length = line.end - line.start;
    const text =
      length <= BRIEF * 2
        ? page.text.slice(line.start, line.end)
        : `${page.text.slice(line.start, line.start + BRIEF)} ${page.text.slice(line.end - BRIEF, line.end)}`;
    return { ...look(text, length, line.markup), index, start: line.start, end: line.end };
  });
}

/** A part of a line, looked at as if it were one. */
export const sightOf = (text: string): Sight => ({ ...look(text, text.length, null), index: 0, start: 0, end: text.length });

function look(text: string, length: number, markup: Markup | null): Omit<Sight, 'index' | 'start' | 'end'> {
  const words = wordsOf(text);
  const count = words.length + Math.ceil((text.match(UNSPACED)?.length ?? 0) / 2);
  const long = words.filter((word) => word.length >= 4);
  return {
    ...{ text, plain: plain(text), length, markup },
    words: length === text.length ? count : Math.round((count * length) / text.length),
    ended: ENDED.test(text.slice(-12)),
    capitals: long.length === 0 ? 0 : long.filter((word) => CAPITALISED.test(word)).length / long.length,
    linked: markup === null ? 0 : markup.linkChars / length,
  };
}

/** An address written out: "https://example.org/a", "www.example.org". */
export const isAddress = ({ text }: Sight): boolean => /^(?:https?:\/\/|www\.)[^\s]{3,200}$/i.test(text);

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** The form in which labels are compared: what differs between "1 Comment", "• 12 comments:" and "0 Comments »" is taken out. */
function plain(text: string): string {
  return text
    .slice(0, BRIEF)
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/\p{N}+(?:[.,]\p{N}+)*/gu, '#')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}#@[(]+/u, '')
    .replace(/[\s:;.…!?*>»›→▼▾↓+|–—-]{1,12}$/u, '')
    .trim();
}
