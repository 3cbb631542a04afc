import { BLOCK_GAP, FOREIGN, IMPLIED_END, INVISIBLE, LEAVES_SCOPE, PREFORMATTED, SCOPES } from './elements.ts';
import { type Attributes, isHidden, opensOnHover, ownHints } from './hints.ts';

/** An element of the page and what it means for the text inside. */
export interface Element {
  readonly name: string;
  /** Offset of its `<` in the source. */
  readonly start: number;
  /** Offset after its end tag; the end of the source while it is open. */
  end: number;
  readonly parent: Element | null;
  /** Nearest block element at or around it; null above the outermost one. */
  readonly block: Element | null;
  readonly hidden: boolean;
  readonly preformatted: boolean;
  readonly inLink: boolean;
  /** `datetime` of the `<time>` around. */
  readonly time: string | null;
  /** Names and source offsets of the elements from the outermost to this one, at most 64. */
  readonly path: readonly string[];
  readonly containers: readonly number[];
  /** Own words and those of the elements around it, nearest first, at most 96. */
  readonly hints: readonly string[];
}

const PATH = 64;
const HINTS = 96;

/**
 * The stack of open elements, after the tree construction rules of the HTML standard as far as they matter to text. Every
 * operation takes constant time but for the elements it closes, so no document, however deep or broken, takes more than linear
 * time. (htmlparser2's Parser shifts an array at every tag: 100,000 nested elements take it seconds. Its Tokenizer is linear.)
 */
export class OpenElements {
  /** True once an element was left out because it lay deeper than the limit. */
  tooDeep = false;
  private readonly stack: Element[] = [];
  /** For each name, the positions in the stack where it is open. */
  private readonly positions = new Map<string, number[]>();
  /** For each name, how many start tags were left out as too deep and still wait for their end tag. */
  private readonly leftOut = new Map<string, number>();
  private readonly scopes: number[] = [];
  private readonly limit: number;
  private readonly noscript: boolean;
  private readonly onClose: (element: Element) => void;

  constructor(limit: number, noscript: boolean, onClose: (element: Element) => void) {
    this.limit = limit;
    this.noscript = noscript;
    this.onClose = onClose;
  }

  get top(): Element | null {
    return this.stack.at(-1) ?? null;
  }

  get inForeign(): boolean {
    for (const name of FOREIGN) if (this.innermost(name) >= 0) return true;
    return false;
  }

  isOpen(name: string): boolean {
    return this.innermost(name) >= 0;
  }

  /** Opens an element; null when it lies too deep, and its text then belongs to the element around it. */
  open(name: string, attributes: Attributes, start: number, sourceEnd: number): Element | null {
    this.closeImplied(name, start);
    const parent = this.top;
    // A template that is a shadow root is what the reader sees (saved pages have them).
    const hides =
      INVISIBLE.has(name) &&
      !(name === 'template' && attributes.has('shadowrootmode')) &&
      !(name === 'noscript' && this.noscript);
    // Code is never shown, however deep; inside it nothing more needs to be kept apart.
    if (this.stack.length >= this.limit && (!hides || parent?.hidden === true)) {
      this.tooDeep = true;
      this.leftOut.set(name, (this.leftOut.get(name) ?? 0) + 1);
      return null;
    }
    // What the page as a whole is called ("has-sidebar") says nothing about a part of it.
    const own = name === 'html' || name === 'body' ? [] : ownHints(attributes);
    const inherited = parent?.hints ?? [];
    const flags = {
      hidden:
        (parent?.hidden ?? false) ||
        hides ||
        isHidden(attributes) ||
        (name === 'dialog' && !attributes.has('open')) ||
        (name === 'span' && opensOnHover(own)),
      preformatted: (parent?.preformatted ?? false) || PREFORMATTED.has(name),
      inLink: (parent?.inLink ?? false) || (name === 'a' && attributes.has('href')),
    };
    const time = (name === 'time' ? attributes.get('datetime')?.trim().slice(0, 60) : undefined) ?? parent?.time ?? null;
    const path = parent?.path ?? [];
    const around = {
      path: path.length < PATH ? [...path, name] : path,
      containers: path.length < PATH ? [...(parent?.containers ?? []), start] : (parent?.containers ?? []),
      hints: own.length === 0 ? inherited : [...own, ...inherited].slice(0, HINTS),
    };
    const element = { name, start, end: sourceEnd, parent, block: parent?.block ?? null, time, ...flags, ...around };
    if (BLOCK_GAP.has(name)) element.block = element;
    this.push(element);
    return element;
  }

  /** Closes what an end tag at `start`..`end` closes: nothing when it matches nothing it may reach. */
  close(name: string, start: number, end: number = start): void {
    const left = this.leftOut.get(name) ?? 0;
    if (left > 0) {
      this.leftOut.set(name, left - 1);
      return;
    }
    const at = this.innermost(name);
    if (at < 0) return;
    if (!LEAVES_SCOPE.has(name) && at < (this.scopes.at(-1) ?? -1)) return;
    // `<b><p>...</b>`: an end tag of an inline element does not close the blocks opened in it.
    if (!BLOCK_GAP.has(name) && !LEAVES_SCOPE.has(name) && !INVISIBLE.has(name) && this.blockSince(at)) return;
    // What was still open inside ends where the end tag begins.
    this.popTo(at + 1, start);
    this.popTo(at, end);
  }

  closeAll(end: number): void {
    this.popTo(0, end);
  }

  private blockSince(at: number): boolean {
    const block = this.top?.block ?? null;
    const below = this.stack[at];
    return block !== null && below !== undefined && block.start > below.start;
  }

  /** `<li>` ends the `<li>` before it, a block ends an open `<p>`, the first visible element ends `<head>`. */
  private closeImplied(name: string, end: number): void {
    const rule = IMPLIED_END.get(name);
    if (rule !== undefined) {
      const barrier = Math.max(-1, ...rule.within.map((other) => this.innermost(other)));
      const at = Math.max(-1, ...rule.closes.map((other) => this.innermost(other)));
      if (at > barrier) this.popTo(at, end);
    }
    if (!BLOCK_GAP.has(name) || name === 'button') return;
    const p = this.innermost('p');
    if (p > (this.scopes.at(-1) ?? -1)) this.popTo(p, end);
  }

  private innermost(name: string): number {
    return this.positions.get(name)?.at(-1) ?? -1;
  }

  private push(element: Element): void {
    const at = this.stack.push(element) - 1;
    const positions = this.positions.get(element.name);
    if (positions === undefined) this.positions.set(element.name, [at]);
    else positions.push(at);
    if (SCOPES.has(element.name)) this.scopes.push(at);
  }

  private popTo(at: number, end: number): void {
    while (this.stack.length > at) {
      const element = this.stack.pop();
      if (element === undefined) return;
      element.end = end;
      this.positions.get(element.name)?.pop();
      if (SCOPES.has(element.name)) this.scopes.pop();
      this.onClose(element);
    }
  }
}
