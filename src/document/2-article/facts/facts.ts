import type { Page, PageMetadata } from '../../../types/page.ts';
import type { Label } from '../label/label.ts';
import type { Told } from '../told.ts';

/** What the fact finders look at: the page and its labelled lines. */
export interface Facts {
  readonly page: Page;
  readonly lines: readonly Told[];
  readonly labels: readonly Label[];
  readonly headline: number | null;
  /** Indices of the first body line and after the last; both 0 when there is no article. */
  readonly first: number;
  readonly last: number;
}

/** Values of one metadata field, those from the places named in `order` first, in that order. */
export function valuesOf(metadata: PageMetadata, field: PageMetadata['entries'][number]['field'], order: readonly RegExp[] = []) {
  const rank = (why: string): number => {
    const at = order.findIndex((pattern) => pattern.test(why));
    return at < 0 ? order.length : at;
  };
  return metadata.entries.filter((entry) => entry.field === field).sort((a, b) => rank(a.why) - rank(b.why));
}
