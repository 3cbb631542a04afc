import type { SaidView, Spot } from '../../src/views/links/types.ts';
import type { Named } from '../../src/views/record/row.ts';
import { ACT_LOOKS } from './acts.ts';
import { href, pageHref, passageHref } from './href.ts';
import { Actor } from './statement.tsx';
import { brief, Day, inert, Joined, pageName } from './text.tsx';

/** Where a line of a link opens: its statement on its page, or its characters. */
export const saidHref = (said: Spot & { readonly statement?: string | null }): string =>
  said.statement === null || said.statement === undefined
    ? passageHref(said.document.id, said.span)
    : href(pageHref(said.document.id), { statement: said.statement }, 'panel');

/** Outlet › reporters, outermost first; nobody twice in a row. */
const chainOf = ({ outlet, via }: SaidView): Named[] =>
  [...(outlet === null ? [] : [outlet]), ...via.toReversed()].filter(({ id }, i, all) => id !== all[i - 1]?.id);

/** One line of a link: who, what, the words, through whom. */
export const Said = ({ said, note }: { said: SaidView; note?: string | undefined }) => (
  <article class={`line${said.act === 'withhold' ? ' silence' : ''}`}>
    <p class="who">
      <Day day={said.day} />{' '}
      {said.speaker === null ? <span class="unknown">the page itself</span> : <Actor actor={said.speaker} />}{' '}
      {said.act === null ? null : <span class={`act ${ACT_LOOKS[said.act].shape}`}>{ACT_LOOKS[said.act].verb}</span>}
      {note === undefined ? null : (
        <>
          {' '}
          <span class="how">{note}</span>
        </>
      )}
    </p>
    <blockquote class={`words ${said.form ?? ''}`}>
      <a href={saidHref(said)}>
        <bdi>{brief(said.words, 320)}</bdi>
      </a>
    </blockquote>
    <p class="from">
      <Joined
        parts={[
          ...chainOf(said).map((actor) => <Actor actor={actor} />),
          <a class="page" href={pageHref(said.document.id)}>
            <bdi>{brief(pageName(said.document.title, said.document.page), 70)}</bdi>
          </a>,
        ]}
        by=" › "
      />
    </p>
  </article>
);

/** A line of a picture's title: what a pointer or a screen reader is told. */
export const saidTitle = (said: SaidView): string =>
  inert(
    [
      said.day ?? 'no date',
      said.speaker?.name ?? 'the page itself',
      said.act === null ? '' : ACT_LOOKS[said.act].verb,
      `“${brief(said.words, 90)}”`,
      chainOf(said)
        .map(({ name }) => name)
        .join(' › '),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );
