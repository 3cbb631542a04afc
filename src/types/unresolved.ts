import type { Article } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { FoundMention } from './mention.ts';
import type { Page } from './page.ts';
import type { Parse } from './parse.ts';
import type { Sentences } from './sentence.ts';
import type { Statement } from './statement.ts';
import type { FoundTime } from './time.ts';

/** Everything the first seven stages found, as stage 8 needs it whole. */
export interface Unresolved {
  readonly page: Page;
  readonly article: Article;
  readonly sentences: Sentences;
  readonly parses: readonly Parse[];
  readonly mentions: readonly FoundMention[];
  readonly times: readonly FoundTime[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
}
