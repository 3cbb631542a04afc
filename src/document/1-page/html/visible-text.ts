import type { Line } from '../../../types/page.ts';
import { BLOCK_GAP } from './elements.ts';
import type { Element } from './open-elements.ts';

/** A line while its elements may still be open, so that their ranges are not known yet. */
interface Draft {
  readonly start: number;
  readonly end: number;
  readonly element: Element | null;
  readonly linkChars: number;
  readonly time: string | null;
}

/** Writes the visible text of a page: white space collapsed, one line a block, a blank line between paragraphs. */
export class VisibleText {
  private readonly parts: string[] = [];
  private length = 0;
  private readonly drafts: Draft[] = [];
  private pieces: string[] = [];
  private first: Element | null = null;
  private linkChars = 0;
  /** Of the first `<time datetime>` of the line. */
  private time: string | null = null;
  /** Whether a space is due before the next word of the line. */
  private spaceDue = false;
  private gap = 0;

  /** Characters of the page, entities decoded, that stand directly inside `element`. */
  write(written: string, element: Element | null): void {
    // As browsers do: a NUL is no character of the page.
    const characters = written.includes('\0') ? written.replaceAll('\0', '') : written;
    if (element?.preformatted === true) {
      characters.split(/\r\n?|\n/).forEach((line, i) => {
        if (i > 0) this.breakLine(1);
        this.put(line, element);
      });
    } else this.put(characters.replace(/[ \t\n\r\f]+/g, ' '), element);
  }

  /** Ends the line; `gap` newlines at least stand before the next one. Two forced breaks in a row make a blank line. */
  breakLine(gap: number, forced = false): void {
    if (!this.flush() && forced && this.gap === 1) this.gap = 2;
    this.gap = Math.max(this.gap, gap);
  }

  /** Keeps words of neighbouring controls apart that only style sheets separate: `<a>News</a><a>Sport</a>`. */
  space(): void {
    this.spaceDue = this.pieces.length > 0;
  }

  /** The text and its lines, once every element is closed. */
  finish(): { readonly text: string; readonly lines: readonly Line[] } {
    this.flush();
    return { text: this.parts.join(''), lines: this.drafts.map(toLine) };
  }

  private put(characters: string, element: Element | null): void {
    if (characters === '') return;
    if (this.pieces.length === 0) {
      const visible = characters.trimStart();
      if (visible === '') return;
      this.first = element;
      this.pieces.push(visible);
    } else {
      const text = characters.startsWith(' ') && element?.preformatted !== true ? characters.slice(1) : characters;
      if (this.spaceDue || text.length < characters.length) this.pieces.push(' ');
      if (text !== '') this.pieces.push(text);
      if (text === '') {
        this.pieces.pop();
        this.spaceDue = true;
        return;
      }
    }
    this.spaceDue = false;
    if (element?.inLink === true) this.linkChars += characters.length;
    this.time ??= element?.time ?? null;
    this.holdTrailingSpace(element);
  }

  /** A space at the end of a piece waits for what comes next, so that two never meet. */
  private holdTrailingSpace(element: Element | null): void {
    const last = this.pieces.at(-1);
    if (last === undefined || element?.preformatted === true || !last.endsWith(' ')) return;
    this.pieces[this.pieces.length - 1] = last.slice(0, -1);
    this.spaceDue = true;
  }

  private flush(): boolean {
    const text = this.pieces.length === 1 ? (this.pieces[0] ?? '').trim() : this.pieces.join('').trim();
    this.pieces = [];
    const linkChars = Math.min(this.linkChars, text.length);
    const { time } = this;
    this.linkChars = 0;
    this.time = null;
    this.spaceDue = false;
    if (text === '') return false;
    if (this.length > 0) this.append('\n'.repeat(Math.max(1, this.gap)));
    this.gap = 0;
    const start = this.length;
    this.append(text);
    this.drafts.push({ start, end: this.length, element: this.first, linkChars, time });
    return true;
  }

  private append(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}

function toLine(draft: Draft): Line {
  const { start, end, element, linkChars, time } = draft;
  const block = element?.block ?? element;
  if (element === null || block === null) {
    return { start, end, markup: { tag: '', path: [], containers: [], hints: [], time, linkChars, origin: [0, 0] } };
  }
  const { path, containers, hints } = element;
  return { start, end, markup: { tag: block.name, path, containers, hints, time, linkChars, origin: [block.start, block.end] } };
}

/** The gap an element puts around itself, or null for one that stays in the line. */
export function gapOf(name: string): number | null {
  return BLOCK_GAP.get(name) ?? null;
}
