import { join } from 'node:path';
import { storiesOf } from '../../src/record/compare/stories.ts';
import { bCubed } from '../b-cubed.ts';
import { readJsonl } from '../gold.ts';
import type { EvalSet } from '../types.ts';

const GOLD = 'gold/links/ecbplus-dev.jsonl';

interface GoldMention {
  readonly doc_id: string;
  readonly topic_id: string;
  /** The article, words parted by spaces. */
  readonly context: string;
}

/** ECB+ (Cybulska and Vossen 2014): articles of events that come in pairs of one kind (two Oscar hosts), to be told apart. */
export const ecb: EvalSet = {
  name: 'ecb',
  files: [GOLD],
  run: async ({ shared }) => {
    const articles = new Map<string, GoldMention>();
    for (const mention of readJsonl<GoldMention>(join(shared, GOLD))) {
      const known = articles.get(mention.doc_id);
      if (known === undefined || known.context.length < mention.context.length) articles.set(mention.doc_id, mention);
    }
    const stories = storiesOf([...articles].map(([id, { context }]) => ({ id, text: context })));
    const groupOf = new Map(stories.flatMap((story, i) => story.map((id) => [id, String(i)])));
    const items = [...articles].map(([id, { topic_id }]) => ({ gold: topic_id, got: groupOf.get(id) ?? '' }));
    const { precision, recall, f1 } = bCubed(items);
    return {
      documents: articles.size,
      figures: [
        {
          metric: 'B3 F1',
          value: f1,
          gated: true,
          note: `${stories.length} groups, ${new Set(items.map(({ gold }) => gold)).size} events`,
        },
        { metric: 'B3 precision', value: precision, gated: false },
        { metric: 'B3 recall', value: recall, gated: false },
      ],
      misses: [],
      remarks: stories.map((story) => story.map((id) => `${id} (${articles.get(id)?.topic_id})`).join(', ')),
    };
  },
};
