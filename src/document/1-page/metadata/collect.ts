import type { MetadataEntry, MetadataField } from '../../../types/page.ts';
import { fromJsonLd } from './json-ld.ts';
import { fromElement, fromMeta, type TagAttributes } from './tags.ts';

const MOST_ENTRIES = 400;
const LONGEST_VALUE = 1000;
/** The article itself may be given, and is long. */
const LONGEST_BODY = 200_000;
/** Longest JSON-LD block that is read, in UTF-16 units; longer ones are product catalogues. */
const LONGEST_JSON = 1_000_000;

/** Gathers what a page says about itself while its tags go by. */
export class MetadataCollector {
  private readonly entries: MetadataEntry[] = [];
  /** Where characters go now: the title, a JSON-LD block, or nowhere. */
  private capture: 'title' | 'json-ld' | null = null;
  private captured: string[] = [];
  private capturedLength = 0;
  private titled = false;

  opened(name: string, attributes: TagAttributes): void {
    if (name === 'title' && !this.titled) this.begin('title');
    else if (name === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '')) this.begin('json-ld');
    else for (const entry of name === 'meta' ? fromMeta(attributes) : fromElement(name, attributes)) this.add(entry);
  }

  characters(text: string): void {
    if (this.capture === null || this.capturedLength > LONGEST_JSON) return;
    this.captured.push(text);
    this.capturedLength += text.length;
  }

  /** What browsers and savers leave above a page they store: "Page saved with SingleFile url: ...", "saved from url=(0042)https://...". */
  comment(text: string): void {
    const url = /^\s*Page saved with SingleFile\s+url:\s+(https?:\/\/\S+)|^\s*saved from url=\(\d{4}\)(https?:\/\/\S+)/.exec(
      text,
    );
    if (url !== null) this.put('canonical', url[1] ?? url[2] ?? '', 'comment of who saved the page');
  }

  ended(name: string): void {
    if (this.capture === 'title' && name === 'title') {
      this.titled = true;
      this.put('title', this.captured.join(''), 'title element');
      this.capture = null;
    } else if (this.capture === 'json-ld' && name === 'script') {
      if (this.capturedLength <= LONGEST_JSON) for (const entry of fromJsonLd(this.captured.join(''))) this.add(entry);
      this.capture = null;
    }
  }

  finish(): readonly MetadataEntry[] {
    return this.entries;
  }

  private begin(what: 'title' | 'json-ld'): void {
    this.capture = what;
    this.captured = [];
    this.capturedLength = 0;
  }

  private add(entry: MetadataEntry): void {
    this.put(entry.field, entry.value, entry.why);
  }

  private put(field: MetadataField, raw: string, why: string): void {
    const value = raw
      .slice(0, field === 'body' ? LONGEST_BODY : LONGEST_VALUE)
      .replace(/\s+/g, ' ')
      .trim();
    if (value !== '' && this.entries.length < MOST_ENTRIES) this.entries.push({ field, value, why });
  }
}
