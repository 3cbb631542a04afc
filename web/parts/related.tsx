import type { Related as RelatedView } from '../../src/views/screens/related.ts';
import { Diff } from './diff.tsx';
import { saidHref } from './said.tsx';
import { brief, Day, inert, pageName } from './text.tsx';

const KINDS: Readonly<Record<RelatedView['kind'], string>> = {
  variant: 'the same elsewhere',
  answer: 'answered',
  claim: 'answers',
};

/** What else the record has about a statement: other reports of its words, and claims and answers. */
export const Related = ({ related }: { related: readonly RelatedView[] }) =>
  related.length === 0 ? null : (
    <ul class="related">
      {related.map(({ kind, how, said, diff }) => (
        <li>
          <span class="quiet">
            {KINDS[kind]}: {how}
          </span>
          <a href={saidHref(said)}>
            {said.speaker === null ? '' : `${inert(said.speaker.name)}: `}
            <bdi>{brief(said.words, 140)}</bdi>
          </a>
          <span class="quiet">
            <Day day={said.day} /> {brief(pageName(said.document.title, said.document.page), 60)}
          </span>
          {diff.length === 0 ? null : (
            <details class="diff">
              <summary>word by word</summary>
              <Diff parts={diff} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
