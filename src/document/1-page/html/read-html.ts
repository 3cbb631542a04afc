import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Page } from '../../../types/page.ts';
import { MetadataCollector } from '../metadata/collect.ts';
import { IN_HEAD, VOID } from './elements.ts';
import { type Element, OpenElements } from './open-elements.ts';
import { gapOf, VisibleText } from './visible-text.ts';

/** Two of these side by side are parted by style sheets, not by a space in the source: `<a>News</a><a>Sport</a>`. */
const SET_APART: ReadonlySet<string> = new Set(['a', 'time', 'label']);

/** How much of a comment is looked at, in units. */
const LONGEST_COMMENT = 2000;

/**
 * HTML to visible text, lines and metadata; elements deeper than `depth` are read as flat text. `noscript`: as a browser without
 * scripts shows it.
 */
export function readHtml(source: string, depth: number, noscript = false): Omit<Page, 'input'> {
  const reader = new HtmlReader(source, depth, noscript);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader.callbacks());
  tokenizer.write(source);
  tokenizer.end();
  return reader.finish();
}

class HtmlReader {
  private readonly source: string;
  private readonly elements: OpenElements;
  private readonly text = new VisibleText();
  private readonly metadata = new MetadataCollector();
  private tag = { name: '', start: 0 };
  private attributes = new Map<string, string>();
  private attribute = '';
  private value: string[] = [];
  /** The element that ended just here, with no character since. */
  private justEnded: string | null = null;

  constructor(source: string, depth: number, noscript: boolean) {
    this.source = source;
    this.elements = new OpenElements(depth, noscript, (element) => this.closed(element));
  }

  callbacks(): TokenizerCallbacks {
    const ignore = () => {};
    return {
      ontext: (start, end) => this.characters(this.source.slice(start, end)),
      ontextentity: (codepoint) => this.characters(String.fromCodePoint(codepoint)),
      onopentagname: (start, end) => {
        this.tag = { name: this.source.slice(start, end).toLowerCase(), start: start - 1 };
        this.attributes = new Map();
      },
      onattribname: (start, end) => {
        this.attribute = this.source.slice(start, end).toLowerCase();
        this.value = [];
      },
      onattribdata: (start, end) => void this.value.push(this.source.slice(start, end)),
      onattribentity: (codepoint) => void this.value.push(String.fromCodePoint(codepoint)),
      onattribend: () => {
        if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value.join(''));
      },
      onopentagend: () => this.opened(false),
      onselfclosingtag: () => this.opened(true),
      onclosetag: (start, end) => this.ended(start, end),
      oncdata: ignore,
      oncomment: (start, end) => this.metadata.comment(this.source.slice(start, Math.min(end, start + LONGEST_COMMENT))),
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
      isInForeignContext: () => this.elements.inForeign,
    };
  }

  finish(): Omit<Page, 'input'> {
    this.elements.closeAll(this.source.length);
    const { text, lines } = this.text.finish();
    const message = 'Elements are nested deeper than the limit; deeper ones were read as flat text.';
    const findings = this.elements.tooDeep ? [{ code: 'html-nesting' as const, span: null, message }] : [];
    return { mediaType: 'text/html', text, lines, metadata: { entries: this.metadata.finish() }, findings };
  }

  private characters(text: string): void {
    this.justEnded = null;
    if (this.elements.top?.name === 'head' && text.trim() !== '') this.elements.close('head', this.tag.start);
    this.metadata.characters(text);
    const { top } = this.elements;
    if (top?.hidden !== true) this.text.write(text, top);
  }

  private opened(selfClosing: boolean): void {
    const { name, start } = this.tag;
    const { inForeign, top } = this.elements;
    // A visible element inside `head` means that the page forgot to end it.
    if ((top?.name === 'head' || top?.name === 'noscript') && !IN_HEAD.has(name)) this.elements.close('head', start);
    this.metadata.opened(name, this.attributes);
    this.breakAt(name);
    if (SET_APART.has(name) && this.justEnded !== null && SET_APART.has(this.justEnded)) this.text.space();
    if (VOID.has(name)) return;
    const element = this.elements.open(name, this.attributes, start, this.source.length);
    if (element !== null && selfClosing && inForeign) this.elements.close(name, start);
  }

  private ended(nameStart: number, nameEnd: number): void {
    const name = this.source.slice(nameStart, nameEnd).toLowerCase();
    const end = this.source.indexOf('>', nameEnd) + 1;
    this.metadata.ended(name);
    this.breakAt(name);
    this.elements.close(name, nameStart - '</'.length, end === 0 ? this.source.length : end);
    this.justEnded = name;
  }

  /** An element that was closed without an end tag of its own ends its line all the same. */
  private closed(element: Element): void {
    const gap = element.hidden ? null : gapOf(element.name);
    if (gap !== null) this.text.breakLine(gap);
  }

  private breakAt(name: string): void {
    if (this.elements.top?.hidden === true) return;
    const gap = gapOf(name);
    if (name === 'br') this.text.breakLine(1, true);
    else if (gap !== null) this.text.breakLine(gap);
  }
}
