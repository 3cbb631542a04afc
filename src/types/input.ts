/** One document as received, before anything is understood about it. Made at the edge, which owns files and clocks. */
export interface Input {
  /** `sha256:` and the hex digest of `bytes`, computed by the caller. */
  readonly id: string;
  /** Path or URL, shown to people; never opened by the reader. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** As declared by a server, an archive or a file name; null when nothing was declared (then sniffed). */
  readonly mediaType: 'text/plain' | 'text/html' | null;
  /** As declared (HTTP header, archive record); null when unknown. An HTML `meta` is looked at besides. */
  readonly charset: string | null;
  /** Given by the caller, trusted before anything on the page. */
  readonly given: GivenMetadata;
}

export interface GivenMetadata {
  readonly url: string | null;
  /** ISO 8601 day of publication. */
  readonly date: string | null;
  readonly outlet: string | null;
}
