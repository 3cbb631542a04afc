import { describe, expect, test } from 'vitest';
import { type Range, range } from '../../../src/document/6-attribution/candidate.ts';
import { tidy, tidySource } from '../../../src/document/6-attribution/tidy.ts';
import { makeView } from '../../../src/document/6-attribution/view.ts';
import { loadContext } from '../../../src/load/context.ts';
import { analyse } from '../../support/marked.ts';

/** What becomes of the stretch between the bars. */
function tidied(sample: string, how: (view: ReturnType<typeof makeView>, ranges: readonly Range[]) => Range[]): string {
  const [before = '', inside = ''] = sample.split('|');
  const { page, article, sentences, parses } = analyse(sample.replaceAll('|', ''));
  const view = makeView(page, article, sentences, parses, loadContext());
  const first = view.tokens.findIndex(({ end }) => end > before.length);
  const last = view.tokens.findIndex(({ end }) => end >= before.length + inside.length) + 1;
  return how(view, [range(first, last)])
    .map((one) => view.text.slice(view.tokens[one.first]?.start, view.tokens[one.last - 1]?.end))
    .join(' … ');
}

describe('ends of what was found', () => {
  test.each([
    ['She said |that it was over,| and left.', 'that it was over'],
    ['Senator |Ann Lee (D-Ohio| ) spoke first.', 'Ann Lee (D-Ohio )'],
    ['Senator |Ann Lee| (D-Ohio) spoke first.', 'Ann Lee'],
  ])('%s', (sample, want) => expect(tidied(sample, tidy)).toBe(want));

  test.each([
    ['|“It| makes no sense at all to any of us here,” Clara said.', 'It'],
    ['The |“Voice of the River”| reported a flood.', '“Voice of the River”'],
  ])('source: %s', (sample, want) => expect(tidied(sample, tidySource)).toBe(want));
});
