import type { Span } from '../../src/types/span.ts';
import type { Named, StatementRow } from '../../src/views/record/row.ts';
import { ACT_LOOKS } from './acts.ts';
import { actorHref, pageHref, statementHref } from './href.ts';
import { brief, Day, inert, Joined, pageName } from './text.tsx';

/** Longest stretch of words in a list. */
const LONGEST = 420;

/** A name that leads to whoever bears it. */
export const Actor = ({ actor }: { actor: Named }) => (
  <a class="actor" href={actorHref(actor.id)} title={actor.id}>
    <bdi>{inert(actor.name)}</bdi>
  </a>
);

/** Who speaks, or honestly not. */
export const Speaker = ({ row }: { row: Pick<StatementRow, 'speaker' | 'candidates' | 'source'> }) => {
  if (row.speaker !== null) return <Actor actor={row.speaker} />;
  if (row.candidates.length > 0)
    return (
      <span class="ambiguous">
        {row.candidates.map((actor, i) => (
          <>
            {i > 0 ? ' or ' : ''}
            <Actor actor={actor} />
          </>
        ))}
        ?
      </span>
    );
  return <span class="unknown">{row.source === '' ? 'nobody named' : <bdi>“{brief(row.source, 60)}”</bdi>}</span>;
};

/** Outlet › reporters › speaker: through whom the words came. */
const Chain = ({ chain, row }: { chain: readonly Named[]; row: StatementRow }) => (
  <span class="chain">
    {chain.map((actor) => (
      <>
        <Actor actor={actor} />
        <span class="by"> › </span>
      </>
    ))}
    <Speaker row={row} />
  </span>
);

/** What the speaker does. A silence is told in the page's own words: “declined to say”. That it is negated goes without saying. */
export const ActWord = ({ row }: { row: Pick<StatementRow, 'act' | 'factuality' | 'cue'> }) => (
  <span class={`act ${ACT_LOOKS[row.act].shape}`} title={row.cue === '' ? undefined : inert(row.cue)}>
    {row.act === 'withhold' && row.cue !== '' ? `silence: “${brief(row.cue, 40)}”` : ACT_LOOKS[row.act].verb}
    {row.factuality === 'asserted' || row.act === 'withhold' ? null : <span class="factuality"> ({row.factuality})</span>}
  </span>
);

/** The words with what was searched for marked. */
const Words = ({ words, hits }: { words: string; hits: readonly Span[] }) => {
  const first = hits[0]?.[0] ?? 0;
  const from = first > LONGEST - 60 ? Math.max(0, words.lastIndexOf(' ', first - 80) + 1) : 0;
  const until =
    from + LONGEST >= words.length ? words.length : Math.max(words.lastIndexOf(' ', from + LONGEST), from + LONGEST / 2);
  const pieces = [];
  let at = from;
  for (const [start, end] of hits) {
    if (start < at || end > until) continue;
    pieces.push(inert(words.slice(at, start)), <mark>{inert(words.slice(start, end))}</mark>);
    at = end;
  }
  return (
    <bdi>
      {from > 0 ? '… ' : ''}
      {pieces}
      {inert(words.slice(at, until))}
      {until < words.length ? ' …' : ''}
    </bdi>
  );
};

/** A statement in a list: who, what, the words, the chain, where it stands. The words lead to their characters. */
export const StatementLine = ({
  row,
  chain,
  hits = [],
}: {
  row: StatementRow;
  chain: readonly Named[];
  hits?: readonly Span[];
}) => (
  <article class={`line is-${row.state}${row.act === 'withhold' ? ' silence' : ''}`}>
    <p class="who">
      <Day day={row.day} /> <Speaker row={row} /> <ActWord row={row} />
      {row.for === null || row.for.id === row.speaker?.id ? null : (
        <>
          {' '}
          for <Actor actor={row.for} />
        </>
      )}
      {row.addressee === null ? null : (
        <>
          {' '}
          to <Actor actor={row.addressee} />
        </>
      )}
    </p>
    <blockquote class={`words ${row.form}`}>
      <a href={statementHref(row)}>{row.words === '' ? <i>no words of its own</i> : <Words words={row.words} hits={hits} />}</a>
    </blockquote>
    <p class="from">
      <Joined
        parts={[
          chain.length === 0 ? null : <Chain chain={chain} row={row} />,
          row.form,
          row.venue,
          row.state === 'machine' ? null : <span class={`state ${row.state}`}>{row.state}</span>,
          <a class="page" href={pageHref(row.document.id)}>
            <bdi>{brief(pageName(row.document.title, row.document.page), 70)}</bdi>
          </a>,
        ]}
      />
    </p>
  </article>
);
